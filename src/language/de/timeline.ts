// What stands in and around the timeline. Dates, names and counts are written already.

export const nothingDated = 'Noch ist nichts datiert.';
export const region = (title: string): string => `Zeitleiste: ${title}`;
export const asList = 'Als Liste';
export const listRegion = 'Die Zeitleiste als Liste';
export const skipList = 'Liste überspringen';

// What moves and narrows it; the keys `-` and `+` do the same.
export const controls = (chart: string): string => `Steuerung: ${chart}`;
export const earlier = 'Früher';
export const later = 'Später';
export const wider = 'Verkleinern';
export const closer = 'Vergrößern';
export const withKey = (action: string, key: string): string => `${action} (${key})`;
export const filter = 'Filtern';
export const filterLegend = 'Nur was diese sagten oder taten';
/** Before the date as of which the dispute is viewed, or "letztes Datum". */
export const asOf = 'Stand';
export const stepBack = 'Schritt zurück';
export const stepOn = 'Schritt weiter';

// The overview over all of time, on which a window is moved.
export const allItems = 'Alle Einträge';
export const overview = 'Übersicht';
export const stretch = 'Sichtbarer Zeitraum';
export const stretchStart = 'Beginn des sichtbaren Zeitraums';
export const stretchEnd = 'Ende des sichtbaren Zeitraums';

export const legend = 'Legende';
export const claim = 'Behauptung';
export const response = 'Reaktion';
export const event = 'Ereignis';
export const roughly = 'Datum nur ungefähr bekannt';
export const oneAccount = 'ein Zeitraum nach einer Angabe; verblasst, wo kein Ende genannt ist';

/** Lanes of two kinds of parties in one, and of more; the second label runs on in the line. */
export const twoKinds = (first: string, second: string): string => `${first}, ${second}`;
export const severalKinds = (first: string): string => `${first} und andere`;

// What is said of a response as a mark: its stance, and the questions that it answers instead.
export const responseMark = (stance: string, text: string): string => `${stance}: ${text}`;
export const responseMarkAsked = (stance: string, text: string): string => `${stance}, beantwortet die gestellte Frage: ${text}`;
export const responseMarkAnother = (stance: string, questions: string[], text: string): string =>
  `${stance}, beantwortet eine andere Frage: ${questions.join(', ')}: ${text}`;

/** What kind of thing a mark is, when it was, and who acts. */
export const markTitle = {
  claim: (date: string, who: string): string => `Behauptung, ${date}, ${who}`,
  response: (date: string, who: string): string => `Reaktion, ${date}, ${who}`,
  event: (date: string, who: string): string => `Ereignis, ${date}, ${who}`,
};
// Several marks that stand as one ("12 Reaktionen").
export const countOn = (counted: string, date: string): string => `${counted}, ${date}`;
export const countBetween = (counted: string, first: string, last: string): string => `${counted}, ${first} bis ${last}`;
export const countFirstLast = (counted: string, first: string, last: string): string => `${counted}, zuerst ${first}, zuletzt ${last}`;

/** Whose a dating is where no party stands for it. */
export const bySources = (count: number): string => (count === 1 ? 'Eine Quelle' : `${count} Quellen`);

// The panel of what is opened.
export const close = 'Schließen';
export const addressOf = {
  claim: 'Adresse dieser Behauptung',
  response: 'Adresse dieser Reaktion',
  event: 'Adresse dieses Ereignisses',
};
/** On the line of the date as of which the dispute is viewed. */
export const asOfDate = (date: string): string => `Stand: ${date}`;
