import { describe, expect, test } from 'vitest';
import { dossier as read } from '../../src/content/dossier.ts';
import { exchange } from '../../src/exchange/layout/exchange.ts';
import { isShown, statesOf } from '../../src/exchange/layout/states.ts';
import { dayText, dossierAsOf } from '../../src/model/as-of.ts';
import type { Claim } from '../../src/model/claim.ts';
import { dated, type Dated } from '../../src/model/date.ts';
import { contentFiles } from '../../src/cli/files.ts';
import { wellWater } from '../fixtures/well-water.ts';

const response = (by: string, more: string): string => `  - by: ${by}\n${more.replace(/^/gm, '    ')}\n`;
const spoken = (by: string, said: string, stance: string, answers: string, more = ''): string =>
  response(by, `said: ${said}\nstance: ${stance}\nanswers: [${answers}]\nsummary: Said so.\nsources: [minutes]${more && `\n${more}`}`);

/** The claim of the fixture with other responses to it. */
const claimWith = (...responses: string[]): Claim => {
  const file = 'content/claims/lead-found.mdx';
  const text = (wellWater()[file] ?? '').replace(/responses:\n[^]*?(?=open:)/, `responses:\n${responses.join('')}`);
  const claim = read({ ...wellWater(), [file]: text, ...FEWER }).claims['lead-found'];
  if (!claim) throw new Error('the claim is missing');
  return claim;
};

/** A question more, and what points at the responses of the fixture. */
const FEWER = {
  'content/vocabulary.yaml': (wellWater()['content/vocabulary.yaml'] ?? '').replace(
    'party-kinds:',
    '  cost: { label: Cost, gloss: What did it cost?, ask: At what cost?, ask-one: At what cost? }\nparty-kinds:',
  ),
  'content/story.mdx': (wellWater()['content/story.mdx'] ?? '').replaceAll('#town-2031-05-03', ''),
  'content/articles/background.mdx': (wellWater()['content/articles/background.mdx'] ?? '')
    .replaceAll('#town-2031-05-03', '')
    .replaceAll(/<Response[^>]*>(.*?)<\/Response>/g, '$1'),
};

const day = (text: string): Dated => dated(text) as Dated;
const SILENT = response('lab', 'stance: no-reply-found\nas-of: 2031-07-01\nsearched: [minutes]');

describe('an exchange', () => {
  test('has a response that answers the question asked on its line, and one that answers another beside it', () => {
    const { rows, instead } = exchange(
      claimWith(spoken('town', '2031-05-03', 'disputes', 'notice'), spoken('gazette', '2031-05-04', 'confirms', 'safety, notice'), SILENT),
    );
    expect(rows.map(({ response: { by }, place }) => [by, place])).toEqual([
      ['town', 'beside'],
      ['gazette', 'on'],
      ['lab', 'silent'],
    ]);
    expect(instead.map(({ question }) => question)).toEqual(['notice']);
    expect(rows.map(({ answered }) => answered.map(({ as, questions }) => [as, ...questions]))).toEqual([[], [['also', 'notice']], []]);
  });

  test('keeps apart one who spoke without an answer, one of whom no reply was found, and one who was not asked', () => {
    const { rows } = exchange(
      claimWith(
        response('town', 'said: 2031-05-03\nstance: declines\nsummary: Said nothing on it.\nsources: [minutes]'),
        spoken('gazette', '2031-05-04', 'denies', 'notice'),
        SILENT,
      ),
    );
    expect(rows.map(({ place, owed }) => [place, owed])).toEqual([
      ['declines', true],
      ['beside', false],
      ['silent', true],
    ]);
  });

  test('stands in the order of the dates, whatever the order of the content, and keeps that within a day', () => {
    const { rows } = exchange(
      claimWith(
        spoken('gazette', '2031-06-01', 'confirms', 'safety'),
        spoken('town', '2031-05-03', 'denies', 'safety'),
        spoken('lab', '2031-05-03', 'denies', 'safety'),
      ),
    );
    expect(rows.map(({ response: { by } }) => by)).toEqual(['town', 'lab', 'gazette']);
  });

  test('of first answers has one for each party that the claim speaks of', () => {
    const { rows } = exchange(
      claimWith(
        spoken('town', '2031-05-03', 'denies', 'safety'),
        spoken('town', '2031-05-05', 'confirms', 'safety'),
        spoken('gazette', '2031-05-04', 'confirms', 'safety'),
        SILENT,
      ),
      'first',
    );
    expect(rows.map(({ response: { address } }) => address)).toEqual(['lead-found#town-2031-05-03', 'lead-found#lab-no-reply']);
  });

  test('says over the answers beside the line what they share while they are all there are, and each its own where they share nothing', () => {
    const { rows, instead } = exchange(
      claimWith(spoken('town', '2031-05-03', 'denies', 'notice'), spoken('lab', '2031-05-05', 'denies', 'cost')),
    );
    expect(instead.map(({ question, since, until }) => [question, dayText(since), until === Infinity ? null : dayText(until)])).toEqual([
      ['notice', '2031-05-03', '2031-05-05'],
      [null, '2031-05-05', null],
    ]);
    expect(rows.map(({ answered }) => answered.map(({ as, questions }) => [as, ...questions]))).toEqual([
      [['instead', 'notice']],
      [['instead', 'cost']],
    ]);
  });

  test('has a place for each party that an answer is owed by until it is first heard of', () => {
    const { rows, waiting } = exchange(claimWith(spoken('town', '2031-05-03', 'denies', 'safety'), SILENT));
    const awaited = (date: string): string[] => waiting.filter((each) => isShown(each, day(date))).map(({ party }) => party);
    expect(awaited('2031-05-02')).toEqual(['town', 'lab']);
    expect(awaited('2031-05-03')).toEqual(['lab']);
    expect(waiting.filter((each) => isShown(each, null))).toEqual([]);
    expect(rows.filter((each) => isShown(each, day('2031-05-02')))).toEqual([]);
  });
});

