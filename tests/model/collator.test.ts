import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../src/model/code-units.ts';
import { collator } from '../../src/model/collator.ts';

const sorted = (language: string, words: string[]): string[] => words.toSorted(collator(language).compare);

describe('words that readers see', () => {
  test('are sorted as their language sorts them', () => {
    expect(sorted('sv', ['öl', 'zon', 'ost'])).toEqual(['ost', 'zon', 'öl']);
    expect(sorted('de', ['öl', 'zon', 'ost'])).toEqual(['öl', 'ost', 'zon']);
    expect(sorted('lt', ['judge', 'yield', 'igloo'])).toEqual(['igloo', 'yield', 'judge']);
  });

  test('of a language that is unknown are sorted as in English, whatever the machine speaks', () => {
    const url = pathToFileURL(resolve('src/model/collator.ts')).href;
    const program = `import { collator } from ${JSON.stringify(url)}; console.log(['yield', 'judge'].sort(collator('la').compare).join(' '))`;
    const env = { ...process.env, LC_ALL: 'lt_LT.UTF-8' };
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' }).trim()).toBe('judge yield');
  });
});

test('ids are sorted by code units', () => {
  expect(['b', 'a-b', 'ab', 'a1', 'a'].sort(byCodeUnits)).toEqual(['a', 'a-b', 'a1', 'ab', 'b']);
  expect(byCodeUnits('a', 'a')).toBe(0);
});
