// One claim, response, quotation or source, as readers see it. Dates, names and the labels of questions are written already.

export const quoted = (text: string): string => `„${text}“`;
/** Between the pieces of a record or the items of a short list. */
export const comma = ', ';
/** Between items that may have commas. */
export const semicolon = '; ';
export const listed = (items: string[]): string => items.join(comma);

export const legend = 'Legende';
export const claim = 'Behauptung';
export const response = 'Reaktion';
export const answersAsked = 'Beantwortet die gestellte Frage';
export const answersAnother = 'Beantwortet eine andere Frage';

export const inBrief = 'In Kürze';
export const lastChanged = (date: string): string => `Zuletzt geändert: ${date}`;

/** Above the answers that stand beside the question asked, where they answer different ones. */
export const anotherQuestion = 'Eine andere Frage';
/** Above the answers to another question. */
export const answeredInstead = 'Die beantwortete Frage';
/** When a response was said that is older than the claim that it bears on, in a short line. */
export const earlier = (date: string): string => `früher, ${date}`;
export const saidEarlier = (date: string): string => `schon früher gesagt: ${date}`;
/** When something was said, and of which time. */
export const concerning = (date: string, time: string): string => `${date}, betrifft: ${time}`;
export const asOf = (date: string): string => `Stand: ${date}`;

// After the name of a party, in the place where its answer would stand.
export const declinesToAnswer = 'gibt keine Antwort';
export const notAnswered = 'hier nicht beantwortet';
export const noReplyUntil = (date: string): string => `keine Antwort gefunden vor ${date}`;
export const noReplyAsOf = (date: string): string => `keine Antwort gefunden (Stand: ${date})`;

// Read out between the name of a party and its stance or its words.
export const answers = (question: string): string => `beantwortet ${quoted(question)}:`;
export const answersOthers = (asked: string, others: string[]): string =>
  `beantwortet ${quoted(asked)} nicht; beantwortet ${listed(others.map(quoted))}:`;

/** Stances as they run on in a line; `other-terms` is an answer to the question asked that reframes it. */
export const stanceWords = {
  confirms: 'bestätigt',
  'partly-confirms': 'bestätigt teilweise',
  reframes: 'deutet um',
  'other-terms': 'antwortet in anderen Begriffen',
  disputes: 'widerspricht',
  denies: 'bestreitet',
  declines: 'gibt keine Antwort',
  'no-reply-found': 'keine Antwort gefunden',
};
/** The stance `other-terms` where it stands alone. */
export const inOtherTerms = 'Antwortet in anderen Begriffen';

/** Which question the claim asks. */
export const asks = (question: string): string => `fragt: ${question}`;
// Behind a stance: which questions the response answers, in words of their own. `others` may be empty.
export const answersWhatIsAsked = (asked: string, others: string): string =>
  `beantwortet die gestellte Frage: ${others ? `${asked}; außerdem ${others}` : asked}`;
export const answersAnotherOne = (asked: string, others: string): string => `beantwortet eine andere Frage: ${others} (gefragt: ${asked})`;

// The name of a statement in full, read out: what it is, when, who, and of a response its stance and which question it answers.
export const claimName = (date: string, who: string): string => `Behauptung, ${date}, ${who}`;
/** A party of which no reply was found, until when. */
export const noReplyName = (who: string, stance: string, when: string): string => `${who}, ${stance}, ${when}`;
export const responseName = (date: string, who: string, stance: string): string => `Reaktion, ${date}, ${who}, ${stance}`;
export const responseNameAsked = (date: string, who: string, stance: string): string =>
  `${responseName(date, who, stance)}, beantwortet die gestellte Frage`;
export const responseNameAnother = (date: string, who: string, stance: string, questions: string): string =>
  `${responseName(date, who, stance)}, beantwortet eine andere Frage: ${questions}`;

export const saidBy = (speaker: string): string => `Es spricht: ${speaker}`;
// Before the names of sources.
export const sources = 'Quellen:';
export const lookedAt = 'Durchgesehen:';
export const fullRecord = 'vollständiger Eintrag';

/** Who said a quotation, and in which language where it is not that of the site. */
export const speakerIn = (speaker: string, language: string): string => `${speaker} (auf ${language})`;
/** Between who said a quotation and the source in which it stands, which is a link. */
export const inSource = 'in';
export const seeInPlace = 'Stelle in der Quelle';
export const ourTranslation = (text: string): string => `Unsere Übersetzung: ${text}`;

export const wordsNotChecked = 'Wortlaut noch nicht geprüft';
export const wordTooShort = 'ein einzelnes Wort, zu kurz zum Prüfen';
export const wordsFound = (coverage: 'full' | 'excerpt', date: string): string =>
  `Wortlaut gefunden ${coverage === 'full' ? 'im vollen Text' : 'in einem Auszug'}, ${date}`;

/** How many quotations were found in their sources, as a table. */
export const proofs = {
  caption: (count: number): string => `Die Zitate dieses Dossiers, auch die in den Texten: ${count}`,
  full: 'Im vollen Text der Quelle gefunden',
  excerpt: 'In einem Auszug der Quelle gefunden',
  tooShort: 'Ein einzelnes Wort, zu kurz zum Prüfen',
  notChecked: 'Noch nicht geprüft: kein Text der Quelle zur Hand',
};
