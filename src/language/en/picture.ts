// What stands in pictures (SVG, PNG, cards), and what is said of them to those who do not see them.

// The key.
export const claim = 'claim';
export const response = 'response';
export const event = 'event';
export const dateKnownRoughly = 'approximate date';
export const oneAccount = 'a period by one account; fades out where no end is given';
export const inOtherTerms = 'in other terms';
/** A stance ("Partly confirms") as it stands in a key, beside its sign. */
export const stanceInKey = (label: string): string => label.toLowerCase();

// The line of the source, of which each is a part between dots.
export const source = (site: string): string => `Source: ${site}`;
export const asOf = (date: string): string => `as of ${date}`;

// An exchange, and a response alone.
export const theQuestion = 'The question';
export const answeredInstead = 'The question answered';
/** Before what a party says or has not said, which runs on in the same line. */
export const speaker = (party: string): string => `${party}:`;
export const speaks = (party: string, words: string): string => `${party}: ${words}`;
export const answers = (questions: string): string => `Answers: ${questions}`;
export const alsoAnswers = (questions: string): string => `Also answers: ${questions}`;
/** In place of a stance, after the name of a party. */
export const answersAnother = 'answers another question';
export const claimAsks = (questions: string): string => `The claim asks: ${questions}`;
export const saidEarlier = (date: string): string => `said earlier: ${date}`;
export const noResponseYet = 'No response yet';
export const moreAnswers = (count: number): string => `and ${count} more`;

// The matrix.
export const matrixReading =
  'Rows are claims, columns are parties. A solid circle on the line answers the question asked; an open one beside the line answers another. A stance is not a verdict.';
export const moreClaims = (count: number): string => `and ${count} more ${count === 1 ? 'claim' : 'claims'}`;
/** A question ("Need"), and in numbers how its claims are answered. */
export const answeredHow = (question: string, counts: string): string => `${question.toLowerCase()} · ${counts}`;
/** After a number of responses. */
export const bearings = {
  direct: 'answer the question asked',
  'another-question': 'answer another question',
  silent: 'no answer, or no reply found',
};

// The chart of responses that answer another question: under a large number.
export const sidesteps = {
  direct: 'answer the question asked',
  'another-question': 'answer another question',
  silent: 'no answer, or none found',
};

// The ledger.
export const ledgerReading = 'For each power of each feature: its purpose, whether it was granted, whether it was used, and who says so.';
export const notSaid = 'no statement found';
export const statedBy = (parties: string): string => `stated by ${parties}`;
export const contested = 'contested';
/** A feature of a party. */
export const featureOf = (party: string, feature: string): string => `${party}: ${feature}`;

// Cards: before a strip of when claims, responses and events were.
export const strips = { claim: 'Claims', response: 'Responses', event: 'Events' };

// Alternative texts. `responses` are those of `responded` and `noReplyFound`, listed.
export const noReplyFound = (party: string): string => `no reply from ${party} was found`;
export const responded = (party: string, stance: string): string => `${party} ${stance}`;
export const listed = (responses: string[]): string => responses.join(', ');
export const notResponded = 'no response yet';
export const claimedBy = (party: string, date: string, responses: string): string => `Claim by ${party}, ${date}. Responses: ${responses}.`;
export const claimPicture = (party: string, date: string, words: string, responses: string): string =>
  `Claim by ${party}, ${date}: ${words} Responses: ${responses}.`;
export const responsePicture = (party: string, date: string, words: string, response: string): string =>
  `Claim by ${party}, ${date}: ${words} Response: ${response}.`;
/** After `responsePicture`, what the response says. */
export const withSummary = (picture: string, summary: string): string => `${picture} ${summary}`;
export const timelinePicture = (title: string, extent: string, counts: string): string => `Timeline: ${title}. ${extent}, ${counts}.`;
/** `sentence` says how many responses answer another question. */
export const matrixPicture = (title: string, claims: number, sentence: string): string =>
  `Matrix: ${title}. ${claims} claim${claims === 1 ? '' : 's'} in rows, parties in columns. ${sentence}`;
export const ledgerPicture = (title: string, features: string[]): string =>
  `Ledger: ${title}. For ${features.join('; ')}: what could be done, and who says so.`;
export const sidestepsPicture = (title: string, sentence: string): string => `Chart: ${title}. ${sentence}`;
