// The page of the data, the files that can be taken away, and what each column of a table means. The names of columns and ids are the same in all languages.
import { plural } from '../plural.ts';

const number = (count: number): string => count.toLocaleString('fr');

export const title = 'Emportez tout sous forme de données';
export const standfirst = 'Toutes les affirmations, réactions, sources et tous les événements, pour tableurs, agendas et programmes.';
/** Of which day the data are, and of which version their form is; `licence` is a link. */
export const dateline = (date: string, version: number, licence: string): string => `État\u202f: ${date} · version ${version} · ${licence}`;
/** A file: its name is a link, its size has a unit. */
export const file = (name: string, size: string, means: string): string => `${name} (${size})\u202f: ${means}`;
export const kilobytes = (count: number): string => `${number(count)}\u00a0ko`;
export const howWritten = 'Comment les données sont écrites';
/** `edtf` is the name of a standard, and a link; `about` and `since` are examples of it, and code. */
export const dates = (edtf: string, about: string, since: string): string =>
  `Les dates suivent ${edtf}\u202f: une année reste une année, ${about} veut dire vers 2014, ${since} depuis 2010\u202f; à côté figurent chaque fois le premier et le dernier jour.`;
export const form =
  'Les identifiants ne changent jamais. En CSV, «\u202f; \u202f» sépare les éléments d’une liste. Un fichier CSV est en UTF-8 avec indicateur d’ordre des octets (BOM), ses lignes se terminent par CRLF, et une cellule qu’un tableur calculerait (elle commence par =, +, - ou @) est précédée d’une apostrophe. Une table peut recevoir de nouvelles colonnes, et une colonne de nouveaux identifiants\u202f; ce qui disparaît ou change de sens fait une nouvelle version.';
/** `page` is a link. */
export const idsMean = (page: string): string =>
  `Ce que veulent dire les identifiants des questions, des positions et des sortes figure sur ${page}.`;
export const ownPage = 'une page à part';
export const columnsMean = 'Ce que veulent dire les colonnes';
export const rows = (count: number): string => `${number(count)} ${plural('fr')(count, { one: 'ligne', other: 'lignes' })}`;
export const columnsOf = (table: string): string => `Colonnes de ${table}`;
export const column = 'Colonne';
export const type = 'Type';
export const means = 'Sens';
/** What a column holds. */
export const types = { text: 'texte', date: 'date', number: 'nombre', list: 'liste', id: 'identifiant' };

// Files.
export const schemaTitle = (version: number): string => `Le dossier en données, version ${version}`;
export const allAsJson = 'Tout, en un fichier JSON';
export const timelineAsCalendar = 'La chronologie, en agenda (iCalendar)';
/** `format` is BibTeX, RIS or CSL-JSON. */
export const sourcesAs = (format: string): string => `Les sources, en ${format}`;
export const jsonForm = 'La forme du fichier JSON, en JSON Schema';
/** An entry of the calendar: what it is, and when it was, as exactly as is known. */
export const entry = {
  claim: (date: string): string => `affirmation\u202f: ${date}`,
  response: (date: string): string => `réaction\u202f: ${date}`,
  event: (date: string): string => `événement\u202f: ${date}`,
};

// What a table holds.
export const tables = {
  claims: 'Propos que l’on peut vérifier',
  responses: 'Ce que les acteurs ont dit des affirmations, et les recherches qui n’ont trouvé aucune réponse',
  events: 'Ce qui s’est passé, avec sa date',
  accounts: 'Les dates données aux événements que l’on date différemment',
  sources: 'Les documents cités',
  parties: 'Ceux qui parlent ou dont on parle',
  words: 'Ce que veulent dire les identifiants des questions, des positions et des sortes',
  ledger: 'Qui dit quel pouvoir avait une fonction, pour quoi, et s’il a été accordé et exercé',
};

// What the columns of a table mean.
/** A column of a date; `of` is one of the meanings below. */
export const inEdtf = (of: string): string => `${of}, en EDTF, avec la précision connue`;
export const firstDay = 'Son premier jour\u202f; vide si le début est ouvert';
export const lastDay = 'Son dernier jour\u202f; vide si la fin est ouverte';
export const permanentName = 'Son nom permanent';
export const claimId = 'Son nom permanent\u202f; sa page est /claims/<id>/';
export const claimText = 'Ce qui est affirmé, avec nos mots';
export const claimShort = 'La même chose en quelques mots';
export const claimBy = 'L’acteur qui l’affirme';
export const published = 'Quand cela a été rendu public';
export const asks = 'La question qu’elle soulève';
export const about = 'Les acteurs dont elle parle';
export const claimQuote = 'Les mots exacts de l’affirmation';
export const quoteSource = 'La source où figurent ces mots';
export const restsOn = 'Les sources sur lesquelles elle repose';
export const open = 'Ce que les sources ne tranchent pas';
export const entered = 'Quand elle a été saisie ici';
export const responseId = 'Son nom permanent\u202f: <claim>#<party>-<date>';
export const responseClaim = 'L’affirmation qu’elle concerne';
export const responseBy = 'L’acteur qui réagit';
export const stance = 'Sa position sur l’affirmation, jamais sa vérité';
export const answers = 'Les questions auxquelles elle répond\u202f; vide si aucune réponse n’a été donnée ou trouvée';
/** Before each colon stands an id. */
export const bearing =
  'direct\u202f: répond à la question que pose l’affirmation\u202f; sidestep\u202f: répond à une autre\u202f; silent\u202f: pas de réponse, ou aucune trouvée';
export const says = 'Ce qu’elle dit, avec nos mots';
export const quote = 'Les mots exacts';
export const speaker = 'Qui les a dits';
export const searched = 'Si aucune réponse n’a été trouvée\u202f: les sources consultées';
export const searchedWhen = 'Si aucune réponse n’a été trouvée\u202f: quand on l’a cherchée';
export const happened = 'Ce qui s’est passé';
export const eventKind = 'De quelle sorte d’événement il s’agit';
export const concerns = 'Qui cela concerne';
export const eventDate = 'La date la plus probable\u202f; vide si aucun récit n’est préféré';
export const note = 'Ce qu’il faut encore en savoir';
export const event = 'L’événement';
export const accountBy = 'L’acteur qui le date ainsi';
export const accountDate = 'La date qu’il donne';
export const documentKind = 'La sorte de document, selon les termes de CSL';
export const headline = 'Son titre\u202f; vide si nous ne l’avons pas vu';
export const authors = 'Qui l’a écrit';
export const publisher = 'Qui l’a publié';
export const issued = 'Quand il a été publié';
export const language = 'La langue dans laquelle il est écrit';
export const outlet = 'La sorte de média';
/** The words after the colon are ids. */
export const read = 'Ce que nous en avions\u202f: full, excerpt ou copy';
export const address = 'Son adresse';
export const fullName = 'Son nom complet';
export const shortName = 'Un nom court';
export const group = 'Le groupe auquel il appartient';
export const role = 'Son rôle dans cette histoire';
export const wordOf = 'Ce dont c’est le mot';
export const label = 'Ce que l’on voit sur la page';
export const gloss = 'Ce que cela veut dire';
export const feature = 'La fonction';
export const featureParty = 'L’acteur à qui appartient la fonction';
export const power = 'Le pouvoir';
/** These words are ids. */
export const asked = 'purpose, granted ou used';
export const saysSo = 'L’acteur qui le dit';
/** The words before the semicolon are ids. */
export const answer =
  'yes\u202f; partly\u202f: limité ou réservé\u202f; open\u202f: en a parlé, sans dire ni oui ni non\u202f; no\u202f; vide pour une finalité';
