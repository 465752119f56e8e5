import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../model/search-document.ts';
import type { SearchParts, WordPlaces } from '../../model/search-parts.ts';
import { searchWords } from '../../model/searchable.ts';

/** A document that was found, with the words of it that were. */
export type Found = SearchDocument & { terms: string[] };

/** A search for words: how many documents were found, and the first of them, at most so many; `null` where too little is typed to know. */
export type Search = (words: string, most: number) => Promise<{ count: number; first: Found[] } | null>;

/** A place among all documents, how well it fits, and which words of it were found. */
export interface Match {
  place: number;
  score: number;
  terms: string[];
}

interface Indexed {
  id: number;
  title: string;
  text: string;
}

const OPTIONS: Options<Indexed> = {
  ...{ fields: ['title', 'text'], tokenize: searchWords, processTerm: (term) => term },
  searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), boost: { title: 3 } },
};

/**
 * A search over documents: words that begin as those that are typed, those in titles first; a slip of the finger is forgiven. What has all
 * of the words stands before what has some.
 */
export function searchOver(documents: SearchDocument[]): Search {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
  return (text, most) => {
    const ranked = (['AND', 'OR'] as const).flatMap((combineWith) => index.search(text, { combineWith }));
    const terms = new Map(ranked.toReversed().map((match) => [match.id as number, match.terms]));
    const order = [...new Set(ranked.map(({ id }) => id as number))];
    const first = order.slice(0, most).flatMap((id) => {
      const found = documents[id];
      return found ? [{ ...found, terms: terms.get(id) ?? [] }] : [];
    });
    return Promise.resolve({ count: order.length, first });
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
  return (word) => index.search(word).map(({ id, score, terms }) => ({ place: id as number, score, terms }));
}
