import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { healthAfter, isElsewhere, isOffline, links, stateCounts, stateOf, type Answer } from '../../src/content/link-health.ts';
import { dated } from '../../src/model/date.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { linkHealthText, type LinkCheck, type LinkState, type WrittenHealth } from '../../src/model/link-health.ts';
import { wellWater } from '../fixtures/well-water.ts';

const LEAD = 'https://gazette.example/lead';
const COPY = 'https://copies.example/lead';
const FIRST = '2031-06-01';
const SECOND = '2031-07-01';

const status = (status: number, address = LEAD): Answer => ({ status, address });
const all = links([{ id: 'gazette', URL: LEAD, archive: COPY }], {});
const known: Record<string, WrittenHealth> = { gazette: { URL: { state: 'live', date: FIRST, address: LEAD } } };

const withLinks = (text: string) => dossier({ ...wellWater(), 'content/links.json': text });

const problems = (text: string) => {
  try {
    withLinks(text);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics.map(({ line, rule, message, fix }) => ({ line, rule, message, fix }));
    throw error;
  }
};

describe('an answer', () => {
  test.each<[Answer, LinkState]>([
    [status(200), 'live'],
    [status(204), 'live'],
    [status(200, 'https://gazette.example/lead/'), 'live'],
    [status(200, 'http://gazette.example/lead'), 'live'],
    [status(200, 'https://gazette.example/news/lead'), 'moved'],
    [status(404), 'dead'],
    [status(410), 'dead'],
    [status(404, 'https://gazette.example/missing'), 'dead'],
    ...[400, 401, 403, 405, 429, 451, 500, 503, 304].map((code): [Answer, LinkState] => [status(code), 'refused']),
    [{ failure: 'no such host' }, 'dead'],
    [{ failure: 'shut' }, 'refused'],
    [{ failure: 'closed' }, 'refused'],
    [{ failure: 'time-out' }, 'not checked'],
    [{ failure: 'no connection' }, 'not checked'],
  ])('%j means that the address is %s', (answer, state) => {
    expect(stateOf(answer, LEAD)).toBe(state);
  });

  test('from another query or host is from elsewhere; a place on the page is not', () => {
    expect(isElsewhere(LEAD, `${LEAD}?page=2`)).toBe(true);
    expect(isElsewhere(LEAD, 'https://www.gazette.example/lead')).toBe(true);
    expect(isElsewhere(LEAD, `${LEAD}#wells`)).toBe(false);
    expect(isElsewhere('https://gazette.example', 'https://gazette.example/')).toBe(false);
  });
});

describe('what is known of addresses', () => {
  test('is kept by source and address, with the date and where a moved one leads', () => {
    const answers = new Map([
      [LEAD, status(200, 'https://gazette.example/new')],
      [COPY, status(404, COPY)],
    ]);
    expect(healthAfter(all, answers, FIRST)).toEqual({
      gazette: {
        URL: { state: 'moved', date: FIRST, address: LEAD, to: 'https://gazette.example/new' },
        archive: { state: 'dead', date: FIRST, address: COPY },
      },
    });
  });

  test('gives way to what a later check finds', () => {
    const later = links([{ id: 'gazette', URL: LEAD }], known);
    expect(healthAfter(later, new Map([[LEAD, status(410)]]), SECOND)['gazette']?.URL).toEqual({
      state: 'dead',
      date: SECOND,
      address: LEAD,
    });
  });

  test('stays when a later check came to nothing, with its own date', () => {
    const later = links([{ id: 'gazette', URL: LEAD, archive: COPY }], known);
    const answers = new Map<string, Answer>([
      [LEAD, { failure: 'time-out' }],
      [COPY, status(200, COPY)],
    ]);
    expect(healthAfter(later, answers, SECOND)['gazette']).toEqual({
      URL: { state: 'live', date: FIRST, address: LEAD },
      archive: { state: 'live', date: SECOND, address: COPY },
    });
  });

  test('stays without a network, even where every host seems not to exist; new addresses are not checked', () => {
    const later = links([{ id: 'gazette', URL: LEAD, archive: COPY }], known);
    const answers = new Map<string, Answer>([
      [LEAD, { failure: 'no such host' }],
      [COPY, { failure: 'shut' }],
    ]);
    expect(isOffline([...answers.values()])).toBe(true);
    expect(healthAfter(later, answers, SECOND)['gazette']).toEqual({
      URL: { state: 'live', date: FIRST, address: LEAD },
      archive: { state: 'not checked', date: SECOND, address: COPY },
    });
  });

  test('is forgotten when the source has another address, or is gone', () => {
    const moved = links([{ id: 'gazette', URL: COPY }], known);
    expect(healthAfter(moved, new Map([[COPY, { failure: 'time-out' }]]), SECOND)).toEqual({
      gazette: { URL: { state: 'not checked', date: SECOND, address: COPY } },
    });
    expect(healthAfter(links([], known), new Map(), SECOND)).toEqual({});
  });

  test('is counted by state', () => {
    const answers = new Map([
      [LEAD, status(200)],
      [COPY, status(404)],
    ]);
    expect(stateCounts(healthAfter(all, answers, FIRST))).toEqual([
      ['live', 1],
      ['dead', 1],
    ]);
  });
});

