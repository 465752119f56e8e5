import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildId } from '../../integrations/publish/build-id.ts';
import { addressesOf } from '../../integrations/headers-written.ts';
import { headerRules, type HeaderRule } from '../../integrations/headers.ts';
import { finishedFolder, unfinished } from '../../integrations/publish/publish.ts';

/** What a server knows of a finished build. */
export interface ServedSite {
  id: string;
  /** Where it is: elsewhere for the moment in which the next one takes its place. */
  folder: string;
  /** Its page for addresses that do not exist. */
  missing: Buffer;
  rules: HeaderRule[];
  addresses: Set<string>;
}

/** What tells whether a folder is still the same one at the same place: one that has been moved away and back is not. */
const stateOf = (folder: string): string => {
  const { ino, ctimeNs } = statSync(folder, { bigint: true, throwIfNoEntry: false }) ?? {};
  return `${buildId(folder)} ${ino} ${ctimeNs}`;
};

/** Reads a build. When another one takes its place meanwhile, reads that. Throws an `Error` where there is none. */
const read = (out: string): ServedSite => {
  const folder = finishedFolder(out);
  if (folder === null) throw new Error(unfinished(out));
  const [id, state] = [buildId(folder), stateOf(folder)];
  if (!id) return read(out);
  try {
    const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
    const site = { id, folder, missing: readFileSync(join(folder, '404.html')), rules, addresses: new Set(addressesOf(folder)) };
    if (stateOf(folder) === state) return site;
  } catch (error) {
    if (stateOf(folder) === state) throw error;
  }
  return read(out);
};

/**
 * The site that a folder holds, at each call as the last build left it. Throws an `Error` with one sentence where the folder holds no
 * finished build; what it held before is kept when that happens later.
 */
export function servedSite(out: string): () => ServedSite {
  let site = read(out);
  return () => {
    const folder = finishedFolder(out);
    if (folder === null) return site;
    if (buildId(folder) === site.id) return { ...site, folder };
    try {
      site = read(out);
    } catch {
      // Removed by hand, or not readable; the next request looks again.
    }
    return site;
  };
}
