import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { textWidth } from '../../src/text/width.ts';
import type { Label } from '../../src/timeline/layout/years/bars.ts';
import { drawn } from '../../src/timeline/layout/years/drawn.ts';
import {
  FRAMED,
  isWide,
  MIDDLE,
  NARROW,
  NARROWER,
  NARROWEST,
  WIDE,
  yearsPicture,
  type YearsPicture,
} from '../../src/timeline/layout/years/years.ts';
import { DAY } from '../../src/time/scale.ts';
import { date, extent } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const decade = extent('2025-01-01', '2035-01-01');
const scene = (focus: string[], shown = '2030/2031', asOf: string | null = null) => ({
  focus,
  extent: date(shown),
  asOf: asOf ? date(asOf) : null,
});
const picture = (...given: Parameters<typeof scene>) => yearsPicture(wells, scene(...given), WIDE);

interface Box {
  text: string;
  from: number;
  to: number;
  y: number;
}

const boxes = ({ lines, x, y, anchor }: Label, size: number): Box[] =>
  lines.filter(Boolean).map((text, index) => {
    const width = textWidth(text, size);
    return { text, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x, y: y + index * 16 };
  });

/** Pairs of texts of a picture that would touch. */
const touching = ({ rows, landmarks, size }: YearsPicture): string[] => {
  const all = [
    ...landmarks.flatMap(({ lines, textX, anchor }) => boxes({ lines, x: textX, y: 33, anchor }, size)),
    ...rows.flatMap(({ name, title, notes, strong, rivals }) => [
      ...[title, ...notes, ...rivals.map(({ label }) => label)].flatMap((label) => boxes(label, size)),
      ...[name, ...(strong ? [strong.label] : [])].flatMap((label) => boxes(label, 14)),
    ]),
  ];
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => (a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 11 ? [`${a.text} / ${b.text}`] : [])),
  );
};

describe('a date', () => {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);

  test('has hard ends where they are known to the month', () => {
    expect(drawn(date('2030-04/2031-06'), decade)).toEqual({
      from: Date.parse('2030-04-01'),
      to: Date.parse('2031-07-01'),
      rise: 0,
      fall: 0,
      point: false,
    });
  });

  test('that ends in a year fades over that year', () => {
    const { to, fall } = drawn(date('2030-04/2031'), decade);
    expect([day(to), day(to - fall)]).toEqual(['2032-01-01', '2031-01-01']);
  });

  test('that is about right fades over five months', () => {
    const { to, fall } = drawn(date('2028/2031~'), decade);
    expect([day(to - fall), Math.round(fall / DAY)]).toEqual(['2031-01-01', 152]);
  });

  test('with an open start fades in over two years', () => {
    expect(Math.round(drawn(date('../2031-06'), decade).rise / DAY)).toBe(731);
  });

  test('of a day is a point', () => {
    expect(drawn(date('2031-05-02'), decade).point).toBe(true);
  });
});

