import { embedPath } from '../model/links.ts';
import { filesId } from '../model/picture.ts';
import { responseView } from '../model/response-view.ts';

/** Where a thing (its id) is shown in a frame: on its page for frames; where there are very many claims, a single response on that of its claim. */
export function framePath(id: string, claims: number): string {
  const of = filesId(id, claims);
  return embedPath({ id: of }) + (of === id ? '' : `#${responseView(id.slice(of.length + 1))}`);
}
