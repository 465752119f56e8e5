import { atom } from 'nanostores';

/** The id of the claim, response (its address) or event that is opened; `null`: none. */
export const $focus = atom<string | null>(null);

export const setFocus = (id: string | null): void => $focus.set(id);
