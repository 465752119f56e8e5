// The page of the data, the files that can be taken away, and what each column of a table means. The names of columns and ids are the same in all languages.

const number = (count: number): string => count.toLocaleString('de');

export const title = 'Alles als Daten mitnehmen';
export const standfirst = 'Alle Behauptungen, Reaktionen, Ereignisse und Quellen, für Tabellen, Kalender und Programme.';
/** Of which day the data are, and of which version their form is; `licence` is a link. */
export const dateline = (date: string, version: number, licence: string): string => `Stand: ${date} · Version ${version} · ${licence}`;
/** A file: its name is a link, its size has a unit. */
export const file = (name: string, size: string, means: string): string => `${name} (${size}): ${means}`;
export const kilobytes = (count: number): string => `${number(count)} KB`;
export const howWritten = 'Wie die Daten geschrieben sind';
/** `edtf` is the name of a standard, and a link; `about` and `since` are examples of it, and code. */
export const dates = (edtf: string, about: string, since: string): string =>
  `Datumsangaben folgen ${edtf}: Ein Jahr bleibt ein Jahr, ${about} heißt etwa 2014, ${since} seit 2010; daneben stehen jeweils der erste und der letzte Tag.`;
export const form =
  'IDs ändern sich nie. In CSV trennt „; “ die Teile einer Liste. Eine CSV-Datei ist UTF-8 mit Byte Order Mark, ihre Zeilen enden mit CRLF; vor einer Zelle, mit der ein Tabellenprogramm rechnen würde (sie beginnt mit =, +, - oder @), steht ein Apostroph. Eine Tabelle kann neue Spalten bekommen und eine Spalte neue IDs; fällt etwas weg oder bedeutet es etwas anderes, gibt es eine neue Version.';
/** `page` is a link. */
export const idsMean = (page: string): string => `Was die IDs der Fragen, Positionen und Arten bedeuten, steht auf ${page}.`;
export const ownPage = 'einer eigenen Seite';
export const columnsMean = 'Was die Spalten bedeuten';
export const rows = (count: number): string => (count === 1 ? '1 Zeile' : `${number(count)} Zeilen`);
export const columnsOf = (table: string): string => `Spalten von ${table}`;
export const column = 'Spalte';
export const type = 'Typ';
export const means = 'Bedeutung';
/** What a column holds. */
export const types = { text: 'Text', date: 'Datum', number: 'Zahl', flag: 'wahr oder falsch', list: 'Liste', id: 'ID' };

// Files.
export const schemaTitle = (version: number): string => `Das Dossier als Daten, Version ${version}`;
export const allAsJson = 'Alles in einer JSON-Datei';
export const timelineAsCalendar = 'Die Zeitleiste als Kalender (iCalendar)';
/** `format` is BibTeX, RIS or CSL-JSON. */
export const sourcesAs = (format: string): string => `Die Quellen als ${format}`;
export const jsonForm = 'Der Aufbau der JSON-Datei als JSON Schema';
/** An entry of the calendar: what it is, and when it was, as exactly as is known. */
export const entry = {
  claim: (date: string): string => `Behauptung: ${date}`,
  response: (date: string): string => `Reaktion: ${date}`,
  event: (date: string): string => `Ereignis: ${date}`,
};

// What a table holds.
export const tables = {
  claims: 'Aussagen, die sich prüfen lassen',
  responses: 'Was Beteiligte zu Behauptungen gesagt haben, und Suchen, die keine Antwort fanden',
  events: 'Was geschehen ist, mit seinem Datum',
  accounts: 'Die Datierungen von Ereignissen, die unterschiedlich datiert werden',
  sources: 'Die Dokumente, auf die verwiesen wird',
  parties: 'Wer spricht oder von wem die Rede ist',
  words: 'Was die IDs der Fragen, Positionen und Arten bedeuten',
  ledger: 'Wer sagt, welche Befugnis eine Funktion hatte, wofür, und ob sie erteilt und genutzt wurde',
  names: 'Wie Beteiligte wann hießen',
  features: 'Wovon das Register der Befugnisse spricht',
  articles: 'Die Geschichte und die Artikel',
  briefs: 'Was sie in Kürze sagen',
  texts: 'Ihr Text und der der Behauptungen, nach Überschriften',
  terms: 'Erklärte Wörter',
  changes: 'Was veröffentlicht und geändert wurde',
  renamed: 'Was früher eine andere ID hatte',
};

// What the columns of a table mean.
/** A column of a date; `of` is one of the meanings below. */
export const inEdtf = (of: string): string => `${of}, in EDTF, so genau wie bekannt`;
export const firstDay = 'Der erste Tag davon; leer, wo der Anfang offen ist';
export const lastDay = 'Der letzte Tag davon; leer, wo das Ende offen ist';
export const permanentName = 'Dauerhafter Name';
export const claimId = 'Dauerhafter Name; die Seite dazu ist /claims/<id>/';
export const claimText = 'Was behauptet wird, in unseren Worten';
export const claimShort = 'Dasselbe in wenigen Worten';
export const claimBy = 'Wer es behauptet';
export const published = 'Wann es öffentlich wurde';
export const asks = 'Die Frage, die sie aufwirft';
export const about = 'Die Beteiligten, von denen sie spricht';
export const claimQuote = 'Der Wortlaut der Behauptung';
export const quoteSource = 'Die Quelle, in der der Wortlaut steht';
export const restsOn = 'Die Quellen, auf die sie sich stützt';
export const open = 'Was die Quellen nicht klären';
export const entered = 'Wann sie hier eingetragen wurde';
export const responseId = 'Dauerhafter Name: <claim>#<party>-<date>';
export const responseClaim = 'Die Behauptung, der sie gilt';
export const responseBy = 'Wer reagiert';
export const stance = 'Die Position zur Behauptung, nie ihre Wahrheit';
export const answers = 'Die Fragen, die sie beantwortet; leer, wo keine Antwort gegeben oder gefunden wurde';
/** Before each colon stands an id. */
export const bearing =
  'direct: beantwortet die Frage, die die Behauptung stellt; another-question: beantwortet eine andere; silent: keine Antwort oder keine gefunden';
