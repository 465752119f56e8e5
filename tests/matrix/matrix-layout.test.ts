import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { groupText } from '../../src/matrix/layout/groups.ts';
import { matrixLayout, type MatrixState } from '../../src/matrix/layout/matrix-layout.ts';
import { isFiltered, isWhole, WHOLE, type MatrixView } from '../../src/matrix/layout/matrix-view.ts';
import { replayDates } from '../../src/matrix/layout/replay-dates.ts';
import { statusText } from '../../src/matrix/layout/status-text.ts';
import { claimWords } from '../../src/matrix/layout/words.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claimFacts } from '../../src/model/facts.ts';
import { largeDossier } from '../bench/dossiers.ts';
import { date } from '../fixtures/literals.ts';

const wells = dossier(largeDossier(30));
const claims = Object.values(wells.claims);
const questions = Object.keys(wells.vocabulary.questions);
const facts = claimFacts(claims);
const ids = facts.map(({ id }) => id);
const words = new Map(claims.flatMap((claim) => Object.entries(claimWords(claim, wells.parties))));

const layout = (view: Partial<MatrixView>, more: Partial<MatrixState> = {}) =>
  matrixLayout({ view: { ...WHOLE, ...view }, claims: facts, own: new Set(ids), words, questions, limit: 60, wanted: null, ...more });
const rowsOf = (view: Partial<MatrixView>, more: Partial<MatrixState> = {}) => layout(view, more).rows.map(({ claim }) => claim.id);

// Written without the functions that the matrix uses: what the dossier holds when all that was said later is deleted from its files.
const startOf = (said: { from: number | null; to: number | null }): number => said.from ?? said.to ?? 0;
const until = (day: string): Claim[] => {
  const end = Date.parse(day) + 86_400_000;
  return claims
    .filter(({ said }) => startOf(said) < end)
    .map((claim) => {
      const responses = claim.responses.filter(
        (response) => startOf(response.stance === 'no-reply-found' ? response['as-of'] : response.said) < end,
      );
      return { ...claim, responses };
    });
};

