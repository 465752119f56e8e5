import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/text/width.ts';
import { LINE, PAD, ROW } from '../../src/timeline/layout/frame.ts';
import { laneBreadths } from '../../src/timeline/layout/lane-breadths.ts';
import { lanes } from '../../src/timeline/layout/lanes.ts';
import type { Mark } from '../../src/timeline/layout/marks.ts';
import { timelineLayout, type TimelineLayout } from '../../src/timeline/layout/layout.ts';
import { date, extent, mark, party, vocabulary } from '../fixtures/literals.ts';

const parties = Object.fromEntries([party('mill', 'trade'), party('dock', 'trade'), party('gazette', 'papers')]);
const words = vocabulary('papers', 'trade');
const decade = extent('2010-01-01', '2020-01-01');
const rivals = [
  { date: date('2013'), whose: 'mill', when: '2013', named: true },
  { date: date('2015/2016~'), whose: 'dock', when: '2015 to about 2016', named: true },
  { date: date('2012/2017'), whose: 'One source', when: '2012 to 2017', named: false },
];
const landmark = { rank: 1, label: 'The mill burns down at night' };
const told: Mark[] = [
  mark('fire', 'event', 'mill', '2013', { title: 'The mill burns', rivals, landmark }),
  mark('repair', 'event', 'mill', '2016/2017', { title: 'The mill is rebuilt' }),
  mark('blame', 'claim', 'gazette', '2014-03-04'),
  ...[1, 2, 3, 4, 5, 6].map((each) => mark(`blame#mill-${each}`, 'response', 'mill', '2014-03-05')),
];
const knot = extent('2014-03-04', '2014-03-06');
const shown = (marks: Mark[], least = 1) => ({ marks, lanes: lanes(marks, parties, words, least), parties, knot });
const laid = (marks: Mark[], view = decade, width = 1152) => timelineLayout(shown(marks), { extent: view, width });
const texts = (layout: TimelineLayout) => layout.marks.flatMap(({ labels }) => labels.map(({ lines }) => lines.join(' ')));

/** Where each label of a layout stands, along time and by its baseline. */
const stretches = ({ marks }: TimelineLayout) =>
  marks.flatMap(({ labels }) =>
    labels.map(({ x, y, lines: [line = ''], anchor }) => {
      const width = textWidth(line, 12) * 0.85;
      return { line, y, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x };
    }),
  );
const overlapping = (layout: TimelineLayout): string[] => {
  const all = stretches(layout);
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => (Math.abs(a.y - b.y) < 12 && a.from < b.to && b.from < a.to ? [`${a.line} / ${b.line}`] : [])),
  );
};

describe.each([1152, 608, 336])('a timeline laid out %i px wide', (width) => {
  const layout = laid(told, decade, width);

  test('carries the id of every mark exactly once', () => {
    expect(layout.marks.flatMap(({ ids }) => ids).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  });

  test('is plain numbers and text, the same each time', () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(laid(told, decade, width));
  });

  test('draws every shape inside the plot', () => {
    const { plot, marks } = layout;
    const outside = marks.filter(
      ({ shape }) => shape && (shape.x < plot.x || shape.x > plot.x + plot.width || shape.y < plot.y || shape.y > plot.y + plot.height),
    );
    expect(outside).toEqual([]);
  });

  test('counts what stands in a knot in words, never as a bare number', () => {
    expect(layout.marks.find(({ ids }) => ids.length === 6)?.labels.map(({ lines }) => lines)).toEqual([['6 responses']]);
    expect(texts(layout)).toContain('1 claim');
    expect(texts(layout).filter((text) => /^\d+$/.test(text))).toEqual([]);
  });

  test('writes no words on others', () => {
    expect(overlapping(layout)).toEqual([]);
  });
});

