import { toJSON } from '@orcid/bibtex-parse-js';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import { dossier as read } from '../../src/content/dossier.ts';
import { dated } from '../../src/model/date.ts';
import type { Source } from '../../src/model/source.ts';
import { references, type CslItem } from '../../src/site/publication/cite/formats.ts';
import { sourceItem } from '../../src/site/publication/cite/items.ts';
import { wellWater } from '../fixtures/well-water.ts';

const items = Object.values(read(wellWater()).sources).map(sourceItem);
const [source] = Object.values(read(wellWater()).sources);

/** A source of the fixture with other particulars. */
const sourceWith = (other: Partial<Source>): CslItem => sourceItem({ ...(source ?? expect.fail()), ...other });

const article: CslItem = {
  ...{ id: 'gazette-2031', type: 'article-newspaper', title: 'Lead found', publisher: 'Ford Press', 'container-title': 'The Ford Gazette' },
  ...{ author: [{ family: 'Mill', given: 'Ada' }, { literal: 'Dean & Daughters' }], issued: { 'date-parts': [[2031, 5, 3]] } },
};

describe('in BibTeX, as another program reads it,', () => {
  const entry = (item: CslItem) => toJSON(references([item], 'bib'))[0] ?? expect.fail();

  test('every source has its own id as its key', () => {
    const anonymous = ['a-notice', 'a-notice-2'].map((id) => ({ ...article, id, author: undefined }));
    expect(toJSON(references([...items, ...anonymous], 'bib')).map(({ citationKey }) => citationKey)).toEqual([
      ...items.map(({ id }) => id),
      ...anonymous.map(({ id }) => id),
    ]);
  });

  test('titles keep the letters of every script, and the signs of LaTeX are escaped', () => {
    const title = 'größer, Ωμέγα, 水, ماء, ½';
    expect(entry({ ...article, title }).entryTags['title']?.replace(/[{}]/g, '')).toBe(title);
    const signs = entry({ ...article, title: '100 % & #1_a $ {b} \\c ~ ^ <i>' }).entryTags['title'];
    expect(signs).toBe(
      '100 \\% \\& \\#1\\_a \\$ \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c \\textasciitilde{} \\textasciicircum{} \\textless{}i\\textgreater{}',
    );
    expect(entry(article).entryTags['author']).toBe('Mill, Ada and {Dean \\& Daughters}');
  });

  test('a day is a date that programs take in, and a month has its name', () => {
    expect(entry(article).entryTags).toMatchObject({ year: '2031', month: 'may', date: '2031-05-03' });
    expect(entry({ ...article, issued: { 'date-parts': [[2031, 12]] } }).entryTags).toMatchObject({ month: 'dec', date: '2031-12' });
    expect(entry({ ...article, issued: { 'date-parts': [[2031]] } }).entryTags).not.toHaveProperty('month');
    expect(entry({ ...article, issued: { 'date-parts': [[2030], [2031]] } }).entryTags['date']).toBe('2030/2031');
  });

  test('a page names the site that it is on, where a style prints it', () => {
    expect(entry({ ...article, type: 'webpage' }).entryTags).toMatchObject({ howpublished: 'The Ford Gazette' });
    expect(entry(article).entryTags).toMatchObject({ journal: 'The Ford Gazette' });
    expect(entry({ ...article, publisher: undefined, URL: 'https://gazette.example/1' }).entryTags).not.toHaveProperty('howpublished');
  });
});

describe('in RIS, as another program reads it,', () => {
  test.each([
    ['article-newspaper', 'NEWS'],
    ['webpage', 'ELEC'],
    ['post-weblog', 'BLOG'],
    ['interview', 'GEN'],
  ])('%s keeps its kind, its authors, where it appeared and its day', (type, kind) => {
    const ris = references([{ ...article, type }], 'ris');
    expect(ris.split('\n')).toEqual(expect.arrayContaining([`TY  - ${kind}`, 'T2  - The Ford Gazette', 'PB  - Ford Press']));
    expect(parseRis(ris)).toMatchObject([
      { author: [{ family: 'Mill', given: 'Ada' }, { family: 'Dean & Daughters' }], issued: { 'date-parts': [['2031', '05', '03']] } },
    ]);
  });

  test.each(['legal_case', 'hearing', 'broadcast', 'speech'])('%s keeps who published it', (type) => {
    expect(references([{ ...article, type }], 'ris')).toMatch(/^PB {2}- Ford Press$/m);
    expect(references([{ ...article, type }], 'ris')).toMatch(/^AU {2}- Mill, Ada$/m);
  });
});

describe('a source as it is cited', () => {
  test('appeared in what its kind appears in, and is said once', () => {
    const [paper, report] = (['article-newspaper', 'report'] as const).map((type) => sourceWith({ type, publisher: 'The Ford Gazette' }));
    expect(paper).toMatchObject({ 'container-title': 'The Ford Gazette', publisher: undefined });
    expect(report).toMatchObject({ 'container-title': undefined, publisher: 'The Ford Gazette' });
  });

  test('has its date as exactly as it is known', () => {
    const issued = (text: string) => sourceWith({ issued: dated(text) }).issued;
    expect(issued('2030/2031-05')).toEqual({ 'date-parts': [[2030], [2031, 5]] });
    expect(issued('2030~')).toEqual({ 'date-parts': [[2030]], circa: true });
    expect(issued('203X')).toEqual({ 'date-parts': [[2030], [2039]] });
    expect(issued('2030-21')).toEqual({ 'date-parts': [[2030]] });
    expect(issued('2030/..')).toEqual({ 'date-parts': [[2030]] });
  });

  test('says when it was looked at, and where a copy is kept', () => {
    const item = sourceWith({ accessed: dated('2031-06-01') ?? expect.fail(), archive: 'https://archive.example/1' });
    expect(item).toMatchObject({ accessed: { 'date-parts': [[2031, 6, 1]] }, note: 'Preserved copy: https://archive.example/1' });
    expect(references([item], 'bib')).toContain('urldate = {2031-06-01}');
    expect(references([item], 'ris')).toMatch(/^Y2 {2}- 2031\/06\/01\/$/m);
    expect(references([{ ...item, type: 'webpage' }], 'ris')).not.toMatch(/^M1/m);
  });
});
