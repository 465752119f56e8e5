import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const [CLAIM, STORY, SOURCES] = ['content/claims/lead-found.mdx', 'content/story.mdx', 'content/sources.yaml'];

/** The problems of a dossier with a source in Dutch, with a quotation of it in a claim and one in the story. */
const told = (inClaim: string, inProse: string, language = 'nl'): string[] => {
  const files = wellWater();
  const edit = (file: string, from: string, to: string): void => {
    expect(files[file]).toContain(from);
    files[file] = (files[file] ?? '').replace(from, to);
  };
  edit(SOURCES, 'language: en\n  seen: { part: copy', `language: ${language}\n  seen: { part: copy`);
  edit(CLAIM, 'speaker: The mayor,', `speaker: The mayor, ${inClaim}`);
  edit(STORY, 'lead in two wells</Quote>.', `lead in two wells</Quote>, on <Quote source="minutes"${inProse}>een brief</Quote>.`);
  return problemsOf(files).map(({ file, line, column, rule, fix }) => `${file}:${line}:${column} ${rule}: ${fix}`);
};

const [NL, LANG] = ['language: nl, translation: a notice,', ' lang="nl" translation="a letter"'];

test('quotations of a source in another language say in which they are', () => {
  const words = 'add the line "language: nl" below "exact", or "language: en" where its words are in that';
  expect(told('', LANG)).toEqual([`${CLAIM}:16:21 missing-language: ${words}`]);
  const attributes = 'write lang="nl" into it, or lang="en" where its words are in that';
  expect(told(NL, '')).toEqual([`${STORY}:22:108 missing-language: ${attributes}`]);
});

test('quotations in another language have a translation', () => {
  expect(told('language: nl,', LANG)).toEqual([
    `${CLAIM}:16:72 missing-translation: add the line "translation: …" with our own, below "exact"`,
  ]);
  expect(told(NL, ' lang="nl"')).toEqual([`${STORY}:22:138 missing-translation: write translation="…" behind it, with our own`]);
});

test('translated quotations are left, and those in the language of the site, whatever their source is in', () => {
  expect(told(NL, LANG)).toEqual([]);
  expect(told('language: en,', ' lang="en"')).toEqual([]);
  expect(told('language: en-GB,', ' lang="en-GB"')).toEqual([]);
  expect(told('', '', 'en-GB')).toEqual([]);
});
