import { atom } from 'nanostores';

/** The ids of the parties to which a view is narrowed; none: all. */
export const $parties = atom<string[]>([]);

export const setParties = (ids: string[]): void => $parties.set(ids);