describe('a picture of years', () => {
  test('has a row for each focused event, with the likeliest dating and those that differ', () => {
    const [row] = picture(['first-test']).rows;
    expect(row).toMatchObject({ id: 'first-test', name: { lines: ['The lab'] } });
    expect([row?.strong, ...(row?.rivals ?? [])].map((bar) => bar?.label.lines[0])).toEqual(['Apr 2030: The lab', 'c. 2030: The town']);
  });

  test('draws the bar of an event twice as high as that of a statement, and a day as a tick at its place', () => {
    const { rows, plot } = picture(['first-test', 'lead-found', 'people-told']);
    expect(rows.map(({ id, strong }) => [id, strong?.height])).toEqual([
      ['lead-found', 12],
      ['first-test', 24],
      ['people-told', 12],
    ]);
    const [from, to] = extent('2030-01-01', '2032-01-01');
    const tick = rows[2]?.strong ?? expect.fail();
    expect(tick.x + tick.width / 2).toBeCloseTo(plot[0] + ((plot[1] - plot[0]) * (Date.parse('2031-05-03') - from)) / (to - from), 0);
  });

  test('shows the claim that all leads to as a line, and as a row only where it is about dates', () => {
    const { rows, landmarks } = picture(['lead-found']);
    expect(landmarks.map(({ id, noun, lines }) => [id, noun, lines.join(' ')])).toEqual([
      ['lead-found', 'claim', '2 May 2031: The Gazette: Lead was found in two wells'],
    ]);
    expect(rows.map(({ id, strong }) => [id, strong?.label.lines[0]])).toEqual([['lead-found', '2030']]);
  });

  test('sets beside a claim that is about a time what responses say of that, and beside another nothing', () => {
    const later = (file: string): YearsPicture => {
      const text = (wellWater()[file] ?? '').replace('    summary:', '    concerns: 2029\n    summary:');
      return yearsPicture(dossier({ ...wellWater(), [file]: text }), scene([file.slice(15, -4)], '2028/2032'), WIDE);
    };
    const rivals = ({ rows }: YearsPicture) => rows.flatMap((row) => row.rivals.map(({ label }) => label.lines[0]));
    expect(rivals(later('content/claims/lead-found.mdx'))).toEqual(['2029: The town']);
    expect(rivals(later('content/claims/people-told.mdx'))).toEqual([]);
  });

  test('leaves out what was not there at the date of the scene', () => {
    const { rows, landmarks } = picture(['first-test', 'well-closed', 'lead-found'], '2030/2031', '2030-12-31');
    expect([...rows, ...landmarks].map(({ id }) => id)).toEqual(['first-test']);
  });

  test('names a dating outside of its extent and draws no bar of it', () => {
    const [row] = picture(['lead-found'], '2031').rows;
    expect(row?.strong).toMatchObject({ width: 0, label: { lines: ['2030, before these years'] } });
  });

  test.each([WIDE, FRAMED, MIDDLE, NARROW, NARROWER, NARROWEST] as const)(
    'of many rows keeps within its height at %i px, and counts what has no room',
    (width) => {
      const focus = Array.from({ length: 40 }, (_, index) => `event-${index}`);
      const events = Object.fromEntries(focus.map((id) => [id, { ...wells.events['first-test'], id } as (typeof wells.events)[string]]));
      const { height, rows, more } = yearsPicture({ ...wells, events }, scene(focus), width);
      expect(height).toBeLessThanOrEqual(isWide(width) ? 640 : 300);
      expect(rows.length + more).toBe(40);
      expect(more).toBeGreaterThan(0);
    },
  );

  test.each([WIDE, FRAMED, MIDDLE, NARROW, NARROWER, NARROWEST] as const)('says at %i px where no start is known', (width) => {
    const first = wells.events['first-test'] as (typeof wells.events)[string];
    const events = ['../2031-06', '../2032-12'].map((text, index) => ({ ...first, id: `open-${index}`, date: date(text), accounts: [] }));
    const focus = events.map(({ id }) => id);
    const open = { ...wells, events: Object.fromEntries(events.map((event) => [event.id, event])) };
    const { rows } = yearsPicture(open, scene(focus, '2025/2033'), width);
    expect(rows.map(({ after, notes }) => [after, ...notes.flatMap(({ lines }) => lines)].join(' '))).toEqual([
      expect.stringContaining('no start date found'),
      expect.stringContaining('no start date found'),
    ]);
  });

  test.each([WIDE, FRAMED, MIDDLE, NARROW, NARROWER, NARROWEST] as const)(
    'says at %i px where no start is known, wherever a bar ends',
    (width) => {
      const first = wells.events['first-test'] as (typeof wells.events)[string];
      const told = Array.from({ length: 72 }, (_, month) => {
        const text = `../${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}~`;
        const events = { open: { ...first, id: 'open', date: date(text), accounts: [] } };
        const [row] = yearsPicture({ ...wells, events }, scene(['open'], '2010/2018'), width).rows;
        const said = [row?.after, ...(row?.notes ?? []).flatMap(({ lines }) => lines)];
        return said.some((words) => words?.includes('no start date found')) ? [] : [text];
      });
      expect(told.flat()).toEqual([]);
    },
  );

  test.each([NARROW, NARROWER, NARROWEST] as const)('at %i px lets titles go before what its rows are seen against', (width) => {
    const first = wells.events['first-test'] as (typeof wells.events)[string];
    const all = Array.from({ length: 8 }, (_, index) => ({
      ...first,
      id: `span-${index}`,
      date: date(`2029-0${index + 1}/2030`),
      accounts: [],
    }));
    const events = { ...wells.events, ...Object.fromEntries(all.map((event) => [event.id, event])) };
    const pictures = all.map((_, index) => {
      const focus = all.slice(0, index + 1).map(({ id }) => id);
      return yearsPicture({ ...wells, events }, scene(focus, '2025/2031'), width);
    });
    const titled = pictures.filter(({ rows }) => rows.some(({ title }) => title.lines.length > 0));
    expect(pictures[0]?.landmarks.length).toBeGreaterThan(0);
    expect(titled.length).toBeLessThan(pictures.length);
    expect(titled.filter(({ landmarks }) => landmarks.length === 0)).toEqual([]);
  });

  test.each([WIDE, FRAMED, MIDDLE, NARROW, NARROWER, NARROWEST] as const)('lets no two labels touch at %i px', (width) => {
    const first = wells.events['first-test'] as (typeof wells.events)[string];
    const rivals = ['2030', '../2031-05', '2030-06-02/..', '2029~', '2031-05-04'].map((text) => ({
      by: 'town',
      date: date(text),
      sources: ['minutes'],
    }));
    const dated = ['2030-04', '2031-05-03', '../2030-03', '2031-12-30'].map((text, index) => ({
      ...first,
      id: `dated-${index}`,
      date: date(text),
      accounts: rivals,
    }));
    const events = { ...wells.events, ...Object.fromEntries(dated.map((event) => [event.id, event])) };
    const shown = dated.map(({ id }) => scene(['first-test', 'lead-found', 'well-closed', id]));
    expect(shown.flatMap((each) => touching(yearsPicture({ ...wells, events }, each, width)))).toEqual([]);
  });
});
