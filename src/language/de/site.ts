// What stands around every page, and on the pages of the story, of articles, claims, charts, sources and the glossary.

// Head and foot of every page.
export const skip = 'Zum Inhalt springen';
export const search = 'Suche';
export const searchKey = 'Suche (/)';
export const menu = 'Menü';
/** What the list of the main pages is called, for those who hear the page. */
export const mainPages = 'Hauptseiten';
export const published = (publisher: string, licence: string): string => `Herausgeber: ${publisher}. Texte und Daten: ${licence}.`;
export const toData = 'Daten';
export const toEmbeds = 'Grafiken und Behauptungen einbetten';
export const toPrint = 'Druckfassung';
export const toProofs = 'Zitate nachprüfen';
export const toChanges = 'Änderungen';
/** `corrections` is a sentence of the site on how it corrects itself, `contact` where errors are told. */
export const errors = (corrections: string, contact: string): string => `${corrections} Fehler melden: ${contact}`;

// Datelines, and what was changed on a page.
export const publishedOn = (date: string): string => `Veröffentlicht: ${date}`;
export const entered = (date: string): string => `Eingetragen: ${date}`;
/** Behind either, after a dot. */
export const lastChange = {
  correction: (date: string): string => `Korrigiert: ${date}`,
  clarification: (date: string): string => `Präzisiert: ${date}`,
  update: (date: string): string => `Aktualisiert: ${date}`,
};
export const changesHere = 'Änderungen an dieser Seite';
export const change = (date: string, kind: string, note: string): string => `${date} (${kind}): ${note}`;

// The story and articles.
/** `links` are the headings that stand after the scenes. */
export const skipScenes = (count: number, links: string): string =>
  count === 1 ? `Die Szene überspringen: ${links}` : `Die ${count} Szenen überspringen: ${links}`;
export const firstAnswers = 'Die ersten Reaktionen derer, die die Behauptung nennt, in zeitlicher Reihenfolge.';
export const dashedPlace = 'Ein gestrichelter Platz auf der Linie: Die gestellte Frage wird in dieser Aussage nicht beantwortet.';
export const allAnswers = (count: number): string => (count === 1 ? 'Zur Reaktion' : `Alle ${count} Reaktionen`);
export const nextArticle = (title: string): string => `Weiter: ${title}`;

// Claims.
export const howToRead =
  'Auf der Linie: beantwortet die Frage. Daneben: beantwortet eine andere. Jeder Name führt zum Wortlaut, zu seiner Quelle und dazu, wie er geprüft wurde.';
export const whatStands = 'Was bekannt ist';
export const whatStaysOpen = 'Was offen bleibt';
export const wordsAndSources = 'Der Wortlaut und seine Quellen';
export const otherClaims = 'Andere Behauptungen';
export const claimBefore = 'Vorige Behauptung';
export const claimAfter = 'Nächste Behauptung';
/** Behind the stance of a response in a list: it answers the question that the claim asks. */
export const onTheQuestion = 'zur Frage';
/** The same of one that answers others: `questions` are whole questions. */
export const answersOthers = (questions: string): string => `beantwortet ${questions}`;

// Charts.
export const everythingInOrder = 'Alles auf der Zeitleiste, der Reihe nach';
export const titleOfPart = (title: string, part: number): string => `${title}, Teil ${part}`;
export const partsOfList = 'Teile dieser Liste';
export const inOtherParts = 'In den anderen Teilen dieser Liste';
export const didTheyAnswer = 'Wurde geantwortet? Zu allen Beteiligten ein Satz';
/** Above such sentences: which claims they count. */
export const answersCounted = 'Gezählt über alle Behauptungen anderer, die eine Seite betreffen:';
export const didAnswer = (party: string): string => `Wurde geantwortet? ${party}`;
/** Leads to the answers of a party in the matrix. */
export const showThem = 'Zeigen';

// Sources, quotations and terms.
export const qualities = {
  primary: 'Originaldokumente',
  'major-outlet': 'Überregionale Medien',
  'trade-press': 'Fachpresse',
  'local-press': 'Lokalpresse',
  'blog-or-aggregator': 'Blogs und Aggregatoren',
};
/** What the mark of a note is called, which opens the names of the sources. */
export const sourceNote = 'Quellenangabe';
export const undated = 'ohne Datum';
export const spokenIn = (source: string): string => `in: ${source}`;
/** Behind exact words of another language, within a sentence. */
export const inTranslation = (text: string): string => `unsere Übersetzung: ${text}`;
/** `status` says whether the words were found in the source. */
export const proveIt = (status: string): string => `${status}: selbst nachprüfen`;
export const glossary = 'Glossar';

// Words that describe statements.
export const vocabularyTitle = 'Die Wörter, mit denen Aussagen beschrieben werden';
export const vocabularyStandfirst = 'In den Daten stehen sie als IDs. Jedes hat hier eine Adresse, die bleibt.';
export const bearings = {
  direct: { label: 'Beantwortet die Frage', gloss: 'die Reaktion beantwortet die Frage, die die Behauptung stellt' },
  'another-question': {
    label: 'Beantwortet eine andere Frage',
    gloss: 'die Reaktion beantwortet eine Frage, aber nicht die, die die Behauptung stellt',
  },
  silent: {
    label: 'Keine Antwort, oder keine gefunden',
    gloss: 'sie sprach, ohne zu antworten, oder wir haben keine Antwort von ihr gefunden',
  },
};
export const vocabularyGroups = {
  question: 'Was eine Behauptung fragt und eine Reaktion beantwortet',
  stance: 'Was eine Reaktion zu einer Behauptung sagt; nie, ob sie wahr ist',
  bearing: 'Ob eine Reaktion die Frage ihrer Behauptung trifft',
  'party-kind': 'Gruppen von Beteiligten',
  'event-kind': 'Arten von Ereignissen',
  power: 'Befugnisse im Register',
};
