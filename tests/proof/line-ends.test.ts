import { describe, expect, test } from 'vitest';
import { joinedLineEnds } from '../../src/proof/layout/line-ends.ts';

const QUOTATIONS = ['the council’s information on third-party wells', 'unsafe water'];

describe('a text whose lines end within words', () => {
  test.each([
    ['the council’s infor-\nmation on wells', 'the council’s information on wells'],
    ['the coun-\r\n  cil’s information', 'the council’s information'],
    ['the council’s infor\u2010 \nmation', 'the council’s information'],
    ['UN\u00ad\nSAFE water', 'UNSAFE water'],
  ])('has the words of quotations whole again: %j', (text, joined) => {
    expect(joinedLineEnds(text, QUOTATIONS)).toBe(joined);
  });

  test.each([
    'on third-\nparty wells',
    'the new-\ncomers, of whom nothing is quoted',
    'infor- mation on one line',
    'It was unsafe -\nwater, they said',
    'the wells - the\ninformation',
  ])('keeps what else it has: %j', (text) => {
    expect(joinedLineEnds(text, QUOTATIONS)).toBe(text);
  });

  test('is gone through in no more time than its length takes', () => {
    for (const text of ['-\n'.repeat(200_000), `${'a'.repeat(400_000)}-\n`, `-${' '.repeat(400_000)}`])
      expect(joinedLineEnds(text, QUOTATIONS)).toBe(text);
  });
});
