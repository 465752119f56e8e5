import { atom } from 'nanostores';

/** The date as of which the dispute is viewed, a plain date ("2018-12-19"); `null`: all that is known. */
export const $asOf = atom<string | null>(null);

export function setAsOf(date: string | null): void {
  return $asOf.set(date);
}