describe('content/links.json', () => {
  const entry = { state: 'live', date: FIRST, address: LEAD };
  const file = (value: unknown) => JSON.stringify({ 'gazette-2031': { URL: value } }, null, 2);

  test('may be missing: then nothing was checked', () => {
    expect(dossier(wellWater()).links).toEqual({});
  });

  test('is part of the dossier', () => {
    expect(withLinks(file(entry)).links['gazette-2031']?.URL).toEqual({ ...entry, date: dated(FIRST) });
  });

  test('says nothing of an address that its source no longer has', () => {
    expect(withLinks(file({ ...entry, address: COPY })).links['gazette-2031']).toEqual({ id: 'gazette-2031' });
  });

  test('names only sources that exist', () => {
    expect(problems(JSON.stringify({ 'gazette-1931': { URL: entry } }))).toEqual([
      {
        line: 1,
        rule: 'unknown-source',
        message: 'These are checks of the addresses of "gazette-1931", but no such source exists.',
        fix: 'run: npm run links, which leaves it out; or add gazette-1931 to content/sources.yaml',
      },
    ]);
  });

  test('has no other keys and states than the command writes', () => {
    expect(problems(file({ ...entry, colour: 'blue' }))).toEqual([
      { line: 7, rule: 'unknown-key', message: 'A link check has no key "colour".', fix: 'remove it; allowed here: to' },
    ]);
    expect(problems(file({ ...entry, state: 'lively' }))).toEqual([
      { line: 4, rule: 'unknown-value', message: '"lively" is not a known "state".', fix: 'write "live"' },
    ]);
    expect(problems(file({ state: 'live', address: LEAD }))).toEqual([
      { line: 3, rule: 'missing-key', message: 'A link check lacks "date".', fix: 'add the line "date: …" (when it was checked)' },
    ]);
  });
});

describe('what readers are told', () => {
  const check = (state: LinkState): LinkCheck => ({ state, address: LEAD, date: dated('2031-06-01') as LinkCheck['date'] });

  test.each<[LinkCheck | undefined, string]>([
    [check('live'), 'Address live on 1 June 2031'],
    [check('moved'), 'Address moved, seen on 1 June 2031'],
    [check('refused'), 'Address did not open for our check on 1 June 2031'],
    [check('dead'), 'Address not found on 1 June 2031'],
    [check('not checked'), 'Address not checked yet'],
    [undefined, 'Address not checked yet'],
  ])('is one short phrase', (one, phrase) => {
    expect(linkHealthText(one, 'address')).toBe(phrase);
  });

  test('can be of a preserved copy', () => {
    expect(linkHealthText(check('dead'), 'copy')).toBe('Preserved copy not found on 1 June 2031');
  });
});
