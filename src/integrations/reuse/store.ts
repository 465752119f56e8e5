import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { abandonedFolders, removeAtExit, removeFolder, temporaryPath } from '../publish/temporary-folders.ts';

/** Where the bytes of something stand in a store, and their digest. */
type Place = [at: number, length: number, digest: string];

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

/** At the end of a store: where its index begins, and how long that is, each as a number of this length. */
const DIGITS = 16;
const DIGEST = 44;

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** What an earlier build has kept. */
export interface Store {
  index: Index;
  /** The bytes at a place; `null` where they are not what was kept. */
  read: (place: Place) => Buffer | null;
  close: () => void;
}

const bytesAt = (file: number, at: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
};

const indexOf = (file: number): Index | null => {
  const { size } = fstatSync(file);
  const tail = bytesAt(file, Math.max(0, size - DIGITS - DIGEST), DIGITS + DIGEST).toString();
  const at = Number(tail.slice(0, DIGITS));
  if (!(at >= 0 && at < size)) return null;
  const index = bytesAt(file, at, size - at - DIGITS - DIGEST);
  return digestOf(index) === tail.slice(DIGITS) ? (JSON.parse(index.toString()) as Index) : null;
};

/** Opens a store; `null` where there is none that is whole. */
export function openStore(path: string): Store | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  const index = indexOf(file);
  if (!index) {
    closeSync(file);
    return null;
  }
  return {
    index,
    read: ([at, length, digest]) => {
      const bytes = bytesAt(file, at, length);
      return digestOf(bytes) === digest ? bytes : null;
    },
    close: () => closeSync(file),
  };
}

/** A store that is being written, beside the one that it replaces when it is whole. */
export interface NewStore {
  add: (bytes: Uint8Array) => Place;
  /** Ends it with its index, and puts it in place. */
  finish: (index: Index) => void;
}

/** Begins a store. Throws what the system says where none can be written. */
export function newStore(path: string): NewStore {
  mkdirSync(dirname(path), { recursive: true });
  for (const left of abandonedFolders(dirname(path), 'pages')) removeFolder(left);
  const temporary = temporaryPath(dirname(path), 'pages');
  const file = openSync(temporary, 'w');
  removeAtExit(temporary);
  let end = 0;
  const write = (bytes: Uint8Array): number => {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, end + written);
    end += bytes.length;
    return end - bytes.length;
  };
  return {
    add: (bytes) => [write(bytes), bytes.length, digestOf(bytes)],
    finish: (index) => {
      const text = Buffer.from(JSON.stringify(index));
      const at = write(text);
      write(Buffer.from(String(at).padStart(DIGITS, '0') + digestOf(text)));
      closeSync(file);
      renameSync(temporary, path);
    },
  };
}
