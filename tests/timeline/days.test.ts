import { isOfDays } from '../../src/model/article.ts';
import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { daysPicture, type DaysLane } from '../../src/timeline/layout/days/days.ts';
import { date, extent } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const written = wellWater();
const week = extent('2031-05-01', '2031-05-08');
const picture = (focus: string[], asOf: string | null = null, files = written) =>
  daysPicture(dossier(files), { focus, asOf: asOf ? date(asOf) : null }, week);
const items = ({ cells }: DaysLane) => cells.flatMap((cell) => cell.items);
const LEAD = 'content/claims/lead-found.mdx';

test('a week is drawn by days, eight days are not', () => {
  const isDrawn = ([from, to]: [number, number]): boolean => isOfDays({ extent: { from, to } });
  expect([isDrawn(week), isDrawn(extent('2031-05-01', '2031-05-09'))]).toEqual([true, false]);
});

describe('a picture of days', () => {
  test('has a column from the first statement to the last, those without any marked as empty', () => {
    const { days, month } = picture(['lead-found', 'report-held-back#lab-2031-05-04']);
    expect(days.map(({ label, empty }) => `${label}${empty ? ', empty' : ''}`)).toEqual(['Fri 2', 'Sat 3', 'Sun 4']);
    expect(month).toBe('May 2031');
    expect(picture(['report-held-back', 'report-held-back#lab-2031-05-04']).days.map(({ empty }) => empty)).toEqual([false, false, false]);
  });

  test('has a lane for each speaker in focus, and others of the claim that all leads to below', () => {
    const { focus, context } = picture(['lead-found']);
    expect(focus.map(({ name }) => name)).toEqual(['The Gazette']);
    expect(context.map(({ name }) => name)).toEqual(['The town']);
  });

  test('says of each question whether the words answer it, the one asked first', () => {
    const [lane] = picture(['lead-found#town-2031-05-03']).focus;
    expect(lane?.questions.map(({ ask }) => ask)).toEqual(['Were they safe?', 'Did they tell?']);
    expect(lane && items(lane)[0]?.answers).toEqual(['notice']);
  });

  test('quotes the same words once', () => {
    const again = `  - by: town
    said: 2031-05-04
    stance: disputes
    answers: [notice]
    summary: Said it again.
    quote: { exact: a notice was posted, speaker: The mayor, source: minutes }
    sources: [minutes]
open:`;
    const files = { ...written, [LEAD]: (written[LEAD] ?? '').replace('open:', again) };
    const [lane] = picture(['lead-found#town-2031-05-03', 'lead-found#town-2031-05-04'], null, files).focus;
    expect(lane && items(lane).map(({ words }) => words.text)).toEqual(['a notice was posted', 'The same words again']);
  });

  test('leaves out what was said after the date of the scene, and what is not known to the day', () => {
    expect(picture(['lead-found', 'lead-found#town-2031-05-03', 'limits-kept'], '2031-05-02').focus.map(({ party }) => party)).toEqual([
      'gazette',
    ]);
    expect(picture(['lead-found', 'report-held-back#town-2031-05-04']).focus.map(({ party }) => party)).toEqual(['gazette']);
  });

  test('shortens a long quotation of the context to its first words', () => {
    const long = 'a notice was posted on every door of the town by noon';
    const files = { ...written, [LEAD]: (written[LEAD] ?? '').replace('exact: a notice was posted', `exact: ${long}`) };
    const [lane] = picture(['lead-found'], null, files).context;
    expect(lane && items(lane)[0]?.words.text).toBe('a notice was posted on every door of\u00a0…');
  });

  test('lets words of the context run on over the days on which their speaker is silent', () => {
    const { context } = picture(['report-held-back#lab-2031-05-04', 'lead-found']);
    expect(context[0]?.cells.map(({ span, items: own }) => [span, own.length])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  test('keeps a column for each day of silence before the first words', () => {
    const held = 'content/claims/report-held-back.mdx';
    const files = { ...written, [held]: (written[held] ?? '').replace('said: 2031-05-02', 'said: 2031-05-01') };
    const { context } = picture(['report-held-back', 'report-held-back#lab-2031-05-04'], null, files);
    expect(context[0]?.cells.map(({ span, items: own }) => [span, own.length])).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});
