// What stands in pictures (SVG, PNG, cards), and what is said of them to those who do not see them. Names of parties stand in brackets or before a colon: they are not inflected.

// The key.
export const claim = 'Behauptung';
export const response = 'Reaktion';
export const event = 'Ereignis';
export const dateKnownRoughly = 'Datum nur ungefähr bekannt';
export const oneAccount = 'ein Zeitraum nach einer Angabe; verblasst, wo kein Ende genannt ist';
export const inOtherTerms = 'in anderen Begriffen';
/** A stance ("Bestätigt teilweise") as it stands in a key, beside its sign; nouns keep their capitals. */
export const stanceInKey = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

// The line of the source, of which each is a part between dots.
export const source = (site: string): string => `Quelle: ${site}`;
export const asOf = (date: string): string => `Stand: ${date}`;

// An exchange, and a response alone.
export const theQuestion = 'Die Frage';
export const answeredInstead = 'Die beantwortete Frage';
/** Before what a party says or has not said, which runs on in the same line. */
export const speaker = (party: string): string => `${party}:`;
export const speaks = (party: string, words: string): string => `${party}: ${words}`;
export const answers = (questions: string): string => `Beantwortet: ${questions}`;
export const alsoAnswers = (questions: string): string => `Beantwortet auch: ${questions}`;
/** In place of a stance, after the name of a party. */
export const answersAnother = 'beantwortet eine andere Frage';
export const claimAsks = (questions: string): string => `Behauptung, fragt: ${questions}`;
export const saidEarlier = (date: string): string => `schon früher gesagt: ${date}`;
export const noResponseYet = 'Noch keine Reaktion';
export const moreAnswers = (count: number): string => `und ${count} weitere`;

// The matrix.
export const matrixReading =
  'Zeilen sind Behauptungen, Spalten Beteiligte. Ein voller Kreis auf der Linie beantwortet die gestellte Frage, ein offener eine andere. Eine Position ist kein Urteil.';
export const moreClaims = (count: number): string => (count === 1 ? 'und 1 weitere Behauptung' : `und ${count} weitere Behauptungen`);
/** A question ("Bedarf"), and in numbers how its claims are answered. */
export const answeredHow = (question: string, counts: string): string => `${question} · ${counts}`;
/** After a number of responses. */
export const bearings = {
  direct: 'antworten auf die gestellte Frage',
  'another-question': 'antworten auf eine andere Frage',
  silent: 'keine Antwort oder keine gefunden',
};

// The chart of responses that answer another question: under a large number.
export const sidesteps = {
  direct: 'antworten auf die gestellte Frage',
  'another-question': 'antworten auf eine andere Frage',
  silent: 'keine Antwort oder keine gefunden',
};

// The ledger.
export const ledgerReading = 'Zu jeder Funktion ihre Befugnisse: wofür, ob erteilt, ob genutzt, und wer das sagt.';
export const notSaid = 'keine Aussage gefunden';
export const statedBy = (parties: string): string => `Angabe von: ${parties}`;
export const contested = 'umstritten';
/** A feature of a party. */
export const featureOf = (party: string, feature: string): string => `${party}: ${feature}`;

// Cards: before a strip of when claims, responses and events were.
export const strips = { claim: 'Behauptungen', response: 'Reaktionen', event: 'Ereignisse' };

// Alternative texts. `responses` are those of `responded` and `noReplyFound`, listed.
export const noReplyFound = (party: string): string => `${party} (keine Antwort gefunden)`;
export const responded = (party: string, stance: string): string => `${party} (${stance})`;
export const listed = (responses: string[]): string => responses.join(', ');
export const notResponded = 'noch keine Reaktion';
export const claimedBy = (party: string, date: string, responses: string): string =>
  `Behauptung (${party}, ${date}). Reaktionen: ${responses}.`;
export const claimPicture = (party: string, date: string, words: string, responses: string): string =>
  `Behauptung (${party}, ${date}): ${words} Reaktionen: ${responses}.`;
export const responsePicture = (party: string, date: string, words: string, response: string): string =>
  `Behauptung (${party}, ${date}): ${words} Reaktion: ${response}.`;
/** After `responsePicture`, what the response says. */
export const withSummary = (picture: string, summary: string): string => `${picture} ${summary}`;
export const timelinePicture = (title: string, extent: string, counts: string): string => `Zeitleiste: ${title}. ${extent}, ${counts}.`;
/** `sentence` says how many responses answer another question. */
export const matrixPicture = (title: string, claims: number, sentence: string): string =>
  `Matrix: ${title}. ${claims} ${claims === 1 ? 'Behauptung' : 'Behauptungen'} in Zeilen, Beteiligte in Spalten. ${sentence}`;
export const ledgerPicture = (title: string, features: string[]): string =>
  `Register: ${title}. Zu ${features.join('; ')}: was möglich war, und wer das sagt.`;
export const sidestepsPicture = (title: string, sentence: string): string => `Grafik: ${title}. ${sentence}`;
