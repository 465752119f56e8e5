import { atom } from 'nanostores';

/** The interval that the timeline shows, in milliseconds UTC, the end exclusive; `null`: what it shows by itself. */
export const $extent = atom<[from: number, to: number] | null>(null);

export const setExtent = (extent: [from: number, to: number] | null): void => $extent.set(extent);
