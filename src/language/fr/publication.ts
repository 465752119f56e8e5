// Changes and feeds, the pages that prove quotations, everything for paper, how a page is cited, and a page that has moved.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');
const number = (count: number): string => count.toLocaleString('fr');

// Changes.
export const changesTitle = 'Ce qui a été ajouté et modifié';
/** A feed of the site. */
export const changesOf = (site: string): string => `${site}\u202f: modifications`;
/** What a change is called. */
export const kinds = { addition: 'ajout', correction: 'correction', clarification: 'précision', update: 'mise à jour' };
/** The same as a choice of what is shown, after `show`. */
export const show = 'Afficher';
export const everything = 'tout';
export const manyOfKind = { addition: 'ajouts', correction: 'corrections', clarification: 'précisions', update: 'mises à jour' };
/** `feeds` are links. */
export const follow = (feeds: string): string => `S’abonner\u202f: ${feeds}`;
export const atomFeed = 'flux Atom';
export const jsonFeed = 'flux JSON';
/** A change in a feed. */
export const changeOf = {
  addition: (page: string): string => `Ajout\u202f: ${page}`,
  correction: (page: string): string => `Correction\u202f: ${page}`,
  clarification: (page: string): string => `Précision\u202f: ${page}`,
  update: (page: string): string => `Mise à jour\u202f: ${page}`,
};
/** Behind the note on a change: the words that stood there before. */
export const itRead = (was: string): string => `On lisait\u202f: ${was}`;

// What is new to a reader who comes again. `day` is a date.
export const newSince = (count: number, day: string): string =>
  `${count === 0 ? 'Aucune' : count} ${form(count, { one: 'affirmation nouvelle ou modifiée', other: 'affirmations nouvelles ou modifiées' })} depuis votre dernière visite (${day}). Seul votre navigateur le sait.`;
export const forgetVisits = 'Oublier mes visites';
/** Behind the name of such a claim. */
export const isNew = 'nouveau';

// Prove every quotation.
export const proveAllTitle = 'Vérifiez vous-même chaque citation';
export const proveAllStandfirst =
  'Vous n’avez pas à nous croire. Collez le texte d’une source, et votre navigateur y cherche chacune de nos citations. Rien n’est envoyé à personne.';
export const howProved =
  'Nous ne gardons aucune copie de ce que d’autres ont écrit. De chaque texte lu, nous gardons une empreinte\u202f: les condensats de ses suites de deux à cinq mots. La page d’une source calcule la même empreinte du texte que vous collez, avec le même programme, et dit si chaque citation s’y trouve, où, et si votre texte est celui que nous avons lu. Majuscules, guillemets, tirets et espaces ne comptent pas.';
/** One source: how many quotations are from it, in how many places they are quoted, and in how many words of it they were looked for. */
export const provable = (source: string, quotations: string, checked: string): string => `${source}\u202f: ${quotations}\u202f; ${checked}`;
export const quotationsIn = (count: number, places: number): string =>
  `${number(count)} ${form(count, { one: 'citation', other: 'citations' })}${places > count ? `, à ${places} endroits` : ''}`;
export const readInFull = (words: number): string => `texte intégral lu, ${number(words)} mots`;
export const readInPart = (words: number): string => `extrait lu, ${number(words)} mots`;
export const notChecked = 'pas encore vérifié';
export const proveTitle = (publisher: string): string => `Vérifier les citations\u202f: ${publisher}`;
export const proveStandfirst = 'Collez l’original, et voyez où s’y trouve chaque citation de ce site.';
export const headlineNotSeen = 'titre non vu';
export const openOriginal = 'ouvrir l’original dans un nouvel onglet';
export const openCopy = 'ouvrir la copie conservée dans un nouvel onglet';
export const allProofs = 'Toutes les sources qui ont des citations';

// For paper.
export const forPaper = (site: string): string => `${site}\u202f: version à imprimer`;
export const versionOf = (date: string): string => `état\u202f: ${date}`;
/** What a square code does. */
export const leadsTo = (address: string): string => `Mène à ${address}`;
export const theStory = 'Le récit';
export const everyClaim = 'Chaque affirmation et les réactions';
export const whoAnswered = 'Qui a répondu à quoi';
export const theTimeline = 'La chronologie';
export const theSources = 'Les sources';
export const preservedCopy = (address: string): string => `Copie conservée\u202f: ${address}`;
export const open = (question: string): string => `En suspens\u202f: ${question}`;
/** The numbers of the sources of a claim and of each response, by who responded. */
export const claimNumbers = (numbers: string): string => `l’affirmation\u202f: ${numbers}`;
export const numbersOf = (who: string, numbers: string): string => `${who}\u202f: ${numbers}`;
export const sourcesByNumber = (all: string): string => `Sources, par leurs numéros\u202f: ${all}.`;
export const claimColumn = 'Affirmation';
export const answerColumns = {
  direct: 'Répond à la question',
  'another-question': 'Répond à une autre',
  silent: 'Pas de réponse, ou aucune trouvée',
};

// How something is cited.
export const citePage = 'Citer cette page';
export const citeResponse = 'Citer cette réaction';
export const citeChart = 'Citer ce graphique';
/** A response as a place on the page of its claim; `date` is empty where it is not known. */
export const responseOn = (who: string, claim: string, date: string): string =>
  `${who} sur «\u202f${claim}\u202f»${date ? `, ${date}` : ''}`;
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** Months as MLA shortens them in French. */
const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const dayNumber = (day?: number): string => (day === 1 ? '1er' : day ? String(day) : '');
/** A date as the styles of citations have it; without a day, a month (1 to 12) or a year where that is not known, and empty without all. */
export const apaDate = (year?: number, month?: number, day?: number): string =>
  [`${year ?? 's.\u00a0d.'}${month ? ',' : ''}`, dayNumber(day), month && months[month - 1]].filter(Boolean).join(' ');
export const mlaDate = (year?: number, month?: number, day?: number): string =>
  [dayNumber(day), month && shortMonths[month - 1], year].filter(Boolean).join(' ');
export const lastModified = (year: number, month?: number, day?: number): string =>
  `Dernière modification\u202f: ${[dayNumber(day), month && months[month - 1], year].filter(Boolean).join(' ')}.`;
/** A title as Chicago and MLA want it: in English with the capitals of a headline, in other languages as it is. */
export const headlineTitle = (title: string): string => title;
/** A title in quotation marks; those within it become curved ones. */
export const quotedTitle = (title: string): string => `«\u202f${title.replace(/«\s?/g, '“').replace(/\s?»/g, '”')}\u202f»`;

// Where something has another address now.
export const movedTitle = 'Cette page a une autre adresse';
export const moved = (link: string): string => `Cette page a une autre adresse\u202f: ${link}`;
