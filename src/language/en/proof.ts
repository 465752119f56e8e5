// The comparison of quotations with a text that a reader pastes.

const number = (count: number): string => count.toLocaleString('en-GB');
const counted = (words: number): string => `${number(words)} ${words === 1 ? 'word' : 'words'}`;

export const textOfSource = 'The text of the source';
export const how =
  'Open the source, select all of it, copy, and paste it here; or choose or drop a page that you saved (web page or plain text; of a PDF copy the text). It stays in your browser: this page sends nothing, and works offline.';
/** `file` is the button that chooses it. */
export const savedPage = (file: string): string => `A saved page: ${file}`;
/** `command` is code. */
export const withoutScript = (command: string): string =>
  `Comparing on this page needs JavaScript. Without it, ${command} does the same in a copy of this project.`;

// How a quotation fares.
export const oneWord = 'One word is too short to compare.';
export const found = 'Found in your text';
export const notFound = 'Not found in your text';
export const notWhole = 'Not found whole; these words of it are in your text:';
/** Where they break: `quoted` and `instead` are single words, bold. */
export const differs = (quoted: string, instead: string): string => `The quotation goes on with ${quoted}, your text with ${instead}.`;
export const ends = (quoted: string): string => `The quotation goes on with ${quoted}, and your text ends there.`;

// What the comparison came to: a sentence on the quotations, then one on the texts.
export const noneLongEnough = 'No quotation here is long enough to compare.';
export const allFound = (count: number): string =>
  count === 1 ? 'The quotation is in your text.' : `All ${count} quotations are in your text.`;
/** Of several quotations not all are there. */
export const someFound = (count: number, all: number): string =>
  `${count} of ${number(all)} ${all === 1 ? 'quotation' : 'quotations'} ${count === 1 ? 'is' : 'are'} in your text.`;
export const noText = (words: number): string =>
  `Your text has ${counted(words)}. We had no text of this source, so there is nothing to compare it with.`;
export const sameText = (words: number, hash: string): string =>
  `Your text has ${counted(words)}, and is the same as the text that we read: its SHA-256 is ${hash}.`;
/** We had all of a text, or an excerpt of it, of `read` words: so much of it, in per cent, is in the reader's, of `words` words. */
export const share = (words: number, coverage: 'full' | 'excerpt', read: number, percent: number): string =>
  `Your text has ${counted(words)}; we read ${coverage === 'full' ? 'a text' : 'an excerpt'} of ${counted(read)}, and ${percent === 100 ? 'all' : `${percent}%`} of its sequences of five words are in yours.`;

// Why nothing is compared. Editors read the first two as well, in English.
export const tooLong = (words: number, characters: number): string =>
  `The text is too long: a fingerprint takes at most ${number(words)} words and ${number(characters)} characters. Give only the part that is quoted, with --coverage excerpt.`;
export const tooShort = (words: number, least: number): string => `The text has only ${words} words; a fingerprint needs ${least}.`;
export const couldNot = 'The text could not be compared.';
