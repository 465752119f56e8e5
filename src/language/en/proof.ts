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
/** Where they break, behind those words or before them: `quoted` and `instead` are single words, bold. */
export const differs = (quoted: string, instead: string): string => `The quotation goes on with ${quoted}, your text with ${instead}.`;
export const ends = (quoted: string): string => `The quotation goes on with ${quoted}, and your text ends there.`;
export const differsBefore = (quoted: string, instead: string): string => `Before them the quotation has ${quoted}, your text ${instead}.`;
export const begins = (quoted: string): string => `Before them the quotation has ${quoted}, and your text begins there.`;
/** The quotation from which the reader came here. */
export const cameFrom = 'The quotation that you came from';

// What the comparison came to: a sentence on the quotations, then one on the texts.
export const noneLongEnough = 'No quotation here is long enough to compare.';
export const allFound = (count: number): string =>
  count === 1 ? 'The quotation is in your text.' : `All ${count} quotations are in your text.`;
/** Of several quotations not all are there. */
export const someFound = (count: number, all: number): string =>
  `${count} of ${number(all)} ${all === 1 ? 'quotation' : 'quotations'} ${count === 1 ? 'is' : 'are'} in your text.`;
export const noText = (words: number): string =>
  `Your text has ${counted(words)}. We had no text of this source, so there is nothing to compare it with.`;
export const sameText = (words: number): string => `Your text has ${counted(words)}, and is the same as the text that we read.`;
/** We had all of a text, or an excerpt of it, of `read` words: so much of it, in per cent, is in the reader's, of `words` words. */
export const share = (words: number, coverage: 'full' | 'excerpt', read: number, percent: number): string =>
  `Your text has ${counted(words)}; we read ${coverage === 'full' ? 'a text' : 'an excerpt'} of ${counted(read)}, and ${percent === 100 ? 'all' : `${percent}%`} of its sequences of five words are in yours.`;
export const ownHash = (hash: string): string => `SHA-256 of your text: ${hash}`;
export const readHash = (hash: string): string => `SHA-256 of the text that we read: ${hash}`;

// Why nothing is compared. Editors read the first two as well, in English.
export const tooLong = (words: number, characters: number): string =>
  `The text is too long: a fingerprint takes at most ${number(words)} words and ${number(characters)} characters. Give only the part that is quoted.`;
export const tooShort = (words: number, least: number): string => `The text has only ${counted(words)}; a fingerprint needs ${least}.`;
export const notText = 'There is no text in this file. Of a PDF or a document, copy the text, and paste it here.';
export const couldNot = 'The text could not be compared.';
