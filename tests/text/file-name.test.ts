import { expect, test } from 'vitest';
import { fileName } from '../../src/text/file-name.ts';

test.each([
  [['Well Water', 'timeline'], 'csv', 'well-water-timeline.csv'],
  [['Well Water', 'claims/lead-found/town-2031-05-03'], 'light.svg', 'well-water-claims-lead-found-town-2031-05-03-light.svg'],
  [['“Où est l’eau?”', 'matrix'], 'json', 'ou-est-l-eau-matrix.json'],
  [['水', 'matrix'], 'dark.png', '水-matrix-dark.png'],
  [['…', 'matrix'], 'csv', 'matrix.csv'],
])('what is taken from %j has a name of its own: %s', (of, ending, name) => expect(fileName(of, ending)).toBe(name));
