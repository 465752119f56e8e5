import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));

test('every message is said somewhere: what nobody says need not be translated', () => {
  const unused = globSync('src/language/en/*.ts').flatMap((file) => {
    const room = basename(file, '.ts');
    const users = files.filter((text) => text.includes(`#words/${room}'`) || new RegExp(`wordsIn<\\w+>\\([^)]*'${room}'`).test(text));
    const own = readFileSync(file, 'utf8');
    const names = [...own.matchAll(/^export (?:const|function) (\w+)/gm)].map((found) => found[1] ?? '');
    // A message may be part of others of its room.
    const isUsed = (name: string): boolean =>
      users.some((text) => new RegExp(`\\b${name}\\b`).test(text)) || (own.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1;
    return names.filter((name) => !isUsed(name)).map((name) => `${room}: ${name}`);
  });
  expect(unused).toEqual([]);
});