describe('at rest', () => {
  test('only landmarks, datings and counts have words', () => {
    expect(texts(laid(told)).toSorted()).toEqual(['1 claim', '6 responses', 'dock: 2015 to about 2016', 'mill: 2013']);
    expect(laid(told).landmarks.map(({ label }) => label.lines)).toEqual([['The mill burns', 'down at night']]);
  });

  test('a line leads from what is counted to where the first and the last of it belong', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((month) => mark(`order-${month}`, 'event', 'dock', `2017-0${month}-01`));
    const layout = laid([...told, ...orders], extent('1970-01-01', '2020-01-01'));
    const { x, width } = layout.plot;
    const at = (id: string): number => {
      const month = Number(id.replace('order-', ''));
      return x + (width * (2017 + (month - 1) / 12 - 1970)) / 50;
    };
    const counted = layout.marks.filter(({ ids }) => ids.length > 3 && ids[0]?.startsWith('order'));
    expect(counted.length).toBeGreaterThan(0);
    for (const { ids, bars, labels } of counted) {
      const [line] = bars;
      expect(line?.height).toBe(1);
      expect(Math.abs((line?.x ?? 0) - at(ids[0] ?? ''))).toBeLessThan(1);
      // Where the words themselves stand over the last of it, no line runs under them.
      const [{ x: words, lines } = expect.fail()] = labels;
      const ends = [...bars.map((bar) => bar.x + bar.width), words + textWidth(lines.join(''), 12)];
      expect(Math.max(...ends)).toBeGreaterThan(at(ids.at(-1) ?? '') - 1);
    }
  });

  test('what a knot at the end of the drawing holds is counted before it, and all else stays as it is', () => {
    const said = ['claim', 'response', 'event'] as const;
    const many = said.flatMap((noun) => [1, 2, 3].map((each) => mark(`${noun}-${each}`, noun, 'mill', '2014-03-04')));
    const early = mark('early', 'event', 'mill', '2011-05-01', { title: 'The mill opens' });
    const layout = timelineLayout(shown([...many, early]), { extent: extent('2010-01-01', '2014-06-01'), width: 608 });
    expect(layout.marks.map(({ ids }) => ids.length).toSorted()).toEqual([1, 3, 3, 3]);
    const counts = layout.marks.filter(({ ids }) => ids.length === 3);
    const { plot, knot: band } = layout;
    for (const { labels } of counts) {
      const [{ x, lines } = expect.fail()] = labels;
      expect(x).toBeGreaterThan(plot.x);
      expect(x + textWidth(lines.join(''), 12) * 0.85).toBeLessThan((band ?? expect.fail()).x + 8);
    }
  });

  test('the leader of a landmark ends at its mark', () => {
    const layout = laid(told);
    const [fire] = layout.marks.filter(({ ids }) => ids.includes('fire'));
    const row = fire?.rivals[0];
    expect(layout.landmarks[0]?.to).toBe((row?.y ?? 0) + (row?.height ?? 0) / 2 + 7);
  });

  test('the leader of a landmark of which only the end is known stands at that end', () => {
    const x = (when: string): number => {
      const { landmarks, plot } = laid([mark('fire', 'event', 'mill', when, { landmark })]);
      return ((landmarks[0] ?? expect.fail()).x - plot.x) / plot.width;
    };
    expect(x('../2013')).toBeCloseTo(0.4, 3);
    expect(x('2013/..')).toBeCloseTo(0.3, 3);
    expect(x('2013')).toBeCloseTo(0.35, 3);
  });

  test('the label of a landmark stands on the side of its leader that has room, and runs away from it', () => {
    const label = (when: string) =>
      laid([mark('fire', 'event', 'mill', when, { landmark })]).landmarks.map(({ x, label: own }) => [own.x - x, own.anchor]);
    expect(label('2013')).toEqual([[4, 'start']]);
    expect(label('2019-12')).toEqual([[-4, 'end']]);
  });

  test('of many datings of an event fewer have rows where there is less room', () => {
    const many = [1, 2, 3, 4, 5, 6].map((each) => ({ date: date(`201${each}-05`), whose: `p${each}`, when: `in 201${each}`, named: true }));
    const rows = (width: number, most?: number): number => {
      const fire = shown([mark('fire', 'event', 'mill', '2013', { rivals: many })]);
      const { marks } = timelineLayout({ ...fire, rows: most }, { extent: decade, width });
      return marks.flatMap(({ labels }) => labels).length;
    };
    expect([rows(1152), rows(608), rows(336, 4)]).toEqual([5, 4, 2]);
  });

  test('each dating that a party stands for has a row of its own', () => {
    const rows = laid(told).marks.flatMap(({ ids, rivals: pieces }) =>
      ids.includes('fire') ? pieces.filter(({ tone }) => tone === 1) : [],
    );
    expect(new Set(rows.map(({ y }) => y)).size).toBe(2);
  });
});

