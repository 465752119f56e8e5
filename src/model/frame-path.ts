import { filesId } from './picture.ts';

/**
 * The view of the frame of a claim that shows one response alone, given its key (`<party>-<date>`): what stands behind `#` in the address, and
 * the id of its record there.
 */
export function responseView(key: string): string {
  return `response=${key}`;
}

/**
 * Where a thing (its id) is shown in a frame, below the base of the site: on its page for frames; where there are very many claims, a single
 * response in a view of that of its claim.
 */
export function framePath(id: string, claims: number): string {
  const of = filesId(id, claims);
  return `/embed/${of}/${of === id ? '' : `#${responseView(id.slice(of.length + 1))}`}`;
}
