// The table of claims and parties. Dates, names and the labels of questions are written already.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');
const responses = (count: number): string => `${count} ${form(count, { one: 'réaction', other: 'réactions' })}`;
const replies = (count: number): string => `${count} ${form(count, { one: 'réponse', other: 'réponses' })}`;
const claims = (count: number): string => `${count} ${form(count, { one: 'affirmation', other: 'affirmations' })}`;
const answer = (count: number): string => form(count, { one: 'répond', other: 'répondent' });

export const listed = (items: string[]): string => items.join(', ');
export const table = (title: string): string => `Tableau\u202f: ${title}`;

/** How responses meet the question asked: under a number, one line each. */
export const bearings = {
  direct: 'répondent à la question posée',
  'another-question': 'répondent à une autre question',
  silent: 'pas de réponse, ou aucune trouvée',
};

// What is in view.
export const counts = (shown: { claims: number; responses: number }, all: { claims: number; responses: number }): string =>
  `${claims(shown.claims)}${shown.claims === all.claims ? '' : ` sur ${all.claims}`}, ${responses(shown.responses)}${shown.responses === all.responses ? '' : ` sur ${all.responses}`}`;
export const stillReading = (counted: string): string => `${counted}, chargement en cours`;
export const nothingLeft = (counted: string): string => `${counted}\u202f; il ne reste rien`;
export const nothingSaid = 'rien n’avait encore été dit';
/** What was in view as of a date: the counts, or that nothing had been said. */
export const inViewAsOf = (date: string, text: string): string => `${date}\u202f: ${text}`;

// The head of a group of claims that ask one question.
export const noResponse = 'aucune réaction trouvée';
export const onQuestion = (direct: number, of: number): string => `${direct} sur ${of} y ${answer(direct)}`;
export const claimsAnd = (count: number, met: string): string => `${claims(count)} · ${met}`;
export const showClaims = (group: string): string => `Afficher les affirmations\u202f: ${group}`;
export const groupLabel = (label: string): string => `${label} · `;
/** The responses of a column to the claims of a group. */
export const sum = (direct: number, sidestep: number): string => `${direct} ${answer(direct)} à la question posée, ${sidestep} à une autre`;

// A cell in words: which question is answered, and how many others.
export const claim = 'affirmation';
export const onAnother = (question: string, more: number): string => `sur\u202f: ${question}${more > 0 ? ` +${more}` : ''}`;

// The record of an opened cell.
export const places = { direct: 'sur la question', 'another-question': 'sur une autre question', silent: '' };
export const concerning = (time: string): string => `période concernée\u202f: ${time}`;
/** Before the source in which words stand, where nothing else is said before it; and before further sources. */
export const inSource = 'Source\u202f:';
export const alsoIn = 'aussi dans\u202f:';

// What was asked and what was answered, from left to right, with an arrow between them.
export const asked = 'demandé';
export const answersIt = 'y répond';
export const answered = 'répondu';
export const notAnswered = 'pas de réponse, ou aucune trouvée';
// Before what they lead to: who speaks and how, or another claim.
export const previous = 'Précédent\u202f:';
export const next = 'Suivant\u202f:';
export const anotherClaim = 'une autre affirmation';
export const way = (who: string, says: string): string => `${who}, ${says}`;
export const wholeClaim = (count: number): string => `L’affirmation entière, avec ${responses(count)}`;
export const addressOfClaim = 'adresse de cette affirmation';
export const addressOfResponse = 'adresse de cette réaction';
export const close = 'Fermer';

// What the reader can choose.
export const controls = 'Ce que montre le tableau';
export const search = 'Rechercher';
export const searchClaims = 'Rechercher dans les affirmations';
export const searchIn = (count: number): string => `Chercher (${count})`;
export const sort = 'Trier';
/** Where there is room for the order in use. */
export const sortedBy = (order: string): string => `Trier par ${order}`;
export const sortBy = 'Trier par';
export const orders = { question: 'question posée', date: 'date', open: 'absence de réponse directe' };
export const filter = 'Filtrer';
export const onlySidesteps = 'seulement les réponses à une autre question';
export const responsesBy = 'Réactions de';
export const stance = 'Position';
export const questionAsked = 'Question posée';
export const compare = 'Comparer';
/** The same where there is room. */
export const compareTwo = 'Comparer deux acteurs';
// Before the first and the second party to be compared.
export const compareFirst = 'Comparer';
export const compareSecond = 'avec';
export const cellsAs = 'Cases en';
export const signs = 'Signes';
export const words = 'Mots';
export const clear = 'effacer';
export const replay = 'Rejouer';
export const asOf = 'Date';
export const earlier = 'plus tôt';
export const later = 'plus tard';

// What the signs mean; short where there is little room.
export const legend = 'Légende';
export const madeTheClaim = 'l’a affirmé';
export const claimSign = 'affirmation';
export const signsMean = 'Ce que veulent dire les signes';
export const allSigns = 'Tous les signes';
export const inOtherTerms = { label: 'en d’autres termes', gloss: 'répond à la question posée, sans un oui ou un non clair' };
export const gloss = (text: string): string => `\u202f: ${text}`;
export const blocks = {
  direct: 'répond à la question posée',
  'another-question': 'décalé\u202f: répond à une autre, nommée dessous',
  silent: 'pas de réponse, ou aucune trouvée',
};
export const dashed = 'Un trait pointillé sous un cercle\u202f: dit avant l’affirmation.';

// A matrix that is too long for one page.
export const parts = 'Parties du tableau';
export const claimsOfPart = 'Affirmations';
export const range = (first: number, last: number): string => `${first}–${last}`;
export const showMore = (count: number): string =>
  count === 1 ? 'afficher 1 autre affirmation' : `afficher la suite (encore ${count} affirmations)`;

// The chart that sums up who answers the question asked.
export const silentShort = 'pas de réponse, ou aucune trouvée';
export const sidestepsCaption = 'Réactions par acteur\u202f: à la question posée, à une autre, pas de réponse ou aucune trouvée';
export const sidestepsNote =
  '«\u202fPas de réponse\u202f» vaut pour ceux qui ont parlé sans répondre, et pour ceux dont la réponse n’a pas été trouvée dans les sources consultées. Une position n’est pas un verdict.';
export const othersEach = (parties: number, each: number): string => `${parties} autres acteurs, ${responses(each)} chacun`;
export const othersSeveral = (parties: number): string => `${parties} autres acteurs, plusieurs réactions chacun`;
export const circles = (count: number, per: 1 | 5): string =>
  `${responses(count)}\u202f; chaque cercle en représente ${per === 1 ? 'une' : 'cinq'}.`;
export const answersAnother = (party: string, count: number): string => `${party}\u202f: ${replies(count)} à une autre question`;
export const answersAsked = (party: string, count: number, of: number): string =>
  `${party}\u202f: ${count === 0 ? 'aucune réponse' : replies(count)} à la question posée sur ${responses(of)}`;
export const remarks = (all: string[]): string => `Réponses\u202f: ${all.join('\u202f; ')}.`;
export const noneShown = 'Aucune réaction n’est affichée.';
export const sidesteps = (found: number, direct: number, sidestep: number, declined: number): string =>
  `Sur ${responses(found)} ${form(found, { one: 'trouvée', other: 'trouvées' })}, ${direct} ${answer(direct)} à la question posée, ${sidestep} à une autre et ${declined} à aucune`;
export const notFound = (count: number): string => `\u202f; dans ${count} cas, nous n’avons trouvé aucune réponse`;
