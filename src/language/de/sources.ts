// The entry of a source in the bibliography. Dates and names are written already.

const number = (count: number): string => count.toLocaleString('de');

export const undated = 'ohne Datum';
/** Who published a source, and when; `date` may be `undated`. */
export const published = (publisher: string, date: string): string => `${publisher}, ${date}`;
export const name = (text: string): string => text;
export const headlineNotSeen = 'Überschrift nicht gesehen';
export const carriedIn = (publication: string): string => `abgedruckt in: ${publication}`;
export const inLanguage = (language: string): string => `auf ${language}`;
export const readItAt = (host: string): string => `Lesen bei ${host}`;
export const preservedCopy = 'Gesicherte Kopie';
export const dateNote = (note: string): string => `Datum: ${note}`;
export const lookedAtOn = (date: string): string => `Abgerufen: ${date}.`;

/** What kind of outlet a source is (not whether it is right), how much of it was seen, and a note on that. */
export const described = (quality: string, seen: string, note: string): string => `${quality}. ${seen}: ${note}`;
export const seen = { full: 'Vollständig gelesen', excerpt: 'Teilweise gelesen', copy: 'In einer Kopie gelesen' };
export const quality = {
  primary: 'Originaldokument',
  'major-outlet': 'Überregionales Medium',
  'trade-press': 'Fachpresse',
  'local-press': 'Lokalpresse',
  'blog-or-aggregator': 'Blog oder Aggregator',
};

const quotations = (count: number): string => (count === 1 ? '1 Zitat' : `${count} Zitate`);
const inPlaces = (places: number): string => (places > 0 ? ` (an ${places} Stellen zitiert)` : '');

/** How many quotations from a source were found in a text of so many words; `places` is 0 where none is quoted twice. */
export const quotationsFound = (count: number, places: number, coverage: 'full' | 'excerpt', words: number, date: string): string =>
  `${quotations(count)} daraus${inPlaces(places)} Wort für Wort gefunden ${coverage === 'full' ? 'im vollen Text' : 'in einem Auszug'} von ${number(words)} Wörtern (${date}).`;
export const quotationsNotChecked = (count: number, places: number): string =>
  `${quotations(count)} daraus${inPlaces(places)} noch nicht geprüft.`;
export const proveIt = 'Selbst nachprüfen';

export const cited = (times: number): string => (times === 1 ? 'Einmal angeführt' : `${times}-mal angeführt`);
/** Before the name of the place that cites a source. */
export const citing = {
  claim: 'Behauptung:',
  response: 'Reaktion:',
  event: 'Ereignis:',
  term: 'Begriff:',
  article: 'Artikel:',
  ledger: 'Register:',
  story: 'Geschichte:',
};
/** A response that cites a source, by who gave it, when, and on which claim. */
export const responseOn = (who: string, date: string, claim: string): string => `${who}, ${date}, zu „${claim}“`;
export const noReplyOn = (who: string, claim: string): string => `${who}, keine Antwort gefunden, zu „${claim}“`;
