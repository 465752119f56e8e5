import type { SearchDocument } from '../../model/search-document.ts';
import { wordsFile, type SearchParts, type WordPlaces } from '../../model/search-parts.ts';
import { searchWords } from '../../model/searchable.ts';
import { searchOverWords, wholeTitlesFirst, type Found, type Match, type Search } from './search-panel-index.ts';

/** What was made once for a key, and is not made again; what failed is tried again. */
const kept = <Value>(make: (key: number) => Promise<Value>): ((key: number) => Promise<Value>) => {
  const made = new Map<number, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
};

/** Matches of single words put together, what fits best first: what has all of the words, or, where nothing has, some. */
const combined = (matches: Match[][]): { found: Match[]; haveAll: boolean } => {
  const all = new Map<number, Match & { words: number }>();
  for (const { place, score, terms, inTitle } of matches.flat()) {
    const known = all.get(place) ?? { place, score: 0, terms: [], inTitle: [], words: 0 };
    all.set(place, {
      ...{ place, score: known.score + score, terms: [...known.terms, ...terms], inTitle: [...known.inTitle, ...inTitle] },
      words: known.words + 1,
    });
  }
  const ranked = [...all.values()].sort((a, b) => b.score - a.score);
  const whole = ranked.filter(({ words }) => words === matches.length);
  return { found: whole.length > 0 ? whole : ranked, haveAll: whole.length > 0 };
};

/**
 * The same search over a large dossier, of which only those files are read in which the words that are typed can stand, and the documents
 * that are shown; `address` is that of the parts.
 */
export function searchInParts(parts: SearchParts, address: string): Search {
  const read = async <Content>(kind: 'words' | 'documents', file: number): Promise<Content> => {
    const answer = await fetch(address.replace(/documents\.json$/, `${kind}/${file}.json`));
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
    return (await answer.json()) as Content;
  };
  const wordsOf = kept(async (file) => searchOverWords(await read<WordPlaces[]>('words', file), parts.lengths));
  const documentsOf = kept((file) => read<SearchDocument[]>('documents', file));
  const documentOf = async ({ place, terms }: Match): Promise<Found[]> => {
    const documents = await documentsOf(Math.floor(place / parts.documentsAFile));
    const document = documents[place % parts.documentsAFile];
    return document ? [{ ...document, terms }] : [];
  };
  return async (text, most) => {
    const files = searchWords(text).map((word) => ({ word, file: wordsFile(parts, word) }));
    const known = files.filter(({ file }) => file !== undefined);
    if (known.length === 0) return null;
    const each = await Promise.all(known.map(async ({ word, file }) => (file == null ? [] : (await wordsOf(file))(word))));
    const { found, haveAll } = combined(each);
    const matches = wholeTitlesFirst(found, text, parts.lengths.titles);
    return { count: matches.length, first: (await Promise.all(matches.slice(0, most).map(documentOf))).flat(), haveAll };
  };
}
