import { expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import type { Scene } from '../../src/model/article.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { embeddableOfScene } from '../../src/model/embeddable.ts';
import { alternative } from '../../src/picture/alternative.ts';
import { picture, pictureSize } from '../../src/picture/picture.ts';
import { extentOf } from '../../src/time/full-extent.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { daysPicture } from '../../src/timeline/layout/days/days.ts';
import { FRAMED, yearsPicture } from '../../src/timeline/layout/years/years.ts';
import { date } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const scene = (extent: string, focus: string[], asOf: string | null = null): Scene => ({
  ...(wells.story.scenes[0] ?? expect.fail()),
  ...{ extent: date(extent), focus, asOf: asOf ? date(asOf) : null },
});
const YEARS = scene('2025/2031', ['first-test', 'lead-found', 'well-closed']);
const DAYS = scene('2031-05-01/2031-05-05', ['lead-found#town-2031-05-03', 'report-held-back#lab-2031-05-04']);

const drawn = (shown: Scene, of: Dossier = wells) => {
  const embeddable = embeddableOfScene(of, shown) ?? expect.fail();
  return { svg: picture(of, embeddable, 'light', undefined), embeddable };
};
/** The words of a drawing, without what is said of it to those who do not see it. */
const wordsOf = (svg: string): string =>
  svg
    .replace(/<(title|desc|style)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

test('the picture of a scene of years has its rows, datings and landmarks, as the story has them', () => {
  const { svg, embeddable } = drawn(YEARS);
  const { rows, landmarks, ticks } = yearsPicture(wells, YEARS, FRAMED);
  const labels = rows.flatMap(({ name, title, notes, strong, rivals }) =>
    [name, title, ...notes, ...[strong, ...rivals].flatMap((bar) => (bar ? [bar.label] : []))].flatMap(({ lines }) => lines),
  );
  expect(rows.length).toBeGreaterThan(1);
  const words = wordsOf(svg);
  for (const text of [...labels, ...landmarks.flatMap(({ lines }) => lines), ...ticks.map(({ label }) => label), embeddable.reading])
    expect(words).toContain(text);
  const fading = rows.flatMap(({ strong, rivals }) => [strong, ...rivals]).filter((bar) => bar?.fade);
  expect(fading.length).toBeGreaterThan(0);
  for (const bar of fading) expect(svg).toMatch(new RegExp(`y="${bar?.y}" width="[\\d.]+" height="${bar?.height}" opacity="0.375"`));
  expect(pictureSize(wells, embeddable, undefined).width).toBe(660);
});

test('the picture of a scene of days has every statement on its day, and the questions that it answers or leaves', () => {
  const { svg, embeddable } = drawn(DAYS);
  const { days, focus, context } = daysPicture(wells, DAYS, extentOf(DAYS.extent, chronicle(wells)));
  const words = wordsOf(svg);
  const items = [...focus, ...context].flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  expect(items.length).toBeGreaterThan(2);
  for (const text of [...days.map(({ label }) => label), ...[...focus, ...context].map(({ name }) => name), embeddable.reading])
    expect(words).toContain(text);
  for (const { words: said } of items) expect(words).toContain(said.text.split(' ').slice(0, 2).join(' '));
  const pairs = focus.flatMap(({ questions, cells }) =>
    cells.flatMap((cell) => cell.items.flatMap(({ answers }) => questions.map(({ id }) => answers.includes(id)))),
  );
  expect([...svg.matchAll(/<circle class="(?:stroke-)?(?:response|claim)" [^>]*r="4\.(5|25)"/g)].map(([, r]) => r === '5')).toEqual(pairs);
});

test('the picture of a scene is of its date: what was said later is in no picture', () => {
  const words = (asOf: string | null) =>
    wordsOf(drawn(scene('2031-05-01/2031-05-05', ['lead-found', 'report-held-back#lab-2031-05-04'], asOf)).svg);
  expect(words(null)).toContain('Sun 4');
  expect(words('2031-05-02')).not.toContain('Sun 4');
});

test('those who do not see the picture of a scene are told what it shows', () => {
  expect(alternative(wells, drawn(YEARS).embeddable)).toMatch(/^A test a year before the report\. .+The lab: /);
  const days = drawn(scene('2031-05-01/2031-05-05', ['report-held-back', 'report-held-back#lab-2031-05-04', 'lead-found#town-2031-05-03']));
  expect(alternative(wells, days.embeddable)).toMatch(/Sat 3: /);
  expect(alternative(wells, days.embeddable)).not.toMatch(/\.\./);
});
