import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossier } from '../src/content/dossier.ts';
import { fontLetters } from '../src/picture/faces/installed.ts';
import { wellWater } from './fixtures/well-water.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const manual = read('content/README.md');

interface Example {
  file: string;
  how: string;
  text: string;
}

const examples: Example[] = [...manual.matchAll(/^```\w+ in=(\S+) (\S+)\n([\s\S]*?)^```$/gm)].map((found) => ({
  file: found[1] ?? '',
  how: found[2] ?? '',
  text: found[3] ?? '',
}));

/** Does with an example what the manual says: puts it at the end, behind the responses, or in place of lines with the same keys. */
const followed = (before: string, { how, text }: Example): string => {
  if (how === 'write') return text;
  if (how === 'append') return `${before}\n${text}`;
  if (how === 'append=responses') return before.replace(/^entered:/m, `${text}entered:`);
  const keys = how.replace('replace=', '').split(',');
  const kept = before.split('\n').filter((line) => !keys.some((key) => line.startsWith(`${key}:`)));
  return [kept[0], text.trimEnd(), ...kept.slice(1)].join('\n');
};

/** The text of the source that the manual’s examples add, used once so that it is not idle. */
const used = {
  'content/claims/well-kept-open.mdx': (text: string) =>
    text.replace('sources: [gazette-2031]\nr', 'sources: [gazette-2031, council-2031]\nr'),
};

describe('the manuals', () => {
  test('lead to each other, and the first of them is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120);
    const linked = [...readme.matchAll(/\]\(([\w./]+\.md)\)/g)].map(([, file = '']) => file);
    expect(linked).toEqual(expect.arrayContaining(['content/README.md', 'src/README.md', 'src/embed/README.md', 'CONTRIBUTING.md']));
    for (const file of linked) expect(read(file)).toMatch(/^# |^\*\*/);
  });

  test('has examples for every step of editing', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)('gives an example for $file ($how) that passes the check', (example) => {
    const files: Record<string, string> = { ...wellWater(), 'public/north-well.jpg': '' };
    files[example.file] = followed(files[example.file] ?? '', example);
    // A party has to be named somewhere, which the next example does.
    const next = examples[examples.indexOf(example) + 1];
    if (example.text.startsWith('county:') && next) files[next.file] = followed(files[next.file] ?? '', next);
    if (example.text.startsWith('county-pays:')) {
      const party = examples[examples.indexOf(example) - 1];
      if (party) files[party.file] = followed(files[party.file] ?? '', party);
    }
    if (example.text.includes('council-2031:')) {
      for (const [file, use] of Object.entries(used)) files[file] = use(files[file] ?? '');
    }
    expect(() => dossier({ ...files, ...fontLetters(files['content/site.yaml']) })).not.toThrow();
  });

  test('names every command that there is, and no other', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = new Set(
      [
        ...[readme, manual, read('src/README.md'), read('src/embed/README.md')].join('\n').matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)/g),
      ].map((found) => found[1]),
    );
    const own = Object.keys(scripts).filter((name) => name !== 'types' && !/^pre/.test(name));
    expect(own.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !['ci', 'install', 'runs'].includes(name ?? '') && !scripts[name ?? ''])).toEqual([]);
  });
});
