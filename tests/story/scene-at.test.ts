import { expect, test } from 'vitest';
import { sceneAt } from '../../src/story/layout/scene-at.ts';

const places = [100, 500, 900, 1300];

test.each([
  ['before the first text the first', 0, 0],
  ['from where a text begins its own', 500, 1],
  ['until the next begins', 899, 1],
  ['behind the end of the story the last', 5000, 2],
])('the scene at a line is %s', (_, line, scene) => expect(sceneAt(places, line)).toBe(scene));
