import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { wellWater } from '../fixtures/well-water.ts';

const all = dossier(wellWater());

/** The well water with an article more that has charts of its own, at a path and a place in the navigation. */
const withArticle = (path: string, order: number): Record<string, string> => {
  const text = (wellWater()['content/articles/background.mdx'] ?? '').replace('path: /background/', `path: ${path}`);
  const own = text.replaceAll(/^(<(?:Ledger|Timeline|Matrix) .*title=")/gm, '$1Again: ');
  return { ...wellWater(), 'content/articles/another.mdx': own.replace('order: 1', `order: ${order}`) };
};

describe('a dossier', () => {
  test('has its claims in the order of their dates, those of one date by their ids, whatever the order of the files', () => {
    const order = ['limits-kept', 'lead-found', 'report-held-back', 'people-told', 'well-kept-open'];
    expect(Object.keys(all.claims)).toEqual(order);
    expect(Object.keys(dossier(Object.fromEntries(Object.entries(wellWater()).toReversed())).claims)).toEqual(order);
  });

  test('has its articles in the order that they ask for, and of one place by their paths', () => {
    expect(Object.keys(dossier(withArticle('/zoo/', 0)).articles)).toEqual(['another', 'background']);
    expect(Object.keys(dossier(withArticle('/alpha/', 2)).articles)).toEqual(['background', 'another']);
    expect(Object.keys(dossier(withArticle('/alpha/', 1)).articles)).toEqual(['another', 'background']);
  });

  test('has the scenes of its story, and the headings behind them, without what stands in them', () => {
    expect(all.story.scenes.map(({ id, view, claim }) => [id, view, claim])).toEqual([
      ['test', 'timeline', null],
      ['notice', 'exchange', 'lead-found'],
    ]);
    expect(all.story.scenes.map(({ extent, asOf }) => [extent.text, asOf?.text])).toEqual([
      ['2030/2031', undefined],
      ['2031-05-01/2031-05-10', '2031-05-03'],
    ]);
    expect(all.story.after).toEqual([{ id: 'where-it-stands', text: 'Where it stands' }]);
  });

  test('may have no ledger', () => {
    const files = wellWater();
    delete files['content/ledger.yaml'];
    const article = 'content/articles/background.mdx';
    files[article] = (files[article] ?? '').replace(/<Ledger .*\/>/, '');
    expect(dossier(files).ledger).toBeNull();
  });

  test('says once of each thing that it cites a source, however often it does', () => {
    expect(all.citations['gazette-2031']?.filter(({ id }) => id === 'lead-found')).toEqual([{ noun: 'claim', id: 'lead-found' }]);
  });

  test('has its texts by their headings, with a space between two paragraphs', () => {
    const story = 'content/story.mdx';
    const text = `${wellWater()[story] ?? ''}\nOne paragraph ends.\n\nAnother begins.\n`;
    const sections = dossier({ ...wellWater(), [story]: text }).sections['story'] ?? [];
    expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['', ''],
      ['a-test', 'A test'],
      ['a-notice', 'A notice'],
      ['where-it-stands', 'Where it stands'],
    ]);
    expect(sections.at(-1)?.text).toMatch(/test\. One paragraph ends\. Another begins\.$/);
  });
});
