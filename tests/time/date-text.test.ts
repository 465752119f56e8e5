import { expect, test } from 'vitest';
import { dated, type Dated } from '../../src/model/date.ts';
import { dateText, shortDateText } from '../../src/time/date-text.ts';

test.each([
  ['2014', '2014'],
  ['2018-12', 'December 2018'],
  ['2018-12-09', '9 December 2018'],
  ['2016~', 'about 2016'],
  ['2016?', 'perhaps 2016'],
  ['2016%', 'perhaps about 2016'],
  ['201X', '2010s'],
  ['2014/2015', '2014 to 2015'],
  ['2018-12-17/2018-12-22', '17–22 December 2018'],
  ['2014-09-02/2015', '2 September 2014 to 2015'],
  ['2010/..', 'since 2010'],
  ['../2017', 'until 2017'],
])('%s reads "%s", never more exact than it is known', (text, words) => {
  expect(dateText(dated(text) as Dated)).toBe(words);
});

test('a chart’s label shortens months and "about"', () => {
  expect(shortDateText(dated('2018-12-19') as Dated)).toBe('19 Dec 2018');
  expect(shortDateText(dated('2016~') as Dated)).toBe('c. 2016');
});
