import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'));

test('no room is longer than 200 lines, and half of them are under 80', () => {
  const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  expect(lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

test('the engine names nothing of the dossier that it is used for', () => {
  const ids = globSync('content/{claims,articles}/*.mdx').map((file) => file.split(/[\\/]/).at(-1)?.replace('.mdx', '') ?? '');
  const keys = ['parties', 'sources', 'events'].flatMap((name) =>
    [...readFileSync(`content/${name}.yaml`, 'utf8').matchAll(/^([a-z0-9-]+):/gm)].map((found) => found[1] ?? ''),
  );
  const names = [...readFileSync('content/parties.yaml', 'utf8').matchAll(/^ {2}(?:name|short): (.+)$/gm)].map((found) => found[1] ?? '');
  const words = [...ids.filter((id) => id.includes('-')), ...keys.filter((key) => key.includes('-')), ...names];
  const engine = [...files, ...globSync('src/**/*.css'), ...globSync('tests/**/*.ts')];
  const found = engine.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words
      .filter((word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
