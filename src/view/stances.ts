import { atom } from 'nanostores';

/** The stances to which a view is narrowed; none: all. */
export const $stances = atom<string[]>([]);

export function setStances(stances: string[]): void {
  return $stances.set(stances);
}
