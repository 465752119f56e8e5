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
export const types = { text: 'texte', date: 'date', number: 'nombre', flag: 'vrai ou faux', list: 'liste', id: 'identifiant' };

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
  names: 'Comment les acteurs se sont appelés, et quand',
  features: 'Ce dont parle le registre des pouvoirs',
  articles: 'Le récit et les articles',
  briefs: 'Ce qu’ils disent en bref',
  texts: 'Leur texte et celui des affirmations, par titres',
  terms: 'Les mots expliqués',
  changes: 'Ce qui a été publié et modifié',
  renamed: 'Ce qui avait un autre identifiant',
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
  'direct\u202f: répond à la question que pose l’affirmation\u202f; another-question\u202f: répond à une autre\u202f; silent\u202f: pas de réponse, ou aucune trouvée';
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
export const timeOf = 'L’époque dont il est question';
export const leadIn = 'Nos mots avant les mots exacts';
export const missing = 'Ce qui trancherait';
export const landmark = 'Ce qu’une chronologie écrit à côté, si elle le nomme avant le reste';
export const landmarkRank = 'Son rang parmi ce qui est nommé ainsi';
export const quoteLanguage = 'Leur langue, si ce n’est pas celle du site';
export const quoteTranslation = 'Notre traduction de ces mots';
export const quoteBrief = 'Une partie de ces mots qui peut se lire seule';
export const quotePrefix = 'Ce qui les précède, s’ils figurent plusieurs fois';
export const quoteSuffix = 'Ce qui les suit, s’ils figurent plusieurs fois';
export const prior = 'Si cela a été dit avant l’affirmation';
export const addressee = 'À qui cela a été dit';
export const spokeAfterAll = 'Si aucune réponse n’a été trouvée\u202f: quand l’acteur a fini par parler';
export const container = 'Où il a paru, si ce n’est pas chez qui l’a publié';
export const issuedNote = 'Comment sa date a été établie, si elle est déduite';
export const accessed = 'Quand il a été consulté';
export const readNote = 'Ce que nous en avions, en mots';
export const archive = 'L’adresse d’une copie conservée';
export const units = 'Ses parties qui parlent';
export const party = 'L’acteur';
export const nameThen = 'Un nom qu’il a porté';
export const namedWhen = 'Quand il l’a porté';
export const wordId = 'Son nom permanent\u202f; son adresse est /vocabulary/#<of>-<id>';
export const ask = 'Une question telle qu’on la pose à plusieurs';
export const askOne = 'Une question telle qu’on la pose à un seul';
export const featureTitle = 'Comment elle s’appelle';
export const featureEvent = 'L’événement qu’elle est';
/** What stands behind the colon are ids. */
export const page = 'La page\u202f: story, articles/<id> ou claims/<id>';
export const path = 'L’adresse sur le site';
export const pageLabel = 'Ce qui y mène';
export const pageTitle = 'Son titre';
export const pageStandfirst = 'Ce qui suit le titre';
export const pageEntered = 'Quand elle a été publiée';
export const briefText = 'Une ligne de ce résumé';
export const place = 'L’endroit de la page, après # dans l’adresse\u202f; vide avant le premier titre';
export const heading = 'Le titre qui le précède';
export const text = 'Les mots seuls, sans liens ni graphiques';
export const term = 'Le mot';
export const definition = 'Ce qu’il veut dire, avec des mots simples';
export const definitionSource = 'La source de cette définition';
export const changeDate = 'Quand cela a été modifié';
/** These words are ids. */
export const changeKind = 'addition, correction, clarification ou update';
export const changeNote = 'Ce qui a été modifié, et pourquoi';
export const was = 'Ce qui était écrit avant';
export const formerId = 'L’identifiant d’avant';
export const noun = 'Ce que c’est';
export const idNow = 'L’identifiant d’aujourd’hui';
export const renamedWhen = 'Quand il a changé de nom';
