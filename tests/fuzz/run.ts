import fc from 'fast-check';
import { hostileText } from './hostile-prose.ts';
import { verdict } from './safe-prose.ts';

/** `npm run fuzz -- 100000 7`: that many hostile texts, from that seed on, before the check and the build. Ends with 1 on the first that passes with code. */
const [count = '100000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const passed = { checked: 0, built: 0 };
const start = performance.now();
const found = fc.check(
  fc.property(hostileText, (text) => {
    const { checked, built } = verdict(text);
    passed.checked += Number(checked);
    passed.built += Number(built);
  }),
  { numRuns: Number(count), seed: Number(seed) },
);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${found.numRuns} texts from seed ${seed} in ${seconds} s: ${passed.checked} passed the check, ${passed.built} could be built.`,
);
if (found.failed) {
  console.error(found.errorInstance instanceof Error ? found.errorInstance.message : '', JSON.stringify(found.counterexample));
  process.exitCode = 1;
}
