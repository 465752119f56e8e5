import { expect, test } from 'vitest';
import { directionOf, foreignDirection } from '../../src/text/direction.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['uz-AF', 'rtl'],
  ['zh', 'ltr'],
  ['qaa', 'ltr'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));

test('words say their direction only where it is not that of the page', () => {
  expect(foreignDirection('ar', 'ltr')).toBe('rtl');
  expect(foreignDirection('en', 'rtl')).toBe('ltr');
  for (const language of ['en', 'de', undefined]) expect(foreignDirection(language, 'ltr')).toBe(undefined);
  for (const language of ['ar', undefined]) expect(foreignDirection(language, 'rtl')).toBe(undefined);
});
