import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reads } from './reads.ts';
import { newStore, type Index, type NewStore, type Place, type Store } from './store.ts';

/** Files of the build that pages ask for. */
const ASSETS = /\/_astro\/([\w.-]+(?:\/[\w.-]+)*)/g;

/** A page of an earlier build: where its bytes are, and those of the files that it needs beside it, and what was read for it. */
export interface KeptPage {
  place: Place;
  files: [name: string, place: Place][];
  reads: string[];
}

/** Keeps pages for the next build. */
export interface Keeper {
  /** Keeps a page: its file below the site's folder, its bytes, and what was read for it. */
  add: (file: string, bytes: Buffer, reads: string[]) => void;
  /** Keeps a page of the build before. */
  keep: (file: string, page: KeptPage) => void;
  /** Ends with the hash of all that pages depend on, whatever was read for them. */
  finish: (engine: string) => void;
}

/**
 * Begins to keep pages in a store, with `former` what is kept there of the build before. `assets` is the folder of the files that pages
 * ask for, as it is before the first page is made. Where nothing can be written, the next build takes longer, and is as good.
 */
export function keeper(path: string, assets: string, { numberOf, all }: Reads, former: Store | null): Keeper {
  const index: Pick<Index, 'pages' | 'files'> = { pages: {}, files: {} };
  const known = new Set(readdirSync(assets, { recursive: true, encoding: 'utf8' }));
  const continued = former !== null && !former.isOld();
  let store: NewStore | null = null;
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch {
      store = null;
    }
  };
  attempt(() => (store = newStore(path, continued)));
  const add = (into: NewStore, file: string, bytes: Buffer, reads: string[]): void => {
    const asked = new Set([...bytes.toString().matchAll(ASSETS)].map(([, name = '']) => name));
    const files = [...asked].filter((name) => !known.has(name));
    // A picture that Astro makes smaller is not there before all pages are.
    if (!files.every((name) => existsSync(join(assets, name)))) return;
    for (const name of files) index.files[name] ??= into.add(readFileSync(join(assets, name)));
    index.pages[file] = { place: into.add(bytes), reads: reads.map(numberOf), files };
  };
  const keep = (into: NewStore, file: string, page: KeptPage): void => {
    const moved = (place: Place): Place | null => {
      if (continued) return place;
      const bytes = former?.read(place);
      return bytes ? into.add(bytes) : null;
    };
    const place = moved(page.place);
    for (const [name, at] of page.files) index.files[name] ??= moved(at) ?? at;
    if (place) index.pages[file] = { place, reads: page.reads.map(numberOf), files: page.files.map(([name]) => name) };
  };
  return {
    add: (file, bytes, reads) => attempt(() => store && add(store, file, bytes, reads)),
    keep: (file, page) => attempt(() => store && keep(store, file, page)),
    finish: (engine) => attempt(() => store?.finish({ engine, reads: all(), ...index })),
  };
}
