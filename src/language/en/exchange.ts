// A claim, the question that it asks, and every answer to it.

export const theQuestion = 'The question';
/** Before the questions that a response answers apart from the one that its place tells. */
export const alsoAnswers = 'Also answers:';
/** In the place of a party that has not been heard of yet. */
export const nothingYet = 'nothing yet';

// The exchange in a line for each response, each with its whole record to be opened.
export const answerIt = (count: number, of: number): string => `${count} of ${of} ${count === 1 ? 'answers' : 'answer'} it`;
export const instead = (count: number): string => `answered instead by ${count}`;
export const more = (count: number): string => `${count} more`;
/** A link from one response that is shown alone. */
export const all = 'All responses';
export const proof = 'proof';
// Behind `proof`, read out only.
export const ofTheClaim = ' of the claim';
export const ofResponse = (who: string, when: string): string => `: ${who}, ${when}`;
/** Before what is left open. */
export const open = 'Open:';
