// The entry of a source in the bibliography. Dates and names are written already.

export const undated = 'undated';
/** Who published a source, and when; `date` may be `undated`. */
export const published = (publisher: string, date: string): string => `${publisher}, ${date}`;
/** The name of an author or a publisher among other words, which a language written from the right may have to keep apart. */
export const name = (text: string): string => text;
export const headlineNotSeen = 'headline not seen';
export const carriedIn = (publication: string): string => `carried in ${publication}`;
export const inLanguage = (language: string): string => `in ${language}`;
export const readItAt = (host: string): string => `Read it at ${host}`;
export const preservedCopy = 'Preserved copy';
export const dateNote = (note: string): string => `Date: ${note}`;
export const lookedAtOn = (date: string): string => `Accessed: ${date}.`;

/** What kind of outlet a source is (not whether it is right), how much of it was seen, and a note on that. */
export const described = (quality: string, seen: string, note: string): string => `${quality}. ${seen}: ${note}`;
export const seen = { full: 'Read in full', excerpt: 'Read in part', copy: 'Read in a copy' };
export const quality = {
  primary: 'Primary document',
  'major-outlet': 'Major news outlet',
  'trade-press': 'Trade press',
  'local-press': 'Local press',
  'blog-or-aggregator': 'Blog or aggregator',
};

const quotations = (count: number): string => `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
const inPlaces = (places: number): string => (places > 0 ? `, quoted in ${places} places,` : '');

/** How many quotations from a source were found in a text of so many words; `places` is 0 where none is quoted twice. */
export const quotationsFound = (count: number, places: number, coverage: 'full' | 'excerpt', words: number, date: string): string =>
  `${quotations(count)} from it${inPlaces(places)} found word for word in ${coverage === 'full' ? 'its full text' : 'an excerpt'} of ${words} words on ${date}.`;
export const quotationsNotChecked = (count: number, places: number): string =>
  `${quotations(count)} from it${inPlaces(places)} not checked yet.`;
export const proveIt = 'Prove it yourself';

export const cited = (times: number): string => (times === 1 ? 'Cited once' : `Cited ${times} times`);
/** Before the name of the place that cites a source. */
export const citing = {
  claim: 'Claim:',
  response: 'Response:',
  event: 'Event:',
  term: 'Term:',
  article: 'Article:',
  ledger: 'Ledger:',
  story: 'Story:',
};
/** A response that cites a source, by who gave it, when, and on which claim. */
export const responseOn = (who: string, date: string, claim: string): string => `${who}, ${date}, on “${claim}”`;
export const noReplyOn = (who: string, claim: string): string => `${who}, no reply found, on “${claim}”`;