test('who speaks of itself owes itself no answer', () => {
  const { claims } = read(wellWater());
  const own = claims['people-told'] ?? expect.fail('the claim is missing');
  expect([own.by, ...own.about]).toEqual(['town', 'town']);
  expect(exchange(own).waiting).toEqual([]);
});

describe('in a scene', () => {
  const claim = claimWith(
    ...['2031-05-03', '2031-05-04', '2031-05-05', '2031-05-06', '2031-05-07'].map((date) => spoken('town', date, 'denies', 'safety')),
    SILENT,
  );
  const states = (focus: string[], asOf: string): (string | undefined)[] => {
    const drawn = exchange(claim);
    const all = statesOf(drawn, claim.id, focus, day(asOf));
    return drawn.rows.filter((row) => isShown(row, day(asOf))).map((row) => all.get(row.response.address));
  };

  test('what it speaks of stands out from what was said before', () => {
    expect(states(['lead-found#town-2031-05-04'], '2031-05-04')).toEqual(['past', 'focus']);
  });

  test('of four answers all have room in full', () => {
    expect(states(['lead-found#town-2031-05-06'], '2031-05-06')).toEqual(['past', 'past', 'past', 'focus']);
  });

  test('of many answers those that it does not speak of are folded', () => {
    expect(states(['lead-found#town-2031-05-07'], '2031-05-07')).toEqual(['folded', 'folded', 'folded', 'folded', 'focus']);
  });

  test('one that speaks of the claim alone has its answers folded, one that speaks of nothing in it has them in full', () => {
    expect(states(['lead-found'], '2031-05-04')).toEqual(['folded', 'folded']);
    expect(states(['first-test'], '2031-05-04')).toEqual(['focus', 'focus']);
  });
});

describe.each([
  ['the fixture', wellWater()],
  ['the content of this site', contentFiles(process.cwd())],
])('%s', (_, files) => {
  const whole = read(files);
  const days = Object.values(whole.claims).flatMap((claim) => exchange(claim).rows.map(({ since }) => dayText(since)));

  /** What is seen of an exchange as of a date, in plain data. */
  const seen = (claim: Claim, asOf: Dated) => {
    const { rows, waiting, instead } = exchange(claim);
    return {
      rows: rows
        .filter((row) => isShown(row, asOf))
        .map((row) => [
          row.response.address,
          row.place,
          row.answered.filter((each) => isShown(each, asOf)).map(({ as, questions }) => [as, questions]),
        ]),
      waiting: waiting.filter((each) => isShown(each, asOf)).map(({ party }) => party),
      instead: instead.filter((each) => isShown(each, asOf)).map(({ question }) => question),
    };
  };

  test.each([...new Set(days)].sort())('an exchange as of %s is that of the dossier without what was said later', (text) => {
    const asOf = day(text);
    const earlier = dossierAsOf(whole, asOf);
    for (const claim of Object.values(earlier.claims)) expect(seen(whole.claims[claim.id] as Claim, asOf)).toEqual(seen(claim, asOf));
  });
});
