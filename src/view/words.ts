import { atom } from 'nanostores';

/** The words that are searched for; empty: none. */
export const $words = atom('');

export const setWords = (words: string): void => $words.set(words);
