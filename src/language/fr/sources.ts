// The entry of a source in the bibliography. Dates and names are written already.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');
const number = (count: number): string => count.toLocaleString('fr');

export const undated = 'sans date';
/** Who published a source, and when; `date` may be `undated`. */
export const published = (publisher: string, date: string): string => `${publisher}, ${date}`;
export const name = (text: string): string => text;
export const headlineNotSeen = 'titre non vu';
export const carriedIn = (publication: string): string => `repris dans ${publication}`;
export const inLanguage = (language: string): string => `en ${language}`;
export const readItAt = (host: string): string => `À lire sur ${host}`;
export const preservedCopy = 'Copie conservée';
export const dateNote = (note: string): string => `Date\u202f: ${note}`;
export const lookedAtOn = (date: string): string => `Consultation\u202f: ${date}.`;

/** What kind of outlet a source is (not whether it is right), how much of it was seen, and a note on that. */
export const described = (quality: string, seen: string, note: string): string => `${quality}. ${seen}\u202f: ${note}`;
export const seen = { full: 'Lu en entier', excerpt: 'Lu en partie', copy: 'Lu dans une copie' };
export const quality = {
  primary: 'Document original',
  'major-outlet': 'Grand média',
  'trade-press': 'Presse spécialisée',
  'local-press': 'Presse locale',
  'blog-or-aggregator': 'Blog ou agrégateur',
};

const quotations = (count: number): string => `${count} ${form(count, { one: 'citation', other: 'citations' })}`;
const inPlaces = (places: number): string => (places > 0 ? ` (à ${places} endroits)` : '');

/** How many quotations from a source were found in a text of so many words; `places` is 0 where none is quoted twice. */
export const quotationsFound = (count: number, places: number, coverage: 'full' | 'excerpt', words: number, date: string): string =>
  `${quotations(count)}${inPlaces(places)} ${form(count, { one: 'trouvée', other: 'trouvées' })} mot pour mot dans ${coverage === 'full' ? 'le texte intégral' : 'un extrait'} de ${number(words)} mots (${date}).`;
export const quotationsNotChecked = (count: number, places: number): string =>
  `${quotations(count)}${inPlaces(places)} pas encore ${form(count, { one: 'vérifiée', other: 'vérifiées' })}.`;
export const proveIt = 'Vérifiez vous-même';

export const cited = (times: number): string => `Citée ${times} fois`;
/** Before the name of the place that cites a source. */
export const citing = {
  claim: 'Affirmation\u202f:',
  response: 'Réaction\u202f:',
  event: 'Événement\u202f:',
  term: 'Terme\u202f:',
  article: 'Article\u202f:',
  ledger: 'Registre\u202f:',
  story: 'Récit\u202f:',
};
/** A response that cites a source, by who gave it, when, and on which claim. */
export const responseOn = (who: string, date: string, claim: string): string => `${who}, ${date}, sur «\u202f${claim}\u202f»`;
export const noReplyOn = (who: string, claim: string): string => `${who}, aucune réponse trouvée, sur «\u202f${claim}\u202f»`;
