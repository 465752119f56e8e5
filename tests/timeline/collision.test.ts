import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeBox, overlaps, type Box, type Rows } from '../../src/timeline/layout/packing/collision.ts';
import { merged } from '../../src/timeline/layout/packing/merged.ts';
import { mark } from '../fixtures/literals.ts';

const rows: Rows = { pitch: 10, breadth: 30, most: 30, range: [0, 100], across: false };
const want = (low: number, high = low, after = 0) => ({ low, high, length: 10, breadth: 10, before: 0, after });
const box = (t: number, s: number): Box => ({ t, s, length: 10, breadth: 10 });

describe('freeBox', () => {
  test('takes the first sub-row that is free', () => {
    expect(freeBox(want(5), [box(0, 0)], rows)).toEqual(box(5, 10));
  });

  test('moves along within the day before it opens another sub-row', () => {
    expect(freeBox(want(5, 40), [box(0, 0)], rows)).toEqual(box(10, 0));
  });

  test('keeps the room for a label free', () => {
    expect(freeBox(want(5, 5, 30), [box(40, 0)], rows)?.s).toBe(10);
  });

  test('finds no place outside the range', () => {
    expect(freeBox(want(95), [], rows)).toBeNull();
  });

  test('finds no place beyond the last sub-row', () => {
    expect(freeBox(want(5), [box(5, 0), box(5, 10), box(5, 20)], rows)).toBeNull();
  });

  test('never overlaps what is taken', () => {
    const wants = fc.array(
      fc.record({ low: fc.integer({ min: 0, max: 90 }), give: fc.integer({ min: 0, max: 30 }), after: fc.integer({ min: 0, max: 20 }) }),
    );
    const placed = (each: { low: number; give: number; after: number }[], across: boolean): Box[] =>
      each.reduce<Box[]>((taken, { low, give, after }) => {
        const free = freeBox(want(low, low + give, after), taken, { ...rows, across });
        return free ? [...taken, free] : taken;
      }, []);
    fc.assert(
      fc.property(wants, fc.boolean(), (each, across) => {
        const boxes = placed(each, across);
        expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
      }),
    );
  });
});

describe('merged', () => {
  const at = (id: string, noun: 'claim' | 'response', low: number, high = low) => ({ marks: [mark(id, noun, 'mill', '2014')], low, high });
  const ids = (clusters: { marks: { id: string }[] }[]) => clusters.map(({ marks }) => marks.map(({ id }) => id).join(' '));

  test('leaves marks alone while they fit into the sub-rows', () => {
    expect(ids(merged([at('a', 'claim', 0), at('b', 'claim', 2)], 10, 2))).toEqual(['a', 'b']);
  });

  test('merges those of one noun beyond that, and loses none', () => {
    const crowd = [at('a', 'claim', 0), at('b', 'response', 1), at('c', 'claim', 2)];
    expect(ids(merged(crowd, 10, 2))).toEqual(['a c', 'b']);
  });

  test('does not merge what lies apart', () => {
    expect(ids(merged([at('a', 'claim', 0), at('b', 'claim', 30), at('c', 'claim', 60)], 10, 2))).toEqual(['a', 'b', 'c']);
  });

  test('lets a wide day hold as many as stand side by side in it', () => {
    const day = ['a', 'b', 'c', 'd'].map((id) => at(id, 'response', 0, 15));
    expect(merged(day, 10, 2)).toHaveLength(4);
    expect(merged([...day, at('e', 'response', 0, 15)], 10, 2)).toHaveLength(1);
  });
});
