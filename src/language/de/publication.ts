// Changes and feeds, the pages that prove quotations, everything for paper, how a page is cited, and a page that has moved.

const number = (count: number): string => count.toLocaleString('de');
const quotations = (count: number): string => (count === 1 ? '1 Zitat' : `${number(count)} Zitate`);

// Changes.
export const changesTitle = 'Was hinzukam und was sich änderte';
/** A feed of the site. */
export const changesOf = (site: string): string => `${site}: Änderungen`;
/** What a change is called. */
export const kinds = { addition: 'Neu', correction: 'Korrektur', clarification: 'Präzisierung', update: 'Aktualisierung' };
/** The same as a choice of what is shown, after `show`. */
export const show = 'Anzeigen';
export const everything = 'alles';
export const manyOfKind = { addition: 'Neues', correction: 'Korrekturen', clarification: 'Präzisierungen', update: 'Aktualisierungen' };
/** `feeds` are links. */
export const follow = (feeds: string): string => `Abonnieren: ${feeds}`;
export const atomFeed = 'Atom-Feed';
export const jsonFeed = 'JSON-Feed';
/** A change in a feed. */
export const changeOf = {
  addition: (page: string): string => `Neu: ${page}`,
  correction: (page: string): string => `Korrektur: ${page}`,
  clarification: (page: string): string => `Präzisierung: ${page}`,
  update: (page: string): string => `Aktualisierung: ${page}`,
};
/** Behind the note on a change: the words that stood there before. */
export const itRead = (was: string): string => `Vorher hieß es: ${was}`;

// What is new to a reader who comes again. `day` is a date.
export const newSince = (count: number, day: string): string =>
  `Seit Ihrem letzten Besuch (${day}) ${count === 1 ? 'ist eine Behauptung' : count === 0 ? 'ist keine Behauptung' : `sind ${count} Behauptungen`} neu oder geändert. Davon weiß nur Ihr Browser.`;
export const forgetVisits = 'Meine Besuche vergessen';
/** Behind the name of such a claim. */
export const isNew = 'neu';

// Prove every quotation.
export const proveAllTitle = 'Prüfen Sie jedes Zitat selbst nach';
export const proveAllStandfirst =
  'Sie müssen uns nicht glauben. Fügen Sie den Text einer Quelle ein, und Ihr Browser sucht darin jedes unserer Zitate. Nichts wird an jemanden gesendet.';
export const howProved =
  'Wir behalten keine Kopie dessen, was andere schrieben. Von jedem Text, den wir lesen, behalten wir einen Fingerabdruck: Hashwerte seiner Folgen von zwei bis fünf Wörtern. Die Seite einer Quelle macht vom eingefügten Text denselben Fingerabdruck, mit demselben Programm, und sagt, ob und wo jedes Zitat darin steht und ob Ihr Text der ist, den wir gelesen haben. Groß- und Kleinschreibung, Anführungszeichen, Striche und Leerzeichen spielen keine Rolle.';
/** One source: how many quotations are from it, in how many places they are quoted, and in how many words of it they were looked for. */
export const provable = (source: string, quoted: string, checked: string): string => `${source}: ${quoted}; ${checked}`;
export const quotationsIn = (count: number, places: number): string =>
  `${quotations(count)}${places > count ? `, zitiert an ${places} Stellen` : ''}`;
export const readInFull = (words: number): string => `gelesen: der volle Text, ${number(words)} Wörter`;
export const readInPart = (words: number): string => `gelesen: ein Auszug, ${number(words)} Wörter`;
export const notChecked = 'noch nicht geprüft';
export const proveTitle = (publisher: string): string => `Zitate nachprüfen: ${publisher}`;
export const proveStandfirst = 'Fügen Sie das Original ein und sehen Sie, wo darin jedes Zitat dieser Website steht.';
export const headlineNotSeen = 'Überschrift nicht gesehen';
export const openOriginal = 'Original in neuem Tab öffnen';
export const openCopy = 'gesicherte Kopie in neuem Tab öffnen';
export const allProofs = 'Alle Quellen mit Zitaten';

// For paper.
export const forPaper = (site: string): string => `${site}: Druckfassung`;
export const versionOf = (date: string): string => `Stand: ${date}`;
/** What a square code does. */
export const leadsTo = (address: string): string => `Führt zu ${address}`;
export const theStory = 'Die Geschichte';
export const everyClaim = 'Jede Behauptung und die Reaktionen darauf';
export const whoAnswered = 'Wer auf was geantwortet hat';
export const theTimeline = 'Die Zeitleiste';
export const theSources = 'Die Quellen';
export const preservedCopy = (address: string): string => `Gesicherte Kopie: ${address}`;
export const open = (question: string): string => `Offen: ${question}`;
/** The numbers of the sources of a claim and of each response, by who responded. */
export const claimNumbers = (numbers: string): string => `Behauptung: ${numbers}`;
export const numbersOf = (who: string, numbers: string): string => `${who}: ${numbers}`;
export const sourcesByNumber = (all: string): string => `Quellen nach ihren Nummern: ${all}.`;
export const claimColumn = 'Behauptung';
export const answerColumns = {
  direct: 'Beantwortet die Frage',
  'another-question': 'Beantwortet eine andere',
  silent: 'Keine Antwort oder keine gefunden',
};

// How something is cited.
export const citePage = 'Diese Seite zitieren';
export const citeResponse = 'Diese Reaktion zitieren';
export const citeChart = 'Diese Grafik zitieren';
/** A response as a place on the page of its claim; `date` is empty where it is not known. */
export const responseOn = (who: string, claim: string, date: string): string => `${who} zu „${claim}“${date ? `, ${date}` : ''}`;
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
/** Months as MLA shortens them in German. */
const shortMonths = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
/** A date as the styles of citations have it; without a day, a month (1 to 12) or a year where that is not known, and empty without all. */
export const apaDate = (year?: number, month?: number, day?: number): string =>
  [`${year ?? 'o.\u00a0D.'}${month ? ',' : ''}`, day && `${day}.`, month && months[month - 1]].filter(Boolean).join(' ');
export const mlaDate = (year?: number, month?: number, day?: number): string =>
  [day && `${day}.`, month && shortMonths[month - 1], year].filter(Boolean).join(' ');
export const lastModified = (year: number, month?: number, day?: number): string =>
  `Zuletzt geändert: ${[day && `${day}.`, month && months[month - 1], year].filter(Boolean).join(' ')}.`;
/** A title as Chicago and MLA want it: in English with the capitals of a headline, in other languages as it is. */
export const headlineTitle = (title: string): string => title;
/** A title in quotation marks; those within it become single ones. */
export const quotedTitle = (title: string): string => `„${title.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

// Where something has another address now.
export const movedTitle = 'Diese Seite hat eine andere Adresse';
export const moved = (link: string): string => `Diese Seite hat eine andere Adresse: ${link}`;
