import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordText } from '../../src/embed/layout/record-text.ts';

test('data has each field on a line, and each record of a list on one', () => {
  const data = {
    title: 'A',
    by: { name: 'B' },
    none: undefined,
    tables: { claims: [{ id: 'a', about: ['b', 'c'] }, { id: 'd' }], words: [] },
  };
  expect(recordText(data)).toBe(`{
"title": "A",
"by": {
"name": "B"
},
"tables": {
"claims": [
{"id":"a","about":["b","c"]},
{"id":"d"}
],
"words": []
}
}
`);
});

test('data of every kind is the same when it is read again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect(JSON.parse(recordText(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
