import { atom } from 'nanostores';

/** The id of the claim, response (its address) or event that is opened; `null`: none. */
export const $focus = atom<string | null>(null);

export function setFocus(id: string | null): void {
  return $focus.set(id);
}
