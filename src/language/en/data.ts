// The page of the data, the files that can be taken away, and what each column of a table means. The names of columns and ids are the same in all languages.

export const title = 'Download all of it as data';
export const standfirst = 'Every claim, response, event and source, for spreadsheets, calendars and programs.';
/** Of which day the data are, and of which version their form is; `licence` is a link. */
export const dateline = (date: string, version: number, licence: string): string => `As of ${date} · version ${version} · ${licence}`;
/** A file: its name is a link, its size has a unit. */
export const file = (name: string, size: string, means: string): string => `${name} (${size}): ${means}`;
export const kilobytes = (count: number): string => `${count} kB`;
export const howWritten = 'How it is written';
/** `edtf` is the name of a standard, and a link; `about` and `since` are examples of it, and code. */
export const dates = (edtf: string, about: string, since: string): string =>
  `Dates are in ${edtf}: a year stays a year, ${about} is about 2014, ${since} is since 2010; each is followed by its first and last day.`;
export const form =
  'Ids never change. In CSV, the items of a list are separated by “; ”. CSV files are in UTF-8 with a byte order mark, lines end with CRLF, and a cell that a spreadsheet would take for a formula (because it begins with =, +, - or @) has an apostrophe before it. Columns may be added to a table, and ids to a column; if one is removed or its meaning changes, the version number goes up.';
/** `page` is a link. */
export const idsMean = (page: string): string => `The ids of questions, stances and kinds are explained on ${page}.`;
export const ownPage = 'a page of their own';
export const columnsMean = 'What the columns mean';
export const rows = (count: number): string => `${count} rows`;
export const columnsOf = (table: string): string => `Columns of ${table}`;
export const column = 'Column';
export const type = 'Type';
export const means = 'Means';
/** What a column holds. */
export const types = { text: 'text', date: 'date', number: 'number', flag: 'true or false', list: 'list', id: 'id' };

// Files.
export const schemaTitle = (version: number): string => `The dossier as data, version ${version}`;
export const allAsJson = 'Everything, as one JSON file';
export const timelineAsCalendar = 'The timeline, as a calendar (iCalendar)';
/** `format` is BibTeX, RIS or CSL-JSON. */
export const sourcesAs = (format: string): string => `The sources, as ${format}`;
export const jsonForm = 'The structure of the JSON file, as a JSON Schema';
/** An entry of the calendar: what it is, and when it was, as exactly as is known. */
export const entry = {
  claim: (date: string): string => `Claim: ${date}`,
  response: (date: string): string => `Response: ${date}`,
  event: (date: string): string => `Event: ${date}`,
};

// What a table holds.
export const tables = {
  claims: 'Statements that can be checked',
  responses: 'What parties said about claims, and searches that found no reply',
  events: 'What happened, with its date',
  accounts: 'The dates that different accounts give for one event',
  sources: 'The documents that are cited',
  parties: 'Those who speak or are spoken of',
  words: 'What the ids of questions, stances and kinds mean',
  ledger: 'Who says which power a feature had, what for, and whether it was granted and used',
  names: 'What parties were called when',
  features: 'What the ledger speaks of',
  articles: 'The story and the articles',
  briefs: 'What they say in brief',
  texts: 'Their prose and that of the claims, by headings',
  terms: 'Words that are explained',
  changes: 'What was published and changed',
  renamed: 'What had another id before',
};

// What the columns of a table mean.
/** A column of a date; `of` is one of the meanings below. */
export const inEdtf = (of: string): string => `${of} (in EDTF, at the precision known)`;
export const firstDay = 'Its first day; empty where it is open';
export const lastDay = 'Its last day; empty where it is open';
export const permanentName = 'Its permanent id';
export const claimId = 'Its permanent id; its page is /claims/<id>/';
export const claimText = 'What is claimed, in our words';
export const claimShort = 'The same in a few words';
export const claimBy = 'The party that made it';
export const published = 'When it became public';
export const asks = 'The question that it raises';
export const about = 'The parties that it speaks of';
export const claimQuote = 'Exact words of the claim';
export const quoteSource = 'The source of these words';
export const restsOn = 'The sources that it rests on';
export const open = 'What the record does not settle';
export const entered = 'When it was entered here';
export const responseId = 'Its permanent id: <claim>#<party>-<date>';
export const responseClaim = 'The claim that it responds to';
export const responseBy = 'The party that responds';
export const stance = 'Its position toward the claim, never its truth';
export const answers = 'The questions that it answers; empty where there is no answer, or none was found';
/** Before each colon stands an id. */
export const bearing =
  'direct: answers the question that the claim asks; another-question: answers another one; silent: no answer, or none found';
