import type { SearchDocument } from './search-document.ts';
import { searchWords } from './searchable.ts';

/** A word, and the documents that have it in their title and in their text, by their places among all. */
export type WordPlaces = [word: string, inTitles: number[], inTexts: number[]];

/** What is searched in a large dossier: the beginnings of words, each with a file of the words that begin so, and files of so many documents. */
export interface SearchParts {
  documentsAFile: number;
  beginnings: string[];
  /** How many different words the title of each document has, and its text: a word says more of a short one. */
  lengths: { titles: number[]; texts: number[] };
}

/** With so many characters, a slow phone takes half a second to put all documents into an index, and needs some 100 kB of them. */
const MOST = 300_000;
const DOCUMENTS_A_FILE = 20;
/** So many characters a file of words has at most, unless one word alone takes more. */
const WORDS_A_FILE = 60_000;

/** Whether documents are too many for a reader to load all of them. */
export function isDividedSearch(documents: SearchDocument[]): boolean {
  return documents.reduce((sum, { title, text }) => sum + title.length + text.length, 0) > MOST;
}

const wordPlaces = (documents: SearchDocument[]): WordPlaces[] => {
  const all = new Map<string, WordPlaces>();
  const note = (text: string, place: number, field: 1 | 2): void => {
    for (const word of new Set(searchWords(text))) {
      const places = all.get(word) ?? [word, [], []];
      places[field].push(place);
      all.set(word, places);
    }
  };
  for (const [place, { title, text }] of documents.entries()) {
    note(title, place, 1);
    note(text, place, 2);
  }
  return [...all.values()].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Words by their beginnings, as long as it takes for each file to be small enough; a word that is shorter than that stands alone. */
const byBeginning = (words: WordPlaces[], length = 1): [beginning: string, words: WordPlaces[]][] =>
  [...Map.groupBy(words, ([word]) => [...word].slice(0, length).join(''))].flatMap(([beginning, group]) => {
    const isSmall = group.length === 1 || JSON.stringify(group).length <= WORDS_A_FILE;
    return isSmall ? [[beginning, group] as [string, WordPlaces[]]] : byBeginning(group, length + 1);
  });

/** The files of a divided search, by what stands for `*` in `search/*.json`. */
export function searchFiles(documents: SearchDocument[]): Map<string, object> {
  const groups = byBeginning(wordPlaces(documents));
  const length = (text: string): number => new Set(searchWords(text)).size;
  const parts: SearchParts = {
    documentsAFile: DOCUMENTS_A_FILE,
    beginnings: groups.map(([beginning]) => beginning),
    lengths: { titles: documents.map(({ title }) => length(title)), texts: documents.map(({ text }) => length(text)) },
  };
  const files = new Map<string, object>([['documents', parts]]);
  for (const [file, [, words]] of groups.entries()) files.set(`words/${file}`, words);
  for (let place = 0; place < documents.length; place += DOCUMENTS_A_FILE)
    files.set(`documents/${place / DOCUMENTS_A_FILE}`, documents.slice(place, place + DOCUMENTS_A_FILE));
  return files;
}

/**
 * In which file of words those stand that begin with a word. `null` where there are none, `undefined` where more begin so than one file
 * holds.
 */
export function wordsFile({ beginnings }: SearchParts, word: string): number | null | undefined {
  const whole = beginnings.indexOf(word);
  if (whole >= 0) return whole;
  if (beginnings.some((beginning) => beginning.startsWith(word))) return undefined;
  const [longest] = beginnings.filter((beginning) => word.startsWith(beginning)).sort((a, b) => b.length - a.length);
  return longest === undefined ? null : beginnings.indexOf(longest);
}
