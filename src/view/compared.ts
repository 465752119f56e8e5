import { atom } from 'nanostores';

/** The two parties that are compared, by id; `null`: none. */
export const $compared = atom<[string, string] | null>(null);

export function setCompared(parties: [string, string] | null): void {
  return $compared.set(parties);
}
