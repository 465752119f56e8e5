import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { abandonedFolders, removeAtExit, removeFolder, temporaryPath } from '../publish/temporary-folders.ts';

/** Where the bytes of something stand in a store, and their digest. */
export type Place = [at: number, length: number, digest: string];

/** What a store says of what it holds. */
export interface Index {
  /** What everything in it was made with. */
  engine: string;
  /** What was read for pages, and the hash of each. */
  reads: [read: string, hash: string][];
  /** The pages by their paths: what was read for each (places in `reads`), and the names of the files that it needs beside it. */
  pages: Record<string, { place: Place; reads: number[]; files: string[] }>;
  files: Record<string, Place>;
}

/** The digest of some bytes, as places have it. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64');
}

/** What an earlier build has kept. */
export interface Store {
  index: Index;
  /** The bytes at a place; `null` where they are not what was kept. */
  read: (place: Place) => Buffer | null;
  /** Whether less than half of it is still of use. */
  isOld: () => boolean;
  close: () => void;
}

/** The index of a store stands beside it, below its digest. */
const indexPath = (path: string): string => `${path}.json`;

const indexOf = (path: string): Index | null => {
  const [digest, text = ''] = readFileSync(indexPath(path), 'utf8').split('\n');
  return digestOf(text) === digest ? (JSON.parse(text) as Index) : null;
};

const bytesAt = (file: number, [at, length]: Place): Buffer => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
};

/** Opens a store; `null` where there is none that is whole. */
export function openStore(path: string): Store | null {
  try {
    const index = indexOf(path);
    if (!index) return null;
    const file = openSync(path, 'r');
    return {
      index,
      read: (place) => {
        const bytes = bytesAt(file, place);
        return digestOf(bytes) === place[2] ? bytes : null;
      },
      isOld: () => {
        const places = [...Object.values(index.pages).map(({ place }) => place), ...Object.values(index.files)];
        return 2 * places.reduce((sum, [, length]) => sum + length, 0) < fstatSync(file).size;
      },
      close: () => closeSync(file),
    };
  } catch {
    return null;
  }
}

/** A store that is being written. */
export interface NewStore {
  add: (bytes: Uint8Array) => Place;
  /** Ends it with its index: the one before is what counts until then. */
  finish: (index: Index) => void;
}

const write = (file: number, bytes: Uint8Array, at: number): void => {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, at + written);
};

/**
 * Begins a store: behind all that the one before holds where that is `continued`, else in a new file, which takes its place. Throws what
 * the system says where none can be written.
 */
export function newStore(path: string, continued: boolean): NewStore {
  mkdirSync(dirname(path), { recursive: true });
  for (const left of abandonedFolders(dirname(path), 'pages')) removeFolder(left);
  const temporary = temporaryPath(dirname(path), 'pages');
  removeAtExit(temporary);
  const file = continued ? openSync(path, 'r+') : openSync(temporary, 'w');
  let end = fstatSync(file).size;
  return {
    add: (bytes) => {
      write(file, bytes, end);
      end += bytes.length;
      return [end - bytes.length, bytes.length, digestOf(bytes)];
    },
    finish: (index) => {
      closeSync(file);
      if (!continued) renameSync(temporary, path);
      const text = JSON.stringify(index);
      writeFileSync(temporary, `${digestOf(text)}\n${text}`);
      renameSync(temporary, indexPath(path));
    },
  };
}
