import { atom } from 'nanostores';

/** The words that are searched for; empty: none. */
export const $words = atom('');

export function setWords(words: string): void {
  return $words.set(words);
}