describe('a dating', () => {
  const fire = (when: string) =>
    laid([
      mark('fire', 'event', 'mill', '2012', {
        rivals: [
          { date: date('2012'), whose: 'dock', when: '2012', named: true },
          { date: date(when), whose: 'mill', when, named: true },
        ],
      }),
    ])
      .marks.flatMap(({ rivals: pieces }) => pieces)
      .filter(({ x }) => x > 132 + 3.5 * 102);

  test('that is known to end has a stop of ink there', () => {
    expect(fire('2014/2016').map(({ tone }) => tone)).toEqual([1, 'stop']);
  });

  test('fades in three steps where its end is known roughly, and in four where nothing bounds it', () => {
    expect(fire('2014/2016~').map(({ tone }) => tone)).toEqual([1, 0.7, 0.45, 0.2]);
    expect(fire('2014/..').map(({ tone }) => tone)).toEqual(expect.arrayContaining([0.7, 0.5, 0.3, 0.15]));
  });
});

describe('seen from near', () => {
  const near = extent('2012-06-01', '2014-02-01');

  test('marks have names, and every dating is drawn', () => {
    const marks = [mark('flood', 'event', 'gazette', '2013-05-01', { title: 'The river rises' }), ...told];
    expect(texts(laid(marks, near))).toEqual(expect.arrayContaining(['The river rises', 'mill: 2013', 'One source: 2012 to 2017']));
  });

  test('who acts is named where several share a lane', () => {
    const marks = [mark('a', 'claim', 'mill', '2013-01-01'), mark('b', 'claim', 'dock', '2013-09-01')];
    const layout = timelineLayout(shown(marks, 2), { extent: near, width: 1152 });
    expect(layout.lanes.map(({ lines }) => lines.join(' '))).toEqual(['Trade']);
    expect(texts(layout)).toEqual(['mill', 'dock']);
  });

  test('what fills the whole extent says its date, for its bar does not', () => {
    const layout = laid([mark('fire', 'event', 'mill', '2014', { title: 'The mill burns' })], extent('2014-06-01', '2014-06-05'));
    expect(texts(layout)).toEqual(['2014: The mill burns']);
  });

  test('the marks of a wide day stand side by side', () => {
    const day = laid(told.slice(3, 6), extent('2014-03-04', '2014-03-07'));
    expect(new Set(day.marks.map(({ shape }) => `${shape?.x} ${shape?.y}`)).size).toBe(day.marks.length);
  });

  test('what lies outside is left out', () => {
    expect(laid(told, extent('2018-01-01', '2019-01-01')).marks).toEqual([]);
  });
});

describe('ten thousand events', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    mark(`e-${index}`, 'event', ['mill', 'dock', 'gazette'][index % 3] ?? '', `201${index % 10}-0${(index % 9) + 1}-${10 + (index % 19)}`),
  );

  test('are drawn as at most four hundred marks, which carry them all, and no words stand on others', () => {
    const layout = laid(many);
    expect(layout.marks.length).toBeLessThanOrEqual(400);
    expect(layout.marks.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(10_000);
    expect(overlapping(layout)).toEqual([]);
  });
});

