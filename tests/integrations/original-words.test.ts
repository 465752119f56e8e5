import { expect, test } from 'vitest';
import { finderOf, withOriginalWords } from '../../src/integrations/html/original-words.ts';

const marked = (text: string, words: string[]): string =>
  withOriginalWords(`<html><head></head><body><p>${text}</p></body></html>`, finderOf(words), 'en', 'fr').replace(
    /^.*<body>|<\/body>.*$/g,
    '',
  );

test('words that a translation leaves say that they are in the language of the original, whatever signs are in them', () => {
  for (const words of ['A well-kept secret', 'What? (So it was.)', '$5 + 1 / 2', 'a\\b | c', '[x] {y} ^z*', 'a–b—c', 'A & B < C'])
    expect(marked(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), [words])).toMatch(/^<p lang="en">/);
});

test('within other words, and within words of another language, nothing is marked', () => {
  expect(marked('unkept', ['kept'])).toBe('<p>unkept</p>');
  expect(marked('Ce mot: well-kept', ['well-kept'])).toBe('<p>Ce mot: <bdi lang="en">well-kept</bdi></p>');
  expect(marked('<i lang="de">kept</i>', ['kept'])).toBe('<p><i lang="de">kept</i></p>');
});

test('of texts that begin alike the longest is marked, however the page breaks it into lines', () => {
  expect(marked('Vu: The town\n  said no, The town', ['The town said no', 'The town'])).toBe(
    '<p>Vu: <bdi lang="en">The town\n  said no</bdi>, <bdi lang="en">The town</bdi></p>',
  );
});