export const says = 'What it says, in our words';
export const quote = 'Exact words';
export const speaker = 'Who said them';
export const searched = 'Where no reply was found: the sources checked';
export const searchedWhen = 'Where no reply was found: when the search was made';
export const happened = 'What happened';
export const eventKind = 'What kind of event it is';
export const concerns = 'Whom it concerns';
export const eventDate = 'The most likely date; empty where no account is preferred';
export const note = 'Anything else a reader should know';
export const event = 'The event';
export const accountBy = 'The party that dates it so';
export const accountDate = 'Its date';
export const documentKind = 'The kind of document, as CSL names it';
export const headline = 'Its headline; empty where it was not seen';
export const authors = 'Who wrote it';
export const publisher = 'Who published it';
export const issued = 'When it was published';
export const language = 'The language that it is written in';
export const outlet = 'The kind of outlet';
/** The words after the colon are ids. */
export const read = 'How much of it we had: full, excerpt, or a copy';
export const address = 'Its own address';
export const fullName = 'Its full name';
export const shortName = 'A short name';
export const group = 'The group that it belongs to';
export const role = 'Who this is in this story';
export const wordOf = 'What it is a word for';
export const label = 'What readers see';
export const gloss = 'What it means';
export const feature = 'The feature';
export const featureParty = 'The party whose feature it is';
export const power = 'The power';
/** These words are ids. */
export const asked = 'purpose, granted or used';
export const saysSo = 'The party that says so';
/** The words before the semicolon are ids. */
export const answer = 'yes; partly: limited or hedged; open: spoke of it, and said neither yes nor no; no; empty for a purpose';
export const timeOf = 'The time that it is about';
export const leadIn = 'Our words before the exact ones';
export const missing = 'What would settle it';
export const landmark = 'What a timeline says beside it, where it names it before others';
export const landmarkRank = 'Its place among what is named so';
export const quoteLanguage = 'Their language, where it is not that of the site';
export const quoteTranslation = 'Our translation of them';
export const quoteBrief = 'A part of them that may stand alone';
export const quotePrefix = 'What stands before them, where they occur more than once';
export const quoteSuffix = 'What stands after them, where they occur more than once';
export const prior = 'Whether it was said before the claim';
export const addressee = 'To whom it was said';
export const spokeAfterAll = 'Where no reply was found: when the party spoke after all';
export const container = 'Where it was carried, when that is not its publisher';
export const issuedNote = 'How its date was read, where it is inferred';
export const accessed = 'When it was accessed';
export const readNote = 'What of it we had';
export const archive = 'The address of a preserved copy';
export const units = 'Parts of it that speak';
export const party = 'The party';
export const nameThen = 'A name that it had';
export const namedWhen = 'When it had it';
export const wordId = 'Its permanent id; its address is /vocabulary/#<of>-<id>';
export const ask = 'A question as it is put to several';
export const askOne = 'A question as it is put to one';
export const featureTitle = 'What it is called';
export const featureEvent = 'The event that it is';
/** What stands behind the colon are ids. */
export const page = 'The page: story, articles/<id> or claims/<id>';
export const path = 'The address on the site';
export const pageLabel = 'What leads to it';
export const pageTitle = 'Its headline';
export const pageStandfirst = 'What stands below the headline';
export const pageEntered = 'When it was published';
export const briefText = 'One line of it';
export const place = 'The place on the page, behind # in its address; empty before the first heading';
export const heading = 'The heading above it';
export const text = 'The words alone, without links and charts';
export const term = 'The word';
export const definition = 'What it means, in plain words';
export const definitionSource = 'The source of that';
export const changeDate = 'When it was changed';
/** These words are ids. */
export const changeKind = 'addition, correction, clarification or update';
export const changeNote = 'What was changed, and why';
export const was = 'What it read before';
export const formerId = 'The id that it had';
export const noun = 'What it is';
export const idNow = 'The id that it has now';
export const renamedWhen = 'When it was renamed';
