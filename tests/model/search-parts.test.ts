import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/model/search-document.ts';
import { isDividedSearch, searchFiles, wordsFile, type SearchParts, type WordPlaces } from '../../src/model/search-parts.ts';

const LETTERS = [...'abcdefghij'];
/** Some thousand documents with words that all begin alike, and a few that do not. */
const documents = Array.from({ length: 9000 }, (_, at): SearchDocument => {
  const word = [...String(at)].map((digit) => LETTERS[Number(digit)] ?? '').join('');
  return { kind: 'Term', title: `w wa${word} the`, text: `Zebra ${'the town '.repeat(20)}`, path: `/glossary/#${word}` };
});
const files = searchFiles(documents);
const parts = files.get('documents') as SearchParts;
const wordsOf = (word: string): string[] => {
  const file = wordsFile(parts, word);
  return file == null ? [] : (files.get(`words/${file}`) as WordPlaces[]).map(([each]) => each);
};

test('few documents are searched whole, very many in parts', () => {
  expect(isDividedSearch(documents.slice(0, 100))).toBe(false);
  expect(isDividedSearch(documents)).toBe(true);
});

test('every word stands in one file, with all the documents that have it, and every document in one', () => {
  const words = [...files].flatMap(([name, data]) => (name.startsWith('words/') ? (data as WordPlaces[]) : []));
  expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
  expect(words.find(([word]) => word === 'wabc')).toEqual(['wabc', [12], []]);
  expect(words.find(([word]) => word === 'zebra')?.[2]).toHaveLength(9000);
  expect([...files].flatMap(([name, data]) => (name.startsWith('documents/') ? (data as SearchDocument[]) : []))).toEqual(documents);
});

test('the file of a word is that of the longest beginning that it has; a beginning of too many words has none', () => {
  expect(wordsOf('zeb')).toEqual(['zebra']);
  expect(wordsOf('wabc')).toContain('wabc');
  expect(wordsOf('w')).toEqual(['w']);
  expect(wordsFile(parts, 'wa')).toBeUndefined();
  expect(wordsFile(parts, 'q')).toBeNull();
});
