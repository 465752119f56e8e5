import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { framePath } from '../../model/frame-path.ts';
import { putFile } from '../publish/put-file.ts';
import { redirectPage, redirectWords } from './redirect-page.ts';

/** The frame of a single response, by its path below the folder of a site. */
const SINGLE = /^embed\/(claims\/[^/]+\/[^/]+)\/$/;

/**
 * Where very many claims have frames, those of single responses are views of them: where each of some paths below the folder of a site leads
 * then, `null` for all others.
 */
export function responseViewAt(path: string, claims: number): string | null {
  const [, id] = SINGLE.exec(path) ?? [];
  const shown = id ? framePath(id, claims).slice(1) : path;
  return shown === path ? null : shown;
}

/** Where a site is built, and where it is served: below a base, at an address that may be unknown. */
interface Site {
  root: string;
  folder: string;
  /** The folder of the site that it will replace. */
  former: string;
  base: string;
  site: string | undefined;
}

/**
 * Puts a redirect page at each path of a site, to the view that it is given with; both below the site's folder. These pages differ in
 * their paths alone: where the folder has the first as it is made now, it has all others that are as long.
 */
export async function putRedirects({ root, folder, former, base, site }: Site, views: Map<string, string>): Promise<void> {
  const words = await redirectWords(root);
  const pageOf = (view: string): Buffer => Buffer.from(redirectPage(base + view, site, words));
  const [[first, firstView] = ['', '']] = views;
  const firstFile = join(folder, first, 'index.html');
  const isFirstKept = existsSync(firstFile) && readFileSync(firstFile).equals(pageOf(firstView));
  for (const [path, view] of views) {
    const [file, page] = [join(path, 'index.html'), pageOf(view)];
    const isKept = isFirstKept && statSync(join(folder, file), { throwIfNoEntry: false })?.size === page.length;
    if (!isKept) putFile(join(folder, file), page, join(former, file));
  }
}
