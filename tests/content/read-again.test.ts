import { expect, test } from 'vitest';
import { dossier, problemsOf } from '../../src/content/dossier.ts';
import { wellWater } from '../fixtures/well-water.ts';

const PATH = 'content/claims/lead-found.mdx';
const changed = (from: string, to: string): Record<string, string> => {
  const files = wellWater();
  expect(files[PATH]).toContain(from);
  return { ...files, [PATH]: (files[PATH] ?? '').replace(from, to) };
};

test('a dossier that is read again after a change says what is written now, in right and in wrong', () => {
  const before = dossier(wellWater());
  const asked = changed('asks: safety', 'asks: notice');
  expect(dossier(asked).claims['lead-found']?.asks).toBe('notice');
  expect(problemsOf(changed('asks: safety', 'asks: nothing')).map(({ file }) => file)).toContain(PATH);
  expect(dossier(wellWater())).toEqual(before);
});
