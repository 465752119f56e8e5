import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { changedOn, changeLog, lastChange } from '../../src/model/change-log.ts';
import { wellWater } from '../fixtures/well-water.ts';

const CLAIM = 'content/claims/lead-found.mdx';
type Files = Record<string, string>;

/** The files with changes written at the end of a claim’s front matter. */
const withChanges = (files: Files, ...changes: string[]): Files => ({
  ...files,
  [CLAIM]: (files[CLAIM] ?? '').replace('changes: []', `changes:\n${changes.map((change) => `  - ${change}`).join('\n')}`),
});
const said = (files: Files): string[] => changeLog(dossier(files)).map(({ id, note }) => `${id}: ${note}`);

describe('the log of changes', () => {
  test('has the publication of every page, newest first', () => {
    const log = changeLog(dossier(wellWater()));
    expect(log.filter(({ kind }) => kind === 'addition')).toHaveLength(1 + 1 + 5);
    const dates = log.map(({ date }) => date.text);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('has what is newest on top, and of a page the day of its last change', () => {
    const later = 'date: 2031-08-02, kind: update, note: Later.';
    const earlier = 'date: 2031-08-01, kind: correction, note: Earlier.';
    const { claims, articles } = dossier(withChanges(wellWater(), `{ ${earlier} }`, `{ ${later} }`));
    const changed = claims['lead-found'] ?? expect.fail();
    expect(lastChange(changed.changes)?.note).toBe('Later.');
    expect(changedOn(changed).text).toBe('2031-08-02');
    expect(articles['background'] && changedOn(articles['background']).text).toBe('2031-07-02');
    expect(changedOn({ ...changed, changes: [] }).text).toBe('2031-07-01');
  });

  test('keeps its ids when claims and articles are renamed', () => {
    const { 'content/articles/background.mdx': article = '', ...files } = wellWater();
    const renamed = {
      background: { noun: 'article', now: 'history', date: '2031-08-01' },
      past: { noun: 'article', now: 'history', date: '2031-08-02' },
    };
    const after = { ...files, 'content/articles/history.mdx': article, 'content/renamed.json': JSON.stringify(renamed) };
    expect(said(after)).toEqual(said(wellWater()));
  });
});
