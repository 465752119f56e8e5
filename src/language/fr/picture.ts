// What stands in pictures (SVG, PNG, cards), and what is said of them to those who do not see them. Names of parties stand in brackets or before a colon.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');

// The key.
export const claim = 'affirmation';
export const response = 'réaction';
export const event = 'événement';
export const dateKnownRoughly = 'date connue à peu près';
export const oneAccount = 'une période selon un récit\u202f; estompée si aucune fin n’est donnée';
export const inOtherTerms = 'en d’autres termes';
/** A stance ("Confirme en partie") as it stands in a key, beside its sign. */
export const stanceInKey = (label: string): string => label.toLowerCase();

// The line of the source, of which each is a part between dots.
export const source = (site: string): string => `Source\u202f: ${site}`;
export const asOf = (date: string): string => `état\u202f: ${date}`;

// An exchange, and a response alone.
export const theQuestion = 'La question';
export const answeredInstead = 'La question traitée';
/** Before what a party says or has not said, which runs on in the same line. */
export const speaker = (party: string): string => `${party}\u202f:`;
export const speaks = (party: string, words: string): string => `${party}\u202f: ${words}`;
export const answers = (questions: string): string => `Répond à\u202f: ${questions}`;
export const alsoAnswers = (questions: string): string => `Répond aussi à\u202f: ${questions}`;
/** In place of a stance, after the name of a party. */
export const answersAnother = 'répond à une autre question';
export const claimAsks = (questions: string): string => `Affirmation, demande\u202f: ${questions}`;
export const saidEarlier = (date: string): string => `dit plus tôt\u202f: ${date}`;
export const noResponseYet = 'Pas encore de réaction';
export const moreAnswers = (count: number): string => `et ${count} de plus`;

// The matrix.
export const matrixReading =
  'Les lignes sont des affirmations, les colonnes des acteurs. Un cercle plein sur la ligne répond à la question posée, un cercle vide à une autre. Une position n’est pas un verdict.';
export const moreClaims = (count: number): string =>
  `et ${count} ${form(count, { one: 'autre affirmation', other: 'autres affirmations' })}`;
/** A question ("Besoin"), and in numbers how its claims are answered. */
export const answeredHow = (question: string, counts: string): string => `${question} · ${counts}`;
/** After a number of responses. */
export const bearings = {
  direct: 'répondent à la question posée',
  'another-question': 'répondent à une autre question',
  silent: 'pas de réponse, ou aucune trouvée',
};

// The chart of responses that answer another question: under a large number.
export const sidesteps = {
  direct: 'répondent à la question posée',
  'another-question': 'répondent à une autre question',
  silent: 'pas de réponse, ou aucune trouvée',
};

// The ledger.
export const ledgerReading = 'Pour chaque fonction ses pouvoirs\u202f: pour quoi, accordés ou non, exercés ou non, et qui le dit.';
export const notSaid = 'aucun propos trouvé';
export const statedBy = (parties: string): string => `selon ${parties}`;
export const contested = 'contesté';
/** A feature of a party. */
export const featureOf = (party: string, feature: string): string => `${party}\u202f: ${feature}`;

// Cards: before a strip of when claims, responses and events were.
export const strips = { claim: 'Affirmations', response: 'Réactions', event: 'Événements' };

// Alternative texts. `responses` are those of `responded` and `noReplyFound`, listed.
export const noReplyFound = (party: string): string => `${party} (aucune réponse trouvée)`;
export const responded = (party: string, stance: string): string => `${party} (${stance})`;
export const listed = (responses: string[]): string => responses.join(', ');
export const notResponded = 'pas encore de réaction';
export const claimedBy = (party: string, date: string, responses: string): string =>
  `Affirmation (${party}, ${date}). Réactions\u202f: ${responses}.`;
export const claimPicture = (party: string, date: string, words: string, responses: string): string =>
  `Affirmation (${party}, ${date})\u202f: ${words} Réactions\u202f: ${responses}.`;
export const responsePicture = (party: string, date: string, words: string, response: string): string =>
  `Affirmation (${party}, ${date})\u202f: ${words} Réaction\u202f: ${response}.`;
/** After `responsePicture`, what the response says. */
export const withSummary = (picture: string, summary: string): string => `${picture} ${summary}`;
export const timelinePicture = (title: string, extent: string, counts: string): string =>
  `Chronologie\u202f: ${title}. Période\u202f: ${extent}\u202f; ${counts}.`;
/** `sentence` says how many responses answer another question. */
export const matrixPicture = (title: string, claims: number, sentence: string): string =>
  `Tableau\u202f: ${title}. ${claims} ${form(claims, { one: 'affirmation', other: 'affirmations' })} en lignes, les acteurs en colonnes. ${sentence}`;
export const ledgerPicture = (title: string, features: string[]): string =>
  `Registre\u202f: ${title}. Pour ${features.join('\u202f; ')}\u202f: ce qui était possible, et qui le dit.`;
export const sidestepsPicture = (title: string, sentence: string): string => `Graphique\u202f: ${title}. ${sentence}`;
