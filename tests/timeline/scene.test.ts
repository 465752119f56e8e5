import { describe, expect, test } from 'vitest';
import { lanes } from '../../src/timeline/layout/lanes.ts';
import type { Mark } from '../../src/timeline/layout/marks.ts';
import { sceneLayout } from '../../src/timeline/layout/scene/layout.ts';
import { extent, mark, party, vocabulary } from '../fixtures/literals.ts';

const parties = Object.fromEntries([party('mill', 'trade'), party('dock', 'trade'), party('gazette', 'papers')]);
const crowd = Array.from({ length: 30 }, (_, index) => mark(`answer-${index}`, 'response', 'mill', '2014-03-05'));
const told: Mark[] = [mark('blame', 'claim', 'gazette', '2014-03-04'), mark('rebuke', 'claim', 'dock', '2014-03-06'), ...crowd];
const scene = (focus: string[], view = extent('2014-03-03', '2014-03-08')) =>
  sceneLayout({ marks: told, lanes: lanes(told, parties, vocabulary('papers', 'trade'), 40), parties, focus }, view);

describe('the picture of a scene', () => {
  test('carries every id exactly once', () => {
    const ids = scene(['answer-7']).marks.flatMap((each) => each.ids);
    expect(ids.toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  });

  test('keeps what is in focus apart from the crowd, on top of it and named', () => {
    const layout = scene(['answer-7']);
    expect(layout.marks.at(-1)).toMatchObject({ ids: ['answer-7'], focus: true });
    expect(layout.labels.map(({ text }) => text)).toEqual(['mill']);
  });

  test('draws a crowd as one larger mark', () => {
    const [single, many] = [1, 30].map((count) => scene([]).marks.find(({ ids }) => ids.length === count));
    expect(many?.size).toBeGreaterThan(single?.size ?? Infinity);
  });

  test('names nobody where the lane bears the name already', () => {
    expect(scene(['blame']).labels).toEqual([]);
  });

  test('has three to five ticks', () => {
    expect(scene([]).ticks.length).toBeGreaterThanOrEqual(3);
    expect(scene([], extent('2010-01-01', '2020-01-01')).ticks.length).toBeLessThanOrEqual(5);
  });

  test('names a party once a lane, however many of its marks are in focus', () => {
    expect(scene(['answer-1', 'answer-2']).labels).toHaveLength(1);
  });
});
