// What stands on pages for frames, under charts, and on the page of everything that can be embedded.
import { plural } from '../plural.ts';

// Under a chart.
export const getData = 'Télécharger les données';
/** `files` are links to the formats of a picture, in the colours of day or of night. */
export const images = {
  light: (files: string): string => `Image\u202f: ${files}`,
  dark: (files: string): string => `Sombre\u202f: ${files}`,
};
/** The same link, for those who hear it alone. */
export const imageIn = {
  light: (format: string): string => `${format}, image claire`,
  dark: (format: string): string => `${format}, image sombre`,
};

// In a frame. All of `full`, `publisher` and `licence` are links.
export const source = (full: string, site: string, publisher: string, licence: string): string =>
  `${full}\u202f: ${site}. Publié par ${publisher}, ${licence}.`;
export const skipChart = 'Passer le graphique';
export const inFull = 'En entier, avec toutes les sources';
export const sources = (list: string): string => `Sources\u202f: ${list}`;
/** A box that is ticked: else a part of the chart scrolls. */
export const showAllClaims = (count: number): string => `Afficher les ${count} affirmations à la fois`;
export const showWholeTimeline = 'Afficher toute la chronologie à la fois';
/** A page that stays as it was on a day, and how much has changed since: the second is a link. */
export const copyOf = (date: string): string => `Copie (état\u202f: ${date}).`;
export const changesSince = (count: number): string =>
  `${count} ${plural('fr')(count, { one: 'modification', other: 'modifications' })} depuis`;

// Everything that can be embedded.
export const title = 'Chaque graphique et chaque affirmation peut figurer sur d’autres pages';
export const standfirst =
  'Ils gardent leurs sources, pèsent peu et ne demandent rien à personne d’autre\u202f: ni cookie, ni traceur. Copiez un code ou collez une adresse.';
/** Heads what stands on a page; `page` is a link. */
export const from = (page: string): string => `De la page\u202f: ${page}`;
/** The page of one claim, for all of them. */
export const aClaim = 'une affirmation';
export const csv = 'Données, CSV';
export const json = 'JSON';
export const svg = 'Image, SVG';
export const png = 'PNG';
export const claims = 'Affirmations, et réactions une à une';
export const whereClaims =
  'Les codes d’une affirmation sont au bas de sa page. Le cadre d’une seule réaction à côté de son affirmation est à l’adresse du lien qui la suit.';
/** Where pages of claims have not every code; `id` is code. */
export const otherCodes = (id: string): string =>
  `La page d’une affirmation a les codes qui suffisent le plus souvent. Pour les autres, prenez ceux de l’affirmation ci-dessus\u202f: à la place de ${id}, mettez la dernière partie de l’adresse de la page de votre affirmation, et ses mots dans «\u202ftitle\u202f» et «\u202falt\u202f».`;
