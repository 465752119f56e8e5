import { expect, test } from 'vitest';
import { markClass, markNodes } from '../../src/timeline/layout/mark-nodes.ts';
import { timelineLayout } from '../../src/timeline/layout/layout.ts';
import { freeRow, take, type Room } from '../../src/timeline/layout/packing/room.ts';
import { visibleMarks } from '../../src/timeline/layout/visible.ts';
import { date, extent, mark } from '../fixtures/literals.ts';

const lane = { id: 'mill', label: 'Mill', parties: ['mill'] };
const year = extent('2014-01-01', '2015-01-01');
const onOneDay = (count: number, noun: 'claim' | 'response' | 'event' = 'claim') =>
  timelineLayout(
    { marks: Array.from({ length: count }, (_, index) => mark(`m-${index}`, noun, 'mill', '2014-06-01')), lanes: [lane], parties: {} },
    { extent: year, width: 1152 },
  ).marks;

test('what stands in a row leaves it free up to where it begins, and from where it ends', () => {
  const room: Room = { rows: 1, width: 100, taken: [] };
  take(room, 0, 10, 20, 'bar');
  expect([freeRow(room, 0, 10), freeRow(room, 20, 30), freeRow(room, 19, 30), freeRow(room, 0, 11)]).toEqual([0, 0, -1, -1]);
  expect(freeRow(room, 12, 15, ['bar'])).toBe(0);
  take(room, -1, 0, 100);
  expect(room.taken).toHaveLength(1);
});

test('three marks of one day are drawn one by one, and four are counted', () => {
  expect(onOneDay(3).map(({ ids }) => ids)).toEqual([['m-0'], ['m-1'], ['m-2']]);
  expect(onOneDay(4).map(({ ids, labels }) => [ids.length, ...labels.flatMap(({ lines }) => lines)])).toEqual([[4, '4 claims']]);
});

test('claims are squares, responses circles, and events ticks', () => {
  const tags = (['claim', 'response', 'event'] as const).map((noun) => onOneDay(1, noun).flatMap((one) => markNodes(one, null))[0]?.tag);
  expect(tags).toEqual(['rect', 'circle', 'path']);
});

test('a mark is known for a dating where a bar of it fades or ends in a stop, and only there', () => {
  const classes = (when: string): string[] =>
    timelineLayout({ marks: [mark('m', 'event', 'mill', when)], lanes: [lane], parties: {} }, { extent: year, width: 1152 }).marks.map(
      markClass,
    );
  expect(classes('2014-03/2014-09')).toEqual(['event datings']);
  expect(classes('2014-03-01/2014-09-30')).toEqual(['event']);
  expect(classes('2014-03-01')).toEqual(['event']);
  expect(classes('2013/2015')).toEqual(['event covering datings']);
});

test('of some parties every mark is visible in which one of them acts, not only the first', () => {
  const joint = mark('joint', 'event', 'dock', '2014', { who: ['dock', 'mill'] });
  const marks = [joint, mark('alone', 'event', 'dock', '2015')];
  expect(visibleMarks(marks, { asOf: null, parties: ['mill'] }).map(({ id }) => id)).toEqual(['joint']);
  expect(visibleMarks(marks, { asOf: date('2014'), parties: [] }).map(({ id }) => id)).toEqual(['joint']);
});
