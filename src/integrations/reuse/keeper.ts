import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reads } from './reads.ts';
import { newStore, type Index, type NewStore } from './store.ts';

/** Files of the build that pages ask for. */
const ASSETS = /\/_astro\/([\w.-]+(?:\/[\w.-]+)*)/g;

/** Keeps pages for the next build. */
export interface Keeper {
  /** Keeps a page: its file below the site's folder, its bytes, and what was read for it. */
  keep: (file: string, bytes: Buffer, reads: string[]) => void;
  /** Ends with the hash of all that pages depend on, whatever was read for them. */
  finish: (engine: string) => void;
}

/**
 * Begins to keep pages in a store. `assets` is the folder of the files that pages ask for, as it is before the first page is made. Where
 * nothing can be written, the next build takes longer, and is as good.
 */
export function keeper(path: string, assets: string, { numberOf, all }: Reads): Keeper {
  const index: Pick<Index, 'pages' | 'files'> = { pages: {}, files: {} };
  const known = new Set(readdirSync(assets, { recursive: true, encoding: 'utf8' }));
  let store: NewStore | null = null;
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch {
      store = null;
    }
  };
  attempt(() => (store = newStore(path)));
  const keep = (into: NewStore, file: string, bytes: Buffer, reads: string[]): void => {
    const asked = new Set([...bytes.toString().matchAll(ASSETS)].map(([, name = '']) => name));
    const files = [...asked].filter((name) => !known.has(name));
    // A picture that Astro makes smaller is not there before all pages are.
    if (!files.every((name) => existsSync(join(assets, name)))) return;
    for (const name of files) index.files[name] ??= into.add(readFileSync(join(assets, name)));
    index.pages[file] = { place: into.add(bytes), reads: reads.map(numberOf), files };
  };
  return {
    keep: (file, bytes, reads) => attempt(() => store && keep(store, file, bytes, reads)),
    finish: (engine) => attempt(() => store?.finish({ engine, reads: all(), ...index })),
  };
}
