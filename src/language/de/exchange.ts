// A claim, the question that it asks, and every answer to it.

export const theQuestion = 'Die Frage';
/** Before the questions that a response answers apart from the one that its place tells. */
export const alsoAnswers = 'Beantwortet auch:';
/** In the place of a party that has not been heard of yet. */
export const nothingYet = 'noch nichts';

// The exchange in a line for each response, each with its whole record to be opened.
export const answerIt = (count: number, of: number): string => `${count} von ${of} ${count === 1 ? 'beantwortet' : 'beantworten'} sie`;
export const instead = (count: number): string => `stattdessen: ${count}`;
export const more = (count: number): string => `${count} weitere`;
/** A link from one response that is shown alone. */
export const all = 'Alle Reaktionen';
export const proof = 'Beleg';
// Behind `proof`, read out only.
export const ofTheClaim = ' der Behauptung';
export const ofResponse = (who: string, when: string): string => `: ${who}, ${when}`;
/** Before what is left open. */
export const open = 'Offen:';
