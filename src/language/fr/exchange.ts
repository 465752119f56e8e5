// A claim, the question that it asks, and every answer to it.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');

export const theQuestion = 'La question';
/** Before the questions that a response answers apart from the one that its place tells. */
export const alsoAnswers = 'Répond aussi à\u202f:';
/** In the place of a party that has not been heard of yet. */
export const nothingYet = 'rien encore';

// The exchange in a line for each response, each with its whole record to be opened.
export const answerIt = (count: number, of: number): string => `${count} sur ${of} y ${form(count, { one: 'répond', other: 'répondent' })}`;
export const instead = (count: number): string => `à la place\u202f: ${count}`;
export const more = (count: number): string => `${count} de plus`;
/** A link from one response that is shown alone. */
export const all = 'Toutes les réactions';
export const proof = 'preuve';
// Behind `proof`, read out only.
export const ofTheClaim = ' de l’affirmation';
export const ofResponse = (who: string, when: string): string => `\u202f: ${who}, ${when}`;
/** Before what is left open. */
export const open = 'En suspens\u202f:';
