import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from './hostile-prose.ts';
import { verdict } from './safe-prose.ts';

test('no hostile text that passes the check, or the build alone, holds code', () => {
  const passed = { checked: 0, built: 0 };
  fc.assert(
    fc.property(hostileText, (text) => {
      const { checked, built } = verdict(text);
      passed.checked += Number(checked);
      passed.built += Number(built);
    }),
    { numRuns: 1500, endOnFailure: true },
  );
  expect(passed.checked).toBeGreaterThan(100);
  expect(passed.built).toBeGreaterThan(passed.checked);
}, 240_000);