describe('lanes', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => [
    mark(`a-${index}`, 'event', index % 2 ? 'mill' : 'dock', `201${index % 10}-0${(index % 9) + 1}`, {
      title: 'What a long day it was at the mill',
    }),
    mark(`b-${index}`, 'response', 'gazette', `201${index % 10}`),
    mark(`c-${index}`, 'event', 'dock', '2013', index % 8 ? {} : { rivals }),
  ]).flat();

  test.each([1152, 608, 336])('each hold their own marks, %i px wide', (width) => {
    const { lanes: placed, marks, plot } = laid(crowd, decade, width);
    const edges = [...placed.map(({ edge }) => edge), plot.y + plot.height];
    const pieces = marks.flatMap(({ lane, shape, bars, rivals: datings }) => [
      ...(shape ? [{ lane, from: shape.y - 3, to: shape.y + 3 }] : []),
      ...[...bars, ...datings].map(({ y, height }) => ({ lane, from: y, to: y + height })),
    ]);
    expect(pieces.filter(({ lane, from, to }) => from < (edges[lane] ?? 0) || to > (edges[lane + 1] ?? 0))).toEqual([]);
  });
});

test.each([2, 4, 5])('of %i signs that have one row half of each is seen, where there is little room', (count) => {
  const marks = Array.from({ length: count }, (_, index) => mark(`c-${index}`, 'claim', 'mill', `2014-03-${10 + index}`));
  const { marks: placed } = timelineLayout({ ...shown(marks), knot: null, rows: 1 }, { extent: decade, width: 608 });
  const places = placed.flatMap(({ shape }) => shape?.x ?? []).toSorted((a, b) => a - b);
  expect(places).toHaveLength(count);
  expect(Math.min(...places.slice(1).map((x, index) => x - (places[index] ?? 0)))).toBeGreaterThanOrEqual(5);
});

test('a sign that stands on its bar is not hidden by another', () => {
  const long = mark('long', 'claim', 'mill', '2013-06/2014-10');
  const [middle, day] = [mark('short', 'response', 'mill', '2014-02-10'), { extent: decade, width: 608 }];
  const { marks: placed } = timelineLayout({ ...shown([long, middle]), knot: null, rows: 1 }, day);
  const [a = 0, b = 0] = placed.flatMap(({ shape }) => shape?.x ?? []);
  expect(placed.flatMap(({ shape }) => shape?.y ?? [])).toEqual([placed[0]?.shape?.y, placed[0]?.shape?.y]);
  expect(Math.abs(a - b)).toBeGreaterThanOrEqual(10);
});

test('two long times that overlap stand in rows of their own where there is one for each', () => {
  const [flood, drought] = [mark('flood', 'event', 'mill', '2013/2014'), mark('drought', 'event', 'mill', '2014/2015')];
  const rowsIn = (height: number): number => {
    const { marks: placed } = timelineLayout({ ...shown([flood, drought]), knot: null }, { extent: decade, width: 608 }, [height]);
    return new Set(placed.flatMap(({ bars }) => bars.map(({ y }) => y))).size;
  };
  expect([rowsIn(2 * ROW + 2 * PAD), rowsIn(ROW + 2 * PAD)]).toEqual([2, 1]);
});

test('a lane that is folded is one row high, whatever it holds', () => {
  const [crowded, folded] = [undefined, ['mill']].map((ids) =>
    laneBreadths({ ...shown(told), knot: null }, { extent: extent('2014-01-01', '2015-01-01'), width: 1152, folded: ids }),
  );
  const mill = shown(told).lanes.findIndex(({ id }) => id === 'mill');
  expect(crowded?.[mill]).toBeGreaterThan(ROW + 2 * PAD);
  expect(folded?.[mill]).toBe(Math.max(ROW, LINE) + 2 * PAD);
});

test('where nothing is dated by the hour no hours are offered', () => {
  const days = { extent: extent('2014-03-04', '2014-03-06'), width: 1152 };
  const labels = (daily: boolean): string[] => timelineLayout({ ...shown(told), daily }, days).ticks.map(({ label }) => label);
  expect(labels(false)).toContain('12:00');
  expect(labels(true)).toEqual(['4 Mar', '5 Mar']);
});

