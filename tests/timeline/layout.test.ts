import { describe, expect, test } from 'vitest';
import { lanes } from '../../src/timeline/layout/lanes.ts';
import type { Mark } from '../../src/timeline/layout/marks.ts';
import { timelineLayout } from '../../src/timeline/layout/layout.ts';
import { date, extent, mark, party, vocabulary } from '../fixtures/literals.ts';

const parties = Object.fromEntries([party('mill', 'trade'), party('dock', 'trade'), party('gazette', 'papers')]);
const words = vocabulary('papers', 'trade');
const decade = extent('2010-01-01', '2020-01-01');
const rivals = [
  { date: date('2013'), whose: 'mill', when: '2013' },
  { date: date('2015/2016'), whose: 'dock', when: '2015 to 2016' },
];
const told: Mark[] = [
  mark('fire', 'event', 'mill', '2013', { title: 'The mill burns', rivals }),
  mark('repair', 'event', 'mill', '2016/2017', { title: 'The mill is rebuilt' }),
  mark('blame', 'claim', 'gazette', '2014-03-04'),
  ...[1, 2, 3, 4, 5, 6].map((each) => mark(`blame#mill-${each}`, 'response', 'mill', '2014-03-05')),
];
const shown = (marks: Mark[], least = 1) => ({ marks, lanes: lanes(marks, parties, words, least), parties });
const horizontal = (marks: Mark[], view = decade) => timelineLayout(shown(marks), { orientation: 'horizontal', extent: view, width: 800 });
const vertical = (marks: Mark[]) => timelineLayout(shown(marks), { orientation: 'vertical', extent: decade, width: 340, length: 600 });
const texts = (layout: ReturnType<typeof horizontal>) => layout.marks.flatMap(({ labels }) => labels.map(({ lines }) => lines.join(' ')));

describe.each(['horizontal', 'vertical'] as const)('a timeline laid out %s', (orientation) => {
  const layout = orientation === 'horizontal' ? horizontal(told) : vertical(told);

  test('carries the id of every mark exactly once', () => {
    expect(layout.marks.flatMap(({ ids }) => ids).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  });

  test('is plain numbers and text, the same each time', () => {
    const again = orientation === 'horizontal' ? horizontal(told) : vertical(told);
    expect(JSON.parse(JSON.stringify(layout))).toEqual(again);
  });

  test('draws every shape inside the plot', () => {
    const { plot, marks } = layout;
    const outside = marks.filter(
      ({ shape }) => shape && (shape.x < plot.x || shape.x > plot.x + plot.width || shape.y < plot.y || shape.y > plot.y + plot.height),
    );
    expect(outside).toEqual([]);
  });

  test('merges what was said on one day into a mark that says how many it is', () => {
    const crowd = layout.marks.find(({ ids }) => ids.length === 6);
    expect(crowd?.labels.map(({ lines }) => lines)).toEqual([['6']]);
  });
});

describe('a timeline that lies', () => {
  test('gives a contested event a bar for each dating, labelled with whose it is', () => {
    expect(texts(horizontal(told))).toEqual(expect.arrayContaining(['The mill burns', 'mill: 2013', 'dock: 2015 to 2016']));
  });

  test('draws a bar as wide as its dates, and only its vague ends fade', () => {
    const [bar] = horizontal([mark('repair', 'event', 'mill', '2014-03-01/2016')]).marks;
    expect(bar?.bars.map(({ fade }) => fade)).toEqual([null, 'out']);
  });

  test('spreads the marks of a wide day side by side', () => {
    const day = horizontal(told.slice(2), extent('2014-03-04', '2014-03-06'));
    const middles = day.marks.map(({ shape }) => shape?.x);
    expect(day.marks).toHaveLength(7);
    expect(new Set(middles).size).toBe(7);
  });

  test('names who acts where several share a lane', () => {
    const marks = [mark('a', 'claim', 'mill', '2012-01-01'), mark('b', 'claim', 'dock', '2016-01-01')];
    const layout = timelineLayout(shown(marks, 2), { orientation: 'horizontal', extent: decade, width: 800 });
    expect(layout.lanes.map(({ lines }) => lines.join(' '))).toEqual(['Trade']);
    expect(texts(layout)).toEqual(['mill', 'dock']);
  });

  test('says the date of what fills the whole extent, for its bar does not', () => {
    const layout = horizontal([mark('fire', 'event', 'mill', '2014', { title: 'The mill burns' })], extent('2014-06-01', '2014-06-05'));
    expect(texts(layout)).toEqual(['2014: The mill burns']);
  });

  test('leaves out what lies outside its extent', () => {
    expect(horizontal(told, extent('2018-01-01', '2019-01-01')).marks).toEqual([]);
  });
});

describe('a timeline that stands vertical', () => {
  test('is as wide and as high as its frame says', () => {
    const { width, plot } = vertical(told);
    expect([width, plot.height]).toEqual([340, 600]);
    expect(plot.x + plot.width).toBeCloseTo(340, 0);
  });

  test('writes whose a dating is along its bar', () => {
    const turned = vertical(told.slice(0, 1)).marks.flatMap(({ labels }) => labels.filter((label) => label.turned));
    expect(turned.map(({ lines }) => lines[0])).toEqual(['mill', 'dock']);
  });

  test('draws one bar for a party’s contested events where there is no room for each', () => {
    const many = Array.from({ length: 9 }, (_, index) => mark(`fire-${index}`, 'event', 'mill', '2013', { rivals }));
    const marks = [...many, mark('a', 'claim', 'dock', '2013'), mark('b', 'claim', 'gazette', '2013')];
    const [bar] = vertical(marks).marks.filter(({ ids }) => ids.length === 9);
    expect(bar?.labels.map(({ lines }) => lines)).toEqual([['9 events dated differently']]);
  });
});

describe.each([undefined, 300])('lanes that may be %s px high together', (most) => {
  const crowd = Array.from({ length: 40 }, (_, index) => [
    mark(`a-${index}`, 'event', index % 2 ? 'mill' : 'dock', `201${index % 10}-0${(index % 9) + 1}`, {
      title: 'What a long day it was at the mill',
    }),
    mark(`b-${index}`, 'response', 'gazette', `201${index % 10}`),
    mark(`c-${index}`, 'event', 'dock', '2013', index % 8 ? {} : { rivals }),
  ]).flat();

  test('each hold their own marks', () => {
    const { lanes: placed, marks, plot } = timelineLayout(shown(crowd), { orientation: 'horizontal', extent: decade, width: 800, most });
    const edges = [...placed.map(({ edge }) => edge), plot.y + plot.height];
    const pieces = marks.flatMap(({ lane, shape, bars, rivals: datings }) => [
      ...(shape ? [{ lane, from: shape.y - 3, to: shape.y + 3 }] : []),
      ...[...bars, ...datings].map(({ y, height }) => ({ lane, from: y, to: y + height })),
    ]);
    expect(pieces.filter(({ lane, from, to }) => from < (edges[lane] ?? 0) || to > (edges[lane + 1] ?? 0))).toEqual([]);
  });
});
