import { atom } from 'nanostores';

/** Whether only responses are shown that answer another question than the one asked. */
export const $sidesteps = atom(false);

export function setSidesteps(only: boolean): void {
  return $sidesteps.set(only);
}
