import { atom } from 'nanostores';

/** The two parties that are compared, by id; `null`: none. */
export const $compared = atom<[string, string] | null>(null);

export const setCompared = (parties: [string, string] | null): void => $compared.set(parties);
