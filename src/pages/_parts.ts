import type { List } from '../model/list-parts.ts';
import { listParts } from '../model/list-parts.ts';

/** The addresses of a list: its own, and those of its further parts at `2/` and so on. */
export function pathsOfParts(list: List, entries: unknown[]): { params: { part: string | undefined }; props: { part: number } }[] {
  return listParts(list, entries).map((_, at) => ({ params: { part: at === 0 ? undefined : String(at + 1) }, props: { part: at + 1 } }));
}
