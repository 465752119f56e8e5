import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../src/time/scale.ts';
import { around, interpolated, panned, SHORTEST, within, zoomed } from '../../src/time/zoom.ts';

const WHOLE: Extent = [Date.UTC(2000, 0), Date.UTC(2020, 0)];
const moment = fc.integer({ min: WHOLE[0], max: WHOLE[1] });
const extent = fc.tuple(moment, moment).map(([a, b]): Extent => within(Math.min(a, b), Math.abs(a - b), WHOLE));
const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
const length = ([from, to]: Extent): number => to - from;

/** Whether an extent is one that can be shown, to the ms. */
const isShown = (found: Extent): boolean =>
  found[0] >= WHOLE[0] - 1 && found[1] <= WHOLE[1] + 1 && length(found) >= SHORTEST - 1 && length(found) <= length(WHOLE) + 1;

describe('whatever the hand does, what is shown', () => {
  test('lies within the whole and is never too short', () =>
    fc.assert(
      fc.property(extent, factor, moment, fc.integer({ min: -1e13, max: 1e13 }), (at, by, about, way) => {
        for (const found of [zoomed(at, by, about, WHOLE), panned(at, way, WHOLE), around([at, [about, about]], WHOLE)])
          expect(isShown(found), String(found)).toBe(true);
      }),
    ));

  test('keeps the moment under the pointer in its place, where neither end of the whole is near', () =>
    fc.assert(
      fc.property(extent, factor, fc.double({ min: 0, max: 1, noNaN: true }), (at, by, share) => {
        const about = at[0] + share * length(at);
        const found = zoomed(at, by, about, WHOLE);
        fc.pre(found[0] > WHOLE[0] + 1 && found[1] < WHOLE[1] - 1);
        expect((about - found[0]) / length(found)).toBeCloseTo(share, 5);
      }),
    ));

  test('comes back when it goes nearer and as much farther, and keeps its length when it moves', () =>
    fc.assert(
      fc.property(extent, fc.double({ min: 0.1, max: 1, noNaN: true }), fc.integer({ min: -1e11, max: 1e11 }), (at, by, way) => {
        fc.pre(length(at) * by > SHORTEST);
        const middle = (at[0] + at[1]) / 2;
        const back = zoomed(zoomed(at, by, middle, WHOLE), 1 / by, middle, WHOLE);
        expect(back[0]).toBeCloseTo(at[0], -1);
        expect(back[1]).toBeCloseTo(at[1], -1);
        expect(length(panned(at, way, WHOLE))).toBeCloseTo(length(at), -1);
      }),
    ));
});

test('the way between two extents begins at one, ends at the other, and neither end of it turns back', () =>
  fc.assert(
    fc.property(extent, extent, (from, to) => {
      const way = Array.from({ length: 21 }, (_, index) => interpolated(from, to, index / 20));
      for (const end of [0, 1] as const) {
        expect(way[0]?.[end]).toBeCloseTo(from[end], -2);
        expect(way.at(-1)?.[end]).toBeCloseTo(to[end], -2);
        const steps = way.slice(1).map((at, index) => at[end] - (way[index]?.[end] ?? 0));
        const ahead = Math.sign(to[end] - from[end]);
        expect(steps.every((step) => step * ahead >= -1)).toBe(true);
      }
    }),
  ));
