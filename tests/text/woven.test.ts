import { expect, test } from 'vitest';
import { woven } from '../../src/text/woven.ts';

const [name, day]: [object, object] = [{ link: 'Desk' }, { date: '2031-05-02' }];

test('a message has its pieces where it puts them', () => {
  expect(woven((who, when) => `Published by ${who} on ${when}.`, name, day)).toEqual(['Published by ', name, ' on ', day, '.']);
});

test('another language has them in another order, twice, or not at all', () => {
  expect(woven((who, when) => `${when}: ${who}, ${who}`, name, day)).toEqual([day, ': ', name, ', ', name]);
  expect(woven(() => 'Published', name)).toEqual(['Published']);
});

test('a piece that is not drawn leaves its place empty', () => {
  expect(woven((who) => `By ${who}.`, false)).toEqual(['By ', false, '.']);
});
