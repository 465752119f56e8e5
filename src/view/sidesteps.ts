import { atom } from 'nanostores';

/** Whether only responses are shown that answer another question than the one asked. */
export const $sidesteps = atom(false);

export const setSidesteps = (only: boolean): void => $sidesteps.set(only);
