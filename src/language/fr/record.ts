// One claim, response, quotation or source, as readers see it. Dates, names and the labels of questions are written already.

export const quoted = (text: string): string => `«\u202f${text}\u202f»`;
/** Between the pieces of a record or the items of a short list. */
export const comma = ', ';
/** Between items that may have commas. */
export const semicolon = '\u202f; ';
export const listed = (items: string[]): string => items.join(comma);

export const legend = 'Légende';
export const claim = 'Affirmation';
export const response = 'Réaction';
export const answersAsked = 'Répond à la question posée';
export const answersAnother = 'Répond à une autre question';

export const inBrief = 'En bref';
export const lastChanged = (date: string): string => `Dernière modification\u202f: ${date}`;

/** Above the answers that stand beside the question asked, where they answer different ones. */
export const anotherQuestion = 'Une autre question';
/** Above the answers to another question. */
export const answeredInstead = 'La question traitée';
/** When a response was said that is older than the claim that it bears on, in a short line. */
export const earlier = (date: string): string => `plus tôt, ${date}`;
export const saidEarlier = (date: string): string => `dit plus tôt\u202f: ${date}`;
/** When something was said, and of which time. */
export const concerning = (date: string, time: string): string => `${date}, période concernée\u202f: ${time}`;
export const asOf = (date: string): string => `état\u202f: ${date}`;

// After the name of a party, in the place where its answer would stand.
export const declinesToAnswer = 'ne répond pas';
export const notAnswered = 'pas de réponse ici';
export const noReplyUntil = (date: string): string => `aucune réponse trouvée avant cette date\u202f: ${date}`;
export const noReplyAsOf = (date: string): string => `aucune réponse trouvée (état\u202f: ${date})`;

// Read out between the name of a party and its stance or its words.
export const answers = (question: string): string => `répond à ${quoted(question)}\u202f:`;
export const answersOthers = (asked: string, others: string[]): string =>
  `ne répond pas à ${quoted(asked)}\u202f; répond à ${listed(others.map(quoted))}\u202f:`;

/** Stances as they run on in a line; `other-terms` is an answer to the question asked that reframes it. */
export const stanceWords = {
  confirms: 'confirme',
  'partly-confirms': 'confirme en partie',
  reframes: 'reformule',
  'other-terms': 'répond en d’autres termes',
  disputes: 'conteste',
  denies: 'dément',
  declines: 'ne répond pas',
  'no-reply-found': 'aucune réponse trouvée',
};
/** The stance `other-terms` where it stands alone. */
export const inOtherTerms = 'Répond en d’autres termes';

/** Which question the claim asks. */
export const asks = (question: string): string => `demande\u202f: ${question}`;
// Behind a stance: which questions the response answers, in words of their own. `others` may be empty.
export const answersWhatIsAsked = (asked: string, others: string): string =>
  `répond à la question posée\u202f: ${others ? `${asked}\u202f; aussi ${others}` : asked}`;
export const answersAnotherOne = (asked: string, others: string): string =>
  `répond à une autre question\u202f: ${others} (demandé\u202f: ${asked})`;

// The name of a statement in full, read out: what it is, when, who, and of a response its stance and which question it answers.
export const claimName = (date: string, who: string): string => `Affirmation, ${date}, ${who}`;
/** A party of which no reply was found, until when. */
export const noReplyName = (who: string, stance: string, when: string): string => `${who}, ${stance}, ${when}`;
export const responseName = (date: string, who: string, stance: string): string => `Réaction, ${date}, ${who}, ${stance}`;
export const responseNameAsked = (date: string, who: string, stance: string): string =>
  `${responseName(date, who, stance)}, répond à la question posée`;
export const responseNameAnother = (date: string, who: string, stance: string, questions: string): string =>
  `${responseName(date, who, stance)}, répond à une autre question\u202f: ${questions}`;

export const saidBy = (speaker: string): string => `Propos de\u202f: ${speaker}`;
// Before the names of sources.
export const sources = 'Sources\u202f:';
export const lookedAt = 'Consulté\u202f:';
export const fullRecord = 'fiche complète';

/** Who said a quotation, and in which language where it is not that of the site. */
export const speakerIn = (speaker: string, language: string): string => `${speaker} (en ${language})`;
/** Between who said a quotation and the source in which it stands, which is a link. */
export const inSource = 'dans';
export const seeInPlace = 'voir les mots à leur place';
export const ourTranslation = (text: string): string => `Notre traduction\u202f: ${text}`;

export const wordsNotChecked = 'mots pas encore vérifiés';
export const wordTooShort = 'un seul mot, trop court pour être vérifié';
export const wordsFound = (coverage: 'full' | 'excerpt', date: string): string =>
  `mots trouvés dans ${coverage === 'full' ? 'le texte intégral' : 'un extrait'}, ${date}`;

/** How many quotations were found in their sources, as a table. */
export const proofs = {
  caption: (count: number): string => `Les citations de ce dossier, y compris dans ses textes\u202f: ${count}`,
  full: 'Trouvées dans le texte intégral de la source',
  excerpt: 'Trouvées dans un extrait de la source',
  tooShort: 'Un seul mot, trop court pour être vérifié',
  notChecked: 'Pas encore vérifiées\u202f: pas de texte de la source sous la main',
};
