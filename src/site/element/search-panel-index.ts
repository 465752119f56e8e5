import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { SearchDocument } from '../../model/search-document.ts';
import type { SearchParts, WordPlaces } from '../../model/search-parts.ts';
import { searchWords } from '../../model/searchable.ts';

/** A document that was found, with the words of it that were. */
export type Found = SearchDocument & { terms: string[] };

/** How many documents were found, the first of them, and whether they have all of the words; else there are none that do. */
export interface Results {
  count: number;
  first: Found[];
  haveAll: boolean;
}

/** A search for words that finds at most so many documents; `null` where too little is typed to know. */
export type Search = (words: string, most: number) => Promise<Results | null>;

/** A place among all documents, how well it fits, which words of it were found, and which of its title. */
export interface Match {
  place: number;
  score: number;
  terms: string[];
  inTitle: string[];
}

/** Puts first what the words that are typed are the whole title of: `lengths` are how many different words each title has. */
export function wholeTitlesFirst(matches: Match[], text: string, lengths: number[]): Match[] {
  const words = new Set(searchWords(text));
  const isWhole = ({ place, inTitle }: Match): boolean =>
    lengths[place] === words.size && [...words].every((word) => inTitle.includes(word));
  return [...matches.filter(isWhole), ...matches.filter((match) => !isWhole(match))];
}

interface Indexed {
  id: number;
  title: string;
  text: string;
}

const OPTIONS: Options<Indexed> = {
  ...{ fields: ['title', 'text'], tokenize: searchWords, processTerm: (term) => term },
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    boost: { title: 3 },
    // A slip of the finger is rare, and would count for much.
    weights: { prefix: 0.375, fuzzy: 0.05 },
  },
};

const matchOf = ({ id, score, terms, match }: SearchResult): Match => ({
  ...{ place: id as number, score, terms },
  inTitle: terms.filter((term) => match[term]?.includes('title')),
});

/**
 * A search over documents: words that begin as those that are typed, those in titles first; a slip of the finger is forgiven. What is found
 * has all of the words; only where nothing has, some.
 */
export function searchOver(documents: SearchDocument[]): Search {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
  const lengths = documents.map(({ title }) => new Set(searchWords(title)).size);
  return (text, most) => {
    const all = index.search(text, { combineWith: 'AND' });
    const haveAll = all.length > 0;
    const matches = wholeTitlesFirst((haveAll ? all : index.search(text)).map(matchOf), text, lengths);
    const first = matches.slice(0, most).flatMap(({ place, terms }) => {
      const found = documents[place];
      return found ? [{ ...found, terms }] : [];
    });
    return Promise.resolve({ count: matches.length, first, haveAll });
  };
}

const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
const byPlace = <Value>(places: number[], value: (place: number) => Value): Record<string, Value> =>
  Object.fromEntries(places.map((place) => [place, value(place)]));

/** The same for one word, over what is known of some words: where each stands among documents of these lengths. */
export function searchOverWords(words: WordPlaces[], { titles, texts }: SearchParts['lengths']): (word: string) => Match[] {
  const places = [...new Set(words.flatMap(([, inTitles, inTexts]) => [...inTitles, ...inTexts]))];
  const index = MiniSearch.loadJS<Indexed>(
    {
      ...{ documentCount: titles.length, nextId: titles.length, serializationVersion: 2, dirtCount: 0, storedFields: {} },
      fieldIds: { title: 0, text: 1 },
      averageFieldLength: [mean(titles), mean(texts)],
      documentIds: byPlace(places, (place) => place),
      fieldLength: byPlace(places, (place) => [titles[place] ?? 0, texts[place] ?? 0]),
      index: words.map(([word, inTitles, inTexts]) => [word, { 0: byPlace(inTitles, () => 1), 1: byPlace(inTexts, () => 1) }]),
    },
    OPTIONS,
  );
  return (word) => index.search(word).map(matchOf);
}
