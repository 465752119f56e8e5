import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { areMany } from '../../model/picture.ts';
import { responseView } from '../../model/response-view.ts';
import { leadingPage, leadingWords } from './leading-page.ts';
import { putFile } from '../publish/put-file.ts';

/** The frame of a single response, by its path below the folder of a site. */
const SINGLE = /^embed\/claims\/([^/]+)\/([^/]+)\/$/;

/**
 * Where very many claims have frames, those of single responses are views of them: where each of some paths below the folder of a site leads
 * then, `null` for all others.
 */
export function responseViewAt(path: string, claims: number): string | null {
  const [, claim, key] = SINGLE.exec(path) ?? [];
  return key && areMany(claims) ? `embed/claims/${claim}/#${responseView(key)}` : null;
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
 * Puts a page that leads on at each path of a site, to the path that it is given with; both below the site's folder. These pages differ in
 * their paths alone: where the folder has the first as it is made now, it has all others that are as long.
 */
export async function leadOn({ root, folder, former, base, site }: Site, ways: Map<string, string>): Promise<void> {
  const words = await leadingWords(root);
  const pageOf = (view: string): Buffer =>
    Buffer.from(leadingPage(base + view, site ? new URL(base + view, site).href : base + view, words));
  const [[first, firstView] = ['', '']] = ways;
  const firstFile = join(folder, first, 'index.html');
  const isFirstKept = existsSync(firstFile) && readFileSync(firstFile).equals(pageOf(firstView));
  for (const [path, view] of ways) {
    const [file, page] = [join(path, 'index.html'), pageOf(view)];
    const isKept = isFirstKept && statSync(join(folder, file), { throwIfNoEntry: false })?.size === page.length;
    if (!isKept) putFile(join(folder, file), page, join(former, file));
  }
}
