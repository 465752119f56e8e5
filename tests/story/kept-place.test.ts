import { describe, expect, test } from 'vitest';
import { keptPlace } from '../../src/story/layout/kept-place.ts';

const before = [100, 300, 700];
const after = [50, 450, 650];

describe('where a reader is after a page was laid out anew', () => {
  test('is as far through the same scene as before', () => {
    expect(keptPlace(200, 0, before, after)).toBe(250);
    expect(keptPlace(500, 1, before, after)).toBe(550);
  });

  test('stays in that scene where it was at its edge', () => {
    expect(keptPlace(300, 1, before, after)).toBe(451);
    expect(keptPlace(700, 1, before, after)).toBe(649);
  });

  test('is in the scene that was read even where the window moved by itself', () => expect(keptPlace(650, 0, before, after)).toBe(449));

  test('is at the beginning of a stretch that has no length', () => expect(keptPlace(100, 0, [100, 100, 700], [50, 450, 650])).toBe(51));

  test('is left to the browser above the first scene and below the last', () => {
    expect(keptPlace(99, 0, before, after)).toBeNull();
    expect(keptPlace(701, 1, before, after)).toBeNull();
  });
});
