import { expect, test } from 'vitest';
import { excerpt } from '../../src/text/excerpt.ts';

const WHOLE = 'Was it safe? Yes, “as always.” The wells are tested, and the town is told!';

test.each([
  ['all of it', WHOLE, WHOLE],
  ['a sentence of it', 'Was it safe?', 'Was it safe?'],
  ['a sentence behind another', 'Yes, “as always.”', 'Yes, “as always.”'],
  ['a sentence without its last sign', 'The wells are tested, and the town is told', 'The wells are tested, and the town is told'],
  ['the beginning of a sentence', 'The wells are tested', 'The wells are tested\u00a0…'],
  ['the end of a sentence', 'the town is told!', '…\u00a0the town is told!'],
  ['words within a sentence', 'are tested', '…\u00a0are tested\u00a0…'],
  ['other words', 'a lake', 'a lake'],
])('an excerpt that is %s says where its sentence goes on', (_, part, shown) => {
  expect(excerpt(part, WHOLE)).toBe(shown);
});

test('an excerpt of words that are no whole sentence themselves ends where they do', () => {
  expect(excerpt('two wells', 'lead in two wells')).toBe('…\u00a0two wells');
  expect(excerpt('هل هي آمنة؟', 'هل هي آمنة؟ نعم')).toBe('هل هي آمنة؟');
});