test.each([1152, 608])('the name of a lane stays in its place beside the lane, however long its words are, at %i px', (width) => {
  const [mill, ...others] = lanes(told, parties, words, 1);
  const label = 'Wasserversorgungsgesellschaft der Unteren Furt';
  const long = { ...shown(told), lanes: mill ? [{ ...mill, label }, ...others] : others };
  const { lanes: drawn, plot } = timelineLayout(long, { extent: decade, width });
  expect(Math.max(...(drawn[0]?.lines ?? []).map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(plot.x);
  expect(drawn[0]?.lines.join(' ').replaceAll('- ', '')).toBe(label);
});

describe('no words stand on anything', () => {
  /** What of the bars and the ticks of landmarks lies under words that belong to them or to others, px and more. */
  const struck = (layout: TimelineLayout): string[] =>
    stretches(layout).flatMap(({ line, y, from, to }) => {
      const bars = layout.marks.flatMap((each) => each.bars.map((bar) => ({ ...bar, bottom: bar.y + bar.height })));
      const ticks = layout.landmarks.map((each) => ({ x: each.x - 2, width: 4, y: each.to - 14, bottom: each.to }));
      const over = [...bars, ...ticks].filter(
        (bar) => bar.y < y + 3 && bar.bottom > y - 9 && bar.x < to - 1 && bar.x + bar.width > from + 1,
      );
      return over.map(() => line);
    });
  /** One lane that is one row high. */
  const low = (marks: Mark[], view: ReturnType<typeof extent>, near: ReturnType<typeof extent> | null = knot): TimelineLayout =>
    timelineLayout({ ...shown(marks), knot: near }, { extent: view, width: 1152 }, [ROW + 2 * PAD]);
  const days = (count: number, month: string, noun: 'claim' | 'event' = 'event'): Mark[] =>
    Array.from({ length: count }, (_, day) => mark(`${noun}-${month}-${day}`, noun, 'mill', `${month}-${String(day + 10)}`));

  test('not on the bar of what spans all that is shown', () => {
    const wide = mark('wide', 'event', 'mill', '2013/2015', { title: 'The mill is rebuilt by the town' });
    const layout = laid([wide], extent('2014-03-01', '2014-05-01'));
    expect(texts(layout)).toEqual(['2013 to 2015: The mill is rebuilt by the town']);
    expect(struck(layout)).toEqual([]);
    expect(layout.marks.flatMap(({ bars }) => bars).length).toBeGreaterThan(1);
  });

  test('not on one another where a low lane holds a knot and much beside it', () => {
    const said = mark('said', 'claim', 'mill', '2014-03-04');
    const layout = low([said, ...days(3, '2014-02'), ...days(4, '2014-06', 'claim'), ...days(3, '2018-03')], decade);
    expect(layout.marks.flatMap(({ ids }) => ids)).toHaveLength(11);
    expect(overlapping(layout)).toEqual([]);
    expect(struck(layout)).toEqual([]);
  });

  test('not on the tick of a landmark that is counted with others', () => {
    const day = (count: number, when: string, noun: 'claim' | 'event' | 'response'): Mark[] =>
      Array.from({ length: count }, (_, index) => mark(`${noun}-${when}-${index}`, noun, 'mill', when));
    const fire = mark('fire', 'event', 'mill', '2014-03-18', { landmark });
    const said = [...day(9, '2014-03-18', 'claim'), ...day(6, '2014-03-19', 'response'), ...day(4, '2014-03-19', 'event')];
    const layout = low([...day(2, '2014-03-15', 'event'), fire, ...said], extent('2014-02-27', '2014-03-22'), null);
    expect(layout.landmarks).toHaveLength(1);
    expect(layout.marks.flatMap(({ ids }) => ids)).toHaveLength(22);
    expect(overlapping(layout)).toEqual([]);
    expect(struck(layout)).toEqual([]);
  });

  test('not on the line that leads past them', () => {
    const frame = { extent: extent('2014-02-20', '2014-04-01'), width: 1152, folded: ['mill'] };
    const layout = timelineLayout({ ...shown(days(9, '2014-03', 'claim')), knot: null }, frame);
    expect(layout.marks.flatMap(({ ids }) => ids)).toHaveLength(9);
    expect(layout.marks.some(({ ids, bars }) => ids.length > 1 && bars.some(({ x }) => x > 600))).toBe(true);
    expect(struck(layout)).toEqual([]);
  });
});
