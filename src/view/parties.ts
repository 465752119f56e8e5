import { atom } from 'nanostores';

/** The ids of the parties to which a view is narrowed; none: all. */
export const $parties = atom<string[]>([]);

export function setParties(ids: string[]): void {
  return $parties.set(ids);
}
