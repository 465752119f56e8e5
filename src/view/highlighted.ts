import { atom } from 'nanostores';

/** The ids of what the pointer or the keyboard is at, in prose or in a chart; it is highlighted wherever it is in view. */
export const $highlighted = atom<string[]>([]);

export function highlight(ids: string[]): void {
  if (String(ids) !== String($highlighted.get())) $highlighted.set(ids);
}