export const says = 'Was sie sagt, in unseren Worten';
export const quote = 'Wortlaut';
export const speaker = 'Von wem die Worte stammen';
export const searched = 'Wo keine Antwort gefunden wurde: die durchgesehenen Quellen';
export const searchedWhen = 'Wo keine Antwort gefunden wurde: wann gesucht wurde';
export const happened = 'Was geschah';
export const eventKind = 'Die Art des Ereignisses';
export const concerns = 'Wen es betrifft';
export const eventDate = 'Das wahrscheinlichste Datum; leer, wo keine der Angaben vorgezogen wird';
export const note = 'Was dazu noch zu wissen ist';
export const event = 'Das Ereignis';
export const accountBy = 'Wer es so datiert';
export const accountDate = 'Das angegebene Datum';
export const documentKind = 'Die Art des Dokuments, wie sie in CSL heißt';
export const headline = 'Die Überschrift; leer, wo wir sie nicht gesehen haben';
export const authors = 'Wer es geschrieben hat';
export const publisher = 'Wer es veröffentlicht hat';
export const issued = 'Wann es veröffentlicht wurde';
export const language = 'Die Sprache, in der es geschrieben ist';
export const outlet = 'Die Art des Mediums';
/** The words after the colon are ids. */
export const read = 'Wie viel davon uns vorlag: full, excerpt oder copy';
export const address = 'Die eigene Adresse';
export const fullName = 'Der volle Name';
export const shortName = 'Ein Kurzname';
export const group = 'Die Gruppe, zu der er gehört';
export const role = 'Wer das in dieser Geschichte ist';
export const wordOf = 'Wofür das Wort steht';
export const label = 'Was auf der Seite steht';
export const gloss = 'Was es bedeutet';
export const feature = 'Die Funktion';
export const featureParty = 'Wessen Funktion es ist';
export const power = 'Die Befugnis';
/** These words are ids. */
export const asked = 'purpose, granted oder used';
export const saysSo = 'Wer das sagt';
/** The words before the semicolon are ids. */
export const answer =
  'yes; partly: eingeschränkt oder unter Vorbehalt; open: dazu geäußert, aber weder Ja noch Nein gesagt; no; leer bei einem Zweck';
export const timeOf = 'Die Zeit, um die es geht';
export const leadIn = 'Unsere Worte vor dem Wortlaut';
export const missing = 'Was es klären würde';
export const landmark = 'Was auf einem Zeitstrahl daneben steht, der es vor anderem nennt';
export const landmarkRank = 'Der Rang unter dem, was so genannt wird';
export const quoteLanguage = 'Dessen Sprache, wenn es nicht die der Website ist';
export const quoteTranslation = 'Unsere Übersetzung davon';
export const quoteBrief = 'Ein Teil davon, der allein stehen kann';
export const quotePrefix = 'Was davor steht, wenn der Wortlaut mehrmals vorkommt';
export const quoteSuffix = 'Was danach steht, wenn der Wortlaut mehrmals vorkommt';
export const prior = 'Ob es vor der Behauptung gesagt wurde';
export const addressee = 'Wem es gesagt wurde';
export const spokeAfterAll = 'Wo keine Antwort gefunden wurde: wann doch eine kam';
export const container = 'Worin es erschien, wenn das nicht der Herausgeber ist';
export const issuedNote = 'Wie das Datum ermittelt wurde, wenn es erschlossen ist';
export const accessed = 'Wann es angesehen wurde';
export const readNote = 'Was davon uns vorlag, in Worten';
export const archive = 'Die Adresse einer gesicherten Kopie';
export const units = 'Teile davon, die sprechen';
export const party = 'Um wen es geht';
export const nameThen = 'Ein Name';
export const namedWhen = 'Wann er galt';
export const wordId = 'Dauerhafter Name; die Adresse ist /vocabulary/#<of>-<id>';
export const ask = 'Eine Frage, wie sie mehreren gestellt wird';
export const askOne = 'Eine Frage, wie sie einem gestellt wird';
export const featureTitle = 'Wie sie heißt';
export const featureEvent = 'Das Ereignis, das sie ist';
/** What stands behind the colon are ids. */
export const page = 'Die Seite: story, articles/<id> oder claims/<id>';
export const path = 'Die Adresse auf der Website';
export const pageLabel = 'Was zu ihr führt';
export const pageTitle = 'Ihre Überschrift';
export const pageStandfirst = 'Was unter der Überschrift steht';
export const pageEntered = 'Wann sie veröffentlicht wurde';
export const briefText = 'Eine Zeile davon';
export const place = 'Die Stelle auf der Seite, hinter # in der Adresse; leer vor der ersten Überschrift';
export const heading = 'Die Überschrift darüber';
export const text = 'Nur die Worte, ohne Links und Grafiken';
export const term = 'Das Wort';
export const definition = 'Was es bedeutet, in einfachen Worten';
export const definitionSource = 'Die Quelle dafür';
export const changeDate = 'Wann es geändert wurde';
/** These words are ids. */
export const changeKind = 'addition, correction, clarification oder update';
export const changeNote = 'Was geändert wurde und warum';
export const was = 'Was vorher dort stand';
export const formerId = 'Die frühere ID';
export const noun = 'Was es ist';
export const idNow = 'Die heutige ID';
export const renamedWhen = 'Wann es umbenannt wurde';