describe('the layout of a matrix', () => {
  test('as of a date is that of the dossier with later statements deleted, at every date', () => {
    const days = replayDates(facts);
    expect(days.length).toBeGreaterThan(20);
    for (const day of ['2000-01-01', ...days]) {
      const [then, now] = [claimFacts(until(day)), layout({ asOf: date(day) })];
      const wanted = matrixLayout({
        view: WHOLE,
        claims: then,
        own: new Set(ids),
        words,
        questions,
        limit: Infinity,
        wanted: null,
      });
      const plain = ({ rows, responses, counts }: typeof now) => ({
        rows: rows.map(({ claim, ...row }) => ({ ...row, id: claim.id })),
        responses,
        counts,
      });
      expect(plain(now)).toEqual(plain(wanted));
      expect(now.total).toEqual({ claims: then.length, responses: then.flatMap((claim) => claim.responses).length });
    }
  });

  test('is sorted and narrowed as of a date as the dossier of that day would be', () => {
    const view = { parties: ['lab'], order: 'open' as const };
    for (const day of replayDates(facts)) {
      const then = claimFacts(until(day));
      expect(rowsOf({ ...view, asOf: date(day) })).toEqual(rowsOf(view, { claims: then }));
    }
  });

  test('is whole where nothing is chosen: by question, each row under its own', () => {
    const { rows, counts, total, more } = layout({});
    expect(rows.map(({ group }) => group)).toEqual(rows.map(({ claim }) => claim.asks));
    expect(rows.map(({ claim }) => questions.indexOf(claim.asks))).toEqual(
      rows.map(({ claim }) => questions.indexOf(claim.asks)).toSorted(),
    );
    expect(counts).toEqual(total);
    expect(more).toBe(0);
    expect(isWhole(WHOLE)).toBe(true);
  });

  test('by date has its rows under their years, and in another order under nothing, those of one rank by date', () => {
    const { rows, groups } = layout({ order: 'date' });
    expect(rows.map(({ group }) => group)).toEqual(rows.map(({ claim }) => new Date(claim.since).toISOString().slice(0, 4)));
    expect([...groups.keys()]).toEqual([...groups.keys()].toSorted());
    expect([...groups.values()].reduce((sum, { claims: count }) => sum + count, 0)).toBe(rows.length);
    expect(layout({ order: 'open' }).rows.every(({ group }) => group === '')).toBe(true);
    expect(rows.map(({ claim }) => claim.id)).toEqual(ids);
    const open = layout({ order: 'open' }).rows.map(({ claim }) => claim.responses.filter(({ bearing }) => bearing !== 'direct').length);
    expect(open).toEqual(open.toSorted((a, b) => b - a));
  });

  test.each<[string, Partial<MatrixView>]>([
    ['parties', { parties: ['lab'] }],
    ['stances', { stances: ['denies', 'confirms'] }],
    ['questions', { questions: ['notice'] }],
    ['answers to another question', { another: true }],
    ['two parties', { compared: ['lab', 'town'] }],
    ['words', { terms: ['said', 'number', '3'] }],
  ])('is narrowed by %s to rows that are there unnarrowed, in the same order, and counts them', (_, view) => {
    const { rows, responses, counts, total } = layout(view);
    const narrowed = rows.map(({ claim }) => claim.id);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed).toEqual(rowsOf({}).filter((id) => narrowed.includes(id)));
    expect(responses).toEqual(rows.flatMap((row) => row.responses));
    expect(counts).toEqual({ claims: rows.length, responses: responses.length });
    expect(total).toEqual(layout({}).total);
    expect(isFiltered({ ...WHOLE, ...view })).toBe(true);
  });

  test('tells of each question how many of the responses in view are on it', () => {
    const { rows, groups } = layout({ parties: ['lab'] });
    for (const [asks, { claims: count, responses }] of groups) {
      const own = rows.filter(({ claim }) => claim.asks === asks);
      expect(count).toBe(own.length);
      expect(responses).toEqual(own.flatMap((row) => row.responses));
      const direct = responses.filter(({ bearing }) => bearing === 'direct').length;
      const found = responses.filter(({ stance }) => stance !== 'no-reply-found');
      expect(groupText(responses)).toBe(`${direct} of ${found.length} answer${direct === 1 ? 's' : ''} it`);
      expect(groupText(responses, count)).toBe(`${count} claim${count === 1 ? '' : 's'} · ${groupText(responses)}`);
    }
    expect([...groups.keys()].sort()).toEqual([...new Set(rows.map(({ claim }) => claim.asks))].sort());
  });
});

describe('a part of a long matrix', () => {
  const own = new Set(ids.slice(0, 5));

  test('shows its own rows where nothing is chosen, beside a claim that is wanted', () => {
    expect(rowsOf({}, { own }).toSorted()).toEqual([...own].toSorted());
    const wanted = ids.at(-1) ?? '';
    expect(rowsOf({}, { own, wanted }).toSorted()).toEqual([...own, wanted].toSorted());
  });

  test('shows rows of all parts where something is chosen, as many as the limit, and counts the others', () => {
    const { rows, counts, more } = layout({ order: 'date' }, { own, limit: 7 });
    expect(rows.map(({ claim }) => claim.id)).toEqual(ids.slice(0, 7));
    expect(counts.claims).toBe(ids.length);
    expect(more).toBe(ids.length - 7);
    const wanted = ids.at(-1) ?? '';
    expect(rowsOf({ order: 'date' }, { own, limit: 7, wanted })).toEqual([...ids.slice(0, 7), wanted]);
  });

  test('knows only what has been read as yet', () => {
    const read = facts.filter(({ id }) => own.has(id));
    expect(layout({ order: 'date' }, { own, claims: read }).counts.claims).toBe(own.size);
  });
});

describe('what a matrix shows, in words', () => {
  test('is the date, how much is in view, and whether that is all', () => {
    const count = facts.length;
    const responses = facts.flatMap((claim) => claim.responses).length;
    expect(statusText(layout({ order: 'date' }), false)).toBe(`${count} claims, ${responses} responses`);
    expect(statusText(layout({ terms: ['nosuchword'] }), false)).toBe(`0 of ${count} claims, 0 of ${responses} responses; nothing matches`);
    expect(statusText(layout({ order: 'date' }), true)).toBe(`${count} claims, ${responses} responses, still loading`);
    expect(statusText(layout({ asOf: date('1900') }), false)).toBe('As of 1900: nothing had been said yet');
    expect(statusText(layout({ asOf: date('1900') }), true)).toContain('still loading');
  });
});
