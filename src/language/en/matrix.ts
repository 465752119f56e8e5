// The table of claims and parties. Dates, names and the labels of questions are written already.

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const responses = (count: number): string => many(count, 'response');
const answer = (count: number): string => (count === 1 ? 'answers' : 'answer');
const claims = (count: number): string => many(count, 'claim');

export const listed = (items: string[]): string => items.join(', ');
export const table = (title: string): string => `Table: ${title}`;

/** How responses meet the question asked: under a number, one line each. */
export const bearings = {
  direct: 'answer the question asked',
  'another-question': 'answer another question',
  silent: 'no answer, or no reply found',
};

// What is in view.
export const counts = (shown: { claims: number; responses: number }, all: { claims: number; responses: number }): string =>
  `${shown.claims === all.claims ? '' : `${shown.claims} of `}${claims(all.claims)}, ${shown.responses === all.responses ? '' : `${shown.responses} of `}${responses(all.responses)}`;
export const stillReading = (counted: string): string => `${counted}, still loading`;
export const nothingLeft = (counted: string): string => `${counted}; nothing matches`;
export const nothingSaid = 'nothing had been said yet';
/** What was in view as of a date: the counts, or that nothing had been said. */
export const inViewAsOf = (date: string, text: string): string => `As of ${date}: ${text}`;

// The head of a group of claims that ask one question.
export const noResponse = 'no response found';
export const onQuestion = (direct: number, of: number): string => `${direct} of ${of} ${answer(direct)} it`;
export const claimsAnd = (count: number, met: string): string => `${claims(count)} · ${met}`;
export const showClaims = (group: string): string => `Show the claims: ${group}`;
export const groupLabel = (label: string): string => `${label} · `;
/** The responses of a column to the claims of a group. */
export const sum = (direct: number, sidestep: number): string => `${direct} ${answer(direct)} the question asked, ${sidestep} another one`;

// A cell in words: which question is answered, and how many others.
export const claim = 'claim';
export const onAnother = (question: string, more: number): string => `on ${question.toLowerCase()}${more > 0 ? ` +${more}` : ''}`;

// The record of an opened cell.
export const places = { direct: 'on the question', 'another-question': 'on another question', silent: '' };
export const concerning = (time: string): string => `concerning ${time}`;
/** Before the source in which words stand, where nothing else is said before it; and before further sources. */
export const inSource = 'In';
export const alsoIn = 'also in';

// What was asked and what was answered, from left to right, with an arrow between them.
export const asked = 'asked';
export const answersIt = 'answers it';
export const answered = 'answered';
export const notAnswered = 'no answer, or none found';
// Before what they lead to: who speaks and how, or another claim.
export const previous = 'Previous:';
export const next = 'Next:';
export const anotherClaim = 'another claim';
export const way = (who: string, says: string): string => `${who}, ${says}`;
export const wholeClaim = (count: number): string => `The whole claim, with ${responses(count)}`;
export const addressOfClaim = 'address of this claim';
export const addressOfResponse = 'address of this response';
export const close = 'Close';

// What the reader can choose.
export const controls = 'What the table shows';
export const search = 'Search';
export const searchClaims = 'Search the claims';
export const searchIn = (count: number): string => `Search ${count} claims`;
export const sort = 'Sort';
/** Where there is room for the order in use. */
export const sortedBy = (order: string): string => `Sort by ${order}`;
export const sortBy = 'Sort by';
export const orders = { question: 'question', date: 'date', open: 'not directly answered' };
export const filter = 'Filter';
export const onlySidesteps = 'only answers to other questions';
export const responsesBy = 'Responses by';
export const stance = 'Stance';
export const questionAsked = 'Question asked';
export const compare = 'Compare';
/** The same where there is room. */
export const compareTwo = 'Compare two';
// Before the first and the second party to be compared.
export const compareFirst = 'Compare';
export const compareSecond = 'with';
export const cellsAs = 'Cells as';
export const signs = 'Symbols';
export const words = 'Words';
export const clear = 'clear';
export const replay = 'Replay';
export const asOf = 'As of';
export const earlier = 'earlier';
export const later = 'later';

// What the signs mean; short where there is little room.
export const legend = 'Legend';
export const madeTheClaim = 'made the claim';
export const claimSign = 'claim';
export const signsMean = 'What the symbols mean';
export const allSigns = 'All symbols';
export const inOtherTerms = { label: 'in other terms', gloss: 'answers the question asked, without a plain yes or no' };
export const gloss = (text: string): string => `: ${text}`;
export const blocks = {
  direct: 'answers the question asked',
  'another-question': 'indented: answers another question, named below it',
  silent: 'no answer, or no reply found',
};
export const dashed = 'A dashed line under a circle means that it was said before the claim.';

// A matrix that is too long for one page.
export const parts = 'Parts of the matrix';
export const claimsOfPart = 'Claims';
export const range = (first: number, last: number): string => `${first}–${last}`;
export const showMore = (count: number): string => `show more (${claims(count)} left)`;

// The chart that sums up who answers the question asked.
export const silentShort = 'no answer, or none found';
export const sidestepsCaption = 'Responses by party: on the question asked, on another question, no answer or none found';
export const sidestepsNote =
  '“No answer” counts those who spoke without answering, and those of whom we found no reply in the sources that we searched. A stance is not a verdict.';
export const othersEach = (parties: number, each: number): string =>
  `${parties} other parties, ${each === 1 ? 'one response' : responses(each)} each`;
export const othersSeveral = (parties: number): string => `${parties} other parties, several responses each`;
export const circles = (count: number, per: 1 | 5): string => `${responses(count)}; each circle stands for ${per === 1 ? 'one' : 'five'}.`;
export const answersAnother = (party: string, count: number): string => `${party} answers another question in ${responses(count)}`;
export const answersAsked = (party: string, count: number, of: number): string =>
  `${party} answers the question asked in ${count || 'none'} of ${responses(of)}`;
export const remarks = (all: string[]): string => `${all.join('; ')}.`;
export const noneShown = 'No response is shown.';
/** How many of the responses that were found answer which question; and in how many cases none was found, if in any. */
export const sidesteps = (found: number, direct: number, sidestep: number, declined: number): string =>
  `Of ${responses(found)} found, ${direct} ${answer(direct)} the question asked, ${sidestep} another one, and ${declined} none`;
export const notFound = (count: number): string => `; in ${many(count, 'case')} we found no reply`;
