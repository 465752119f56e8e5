import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('underlines have colour and thickness in declarations of their own, without which Safari draws none', () => {
  const pages = globSync('**/*.html', { cwd: 'dist', exclude: ['pinned/**'] }).map((file) => readFileSync(join('dist', file), 'utf8'));
  const shorthands = pages.flatMap((html) => [...html.matchAll(/[{;]text-decoration:([^;}]+)/g)].map(([, value = '']) => value.trim()));
  expect(shorthands).toContain('underline');
  expect([...new Set(shorthands)].filter((value) => /\s/.test(value))).toEqual([]);
});
