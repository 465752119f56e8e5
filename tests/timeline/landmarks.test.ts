import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLandmarks } from '../../src/timeline/layout/frame.ts';
import { labelLines, placedLandmarks, type Landmark, type PlacedLandmark } from '../../src/timeline/layout/landmarks.ts';
import { widest } from '../../src/text/width.ts';

const landmark = (rank: number, x: number, label = 'The mill burns down at night'): Landmark => ({ id: `l${rank}`, rank, x, label });
const places = (all: Landmark[], most = 9, width = 1000) =>
  placedLandmarks(all, [0, width], most).map(({ rank, side, tier }) => `${rank} ${side} ${tier}`);
const stretch = ({ x, side, lines }: PlacedLandmark): [number, number] => {
  const width = widest(lines, 12);
  return side === 'right' ? [x + 4, x + 4 + width] : [x - 4 - width, x - 4];
};

describe('the label of a landmark', () => {
  test('stands in two lines of at most twenty letters, as even as its words allow', () => {
    expect(labelLines('The mill burns down at night')).toEqual(['The mill burns', 'down at night']);
    expect(labelLines('Mill burns')).toEqual(['Mill burns']);
  });
});

describe('landmarks', () => {
  test('stand right of their leaders in the upper tier, where they can', () => {
    expect(places([landmark(1, 100), landmark(2, 500)])).toEqual(['1 right 0', '2 right 0']);
  });

  test('stand left of their leaders where there is no room at the right', () => {
    expect(places([landmark(1, 990)])).toEqual(['1 left 0']);
  });

  test('that lie close stand in two tiers', () => {
    expect(places([landmark(1, 500), landmark(2, 540)])).toEqual(expect.arrayContaining([expect.stringContaining('2')]));
    expect(places([landmark(1, 500), landmark(2, 540)])).toHaveLength(2);
  });

  test('of the lowest rank are left out where they cannot stand', () => {
    const crowd = [landmark(1, 500), landmark(2, 505), landmark(3, 510), landmark(4, 515), landmark(5, 520)];
    const ranks = placedLandmarks(crowd, [0, 1000], 9).map(({ rank }) => rank);
    expect(ranks.length).toBeLessThan(5);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(1);
  });

  test('are no more than asked for, the first of all', () => {
    expect(
      placedLandmarks(
        [1, 2, 3, 4].map((rank) => landmark(rank, rank * 240)),
        [0, 1200],
        2,
      ).map(({ rank }) => rank),
    ).toEqual([1, 2]);
  });

  test('are fewer where a drawing has less room', () => {
    expect([336, 608, 1152].map((width) => mostLandmarks({ width }))).toEqual([4, 6, 9]);
  });

  test('never stand on one another, and no leader crosses a label', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (xs) => {
        const placed = placedLandmarks(
          xs.map((x, index) => landmark(index + 1, x)),
          [0, 600],
          9,
        );
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(index + 1)) {
            const [[aFrom, aTo], [bFrom, bTo]] = [stretch(a), stretch(b)];
            if (a.tier === b.tier) expect(aFrom < bTo && bFrom < aTo).toBe(false);
            if (a.tier <= b.tier) expect(a.x > bFrom && a.x < bTo).toBe(false);
            if (b.tier <= a.tier) expect(b.x > aFrom && b.x < aTo).toBe(false);
          }
      }),
    );
  });
});
