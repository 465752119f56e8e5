import { atom } from 'nanostores';

/** The interval that the timeline shows, in milliseconds UTC, the end exclusive; `null`: what it shows by itself. */
export const $extent = atom<[from: number, to: number] | null>(null);

export function setExtent(extent: [from: number, to: number] | null): void {
  return $extent.set(extent);
}
