import fc from 'fast-check';
import { test } from 'vitest';
import { dossier } from '../../src/data/dossier.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { valueChange, withValue } from './awkward.ts';
import { built, compiled } from './built.ts';
const original = wellWater();
const paths = Object.keys(original);
let passed = 0,
  all = 0;
test('long', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), valueChange), { minLength: 1, maxLength: 2 }), fc.nat(), (changes, which) => {
      const files = { ...original };
      for (const [path, value] of changes) files[path] = withValue(files[path] ?? '', value);
      all++;
      let read;
      try {
        read = dossier(files);
      } catch (e) {
        if (e instanceof ContentError) return;
        throw e;
      }
      passed++;
      for (const path of paths.filter((n) => n.endsWith('.mdx'))) compiled(files[path]!);
      built(read, which);
    }),
    { numRuns: 12000 },
  );
  console.log('PASSED', passed, 'OF', all);
}, 900_000);
