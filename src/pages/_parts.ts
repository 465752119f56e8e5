import { listParts, type List } from '../model/list-parts.ts';

/** The addresses of what stands in parts: its own for the first, and `2/` and so on below it for the others. */
export function pagesOf(parts: unknown[]): { params: { part: string | undefined } }[] {
  return parts.map((_, at) => ({ params: { part: at === 0 ? undefined : String(at + 1) } }));
}

/** Which part an address is of, counted from 1. */
export function partAt({ part }: { part?: string | undefined }): number {
  return Number(part ?? 1);
}

/** The addresses of a list of entries. */
export function pathsOfParts(list: List, entries: unknown[]): ReturnType<typeof pagesOf> {
  return pagesOf(listParts(list, entries));
}
