// One claim, response, quotation or source, as readers see it. Dates, names and the labels of questions are written already.

export const quoted = (text: string): string => `“${text}”`;
/** Between the pieces of a record or the items of a short list. */
export const comma = ', ';
/** Between items that may have commas. */
export const semicolon = '; ';
export const listed = (items: string[]): string => items.join(comma);

export const legend = 'Legend';
export const claim = 'Claim';
export const response = 'Response';
export const answersAsked = 'Answers the question asked';
export const answersAnother = 'Answers another question';

export const inBrief = 'In brief';
export const lastChanged = (date: string): string => `Last changed ${date}`;

/** Above the answers that stand beside the question asked, where they answer different ones. */
export const anotherQuestion = 'Another question';
/** Above the answers to another question. */
export const answeredInstead = 'The question answered';
/** When a response was said that is older than the claim that it bears on, in a short line. */
export const earlier = (date: string): string => `earlier, ${date}`;
export const saidEarlier = (date: string): string => `said earlier: ${date}`;
/** When something was said, and of which time. */
export const concerning = (date: string, time: string): string => `${date}, concerning ${time}`;
export const asOf = (date: string): string => `as of ${date}`;

// After the name of a party, in the place where its answer would stand.
export const declinesToAnswer = 'gives no answer';
export const notAnswered = 'not answered here';
export const noReplyUntil = (date: string): string => `no reply found before ${date}`;
export const noReplyAsOf = (date: string): string => `no reply found as of ${date}`;

// Read out between the name of a party and its stance or its words.
export const answers = (question: string): string => `answers ${quoted(question)}:`;
export const answersOthers = (asked: string, others: string[]): string =>
  `does not answer ${quoted(asked)}; answers ${listed(others.map(quoted))}:`;

/** Stances as they run on in a line; `other-terms` is an answer to the question asked that reframes it. */
export const stanceWords = {
  confirms: 'confirms',
  'partly-confirms': 'partly confirms',
  reframes: 'reframes',
  'other-terms': 'answers in other terms',
  disputes: 'disputes',
  denies: 'denies',
  declines: 'gives no answer',
  'no-reply-found': 'no reply found',
};
/** The stance `other-terms` where it stands alone. */
export const inOtherTerms = 'Answers in other terms';

/** Which question the claim asks. */
export const asks = (question: string): string => `asks: ${question}`;
// Behind a stance: which questions the response answers, in words of their own. `others` may be empty.
export const answersWhatIsAsked = (asked: string, others: string): string =>
  `answers the question asked: ${others ? `${asked}; also ${others}` : asked}`;
export const answersAnotherOne = (asked: string, others: string): string => `answers another question: ${others} (asked: ${asked})`;

// The name of a statement in full, read out: what it is, when, who, and of a response its stance and which question it answers.
export const claimName = (date: string, who: string): string => `Claim, ${date}, ${who}`;
/** A party of which no reply was found, until when. */
export const noReplyName = (who: string, stance: string, when: string): string => `${who}, ${stance} ${when}`;
export const responseName = (date: string, who: string, stance: string): string => `Response, ${date}, ${who}, ${stance}`;
export const responseNameAsked = (date: string, who: string, stance: string): string =>
  `${responseName(date, who, stance)}, answers the question asked`;
export const responseNameAnother = (date: string, who: string, stance: string, questions: string): string =>
  `${responseName(date, who, stance)}, answers another question: ${questions}`;

export const saidBy = (speaker: string): string => `Said by ${speaker}`;
// Before the names of sources.
export const sources = 'Sources:';
export const lookedAt = 'Sources checked:';
export const fullRecord = 'full record';

/** Who said a quotation, and in which language where it is not that of the site. */
export const speakerIn = (speaker: string, language: string): string => `${speaker} (in ${language})`;
/** Between who said a quotation and the source in which it stands, which is a link. */
export const inSource = 'in';
export const seeInPlace = 'see the words in place';
export const ourTranslation = (text: string): string => `Our translation: ${text}`;

export const wordsNotChecked = 'words not checked yet';
export const wordTooShort = 'one word, too short to check';
export const wordsFound = (coverage: 'full' | 'excerpt', date: string): string =>
  `words found in ${coverage === 'full' ? 'the full text' : 'an excerpt'}, ${date}`;

/** How many quotations were found in their sources, as a table. */
export const proofs = {
  caption: (count: number): string => `Quotations in this dossier, including those in its prose: ${count}`,
  full: 'Found in the full text of the source',
  excerpt: 'Found in an excerpt of the source',
  tooShort: 'One word, too short to check',
  notChecked: 'Not checked yet: we have no text of the source',
};
