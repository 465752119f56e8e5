import { atom } from 'nanostores';

/** The stances to which a view is narrowed; none: all. */
export const $stances = atom<string[]>([]);

export const setStances = (stances: string[]): void => $stances.set(stances);
