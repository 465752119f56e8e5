import { atom } from 'nanostores';

/** The ids of what the pointer or the keyboard is at, in prose or in a chart; it is lit wherever it is in view. */
export const $pointed = atom<string[]>([]);

export function setPointed(ids: string[]): void {
  return $pointed.set(ids);
}
