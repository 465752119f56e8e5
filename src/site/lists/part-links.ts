import { listPath } from '../../model/links.ts';
import type { List } from '../../model/list-parts.ts';
import { range } from '#words/matrix';

/** The way to a part: its address, which entries it has, and of what they are or with which date they begin, where that tells more. */
export interface PartLink {
  path: string;
  text: string;
  begin?: string | undefined;
}

/** Which entries stand in each part of a list, by how many each has: "1–50", "51–100". */
export function ranges(lengths: number[]): string[] {
  let before = 0;
  return lengths.map((length) => {
    const text = range(before + 1, before + length);
    before += length;
    return text;
  });
}

/** The ways to the parts of a list; none where it has only one. */
export function partLinks(list: List, lengths: number[], begins: string[] = []): PartLink[] {
  if (lengths.length < 2) return [];
  return ranges(lengths).map((text, at) => ({ path: listPath(list, at + 1), text, begin: begins[at] }));
}
