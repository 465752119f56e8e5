import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { abandonedFolders, removeFolder, temporaryPath } from '../publish/temporary-folders.ts';

/** A page that was made: what it was made of, and where its text stands among the others (bytes). */
export interface KeptPage {
  /** What was handed to it, as a text. */
  props: string;
  /** What it read of the content: numbers of parts. */
  parts: number[];
  /** What these parts said, as a hash. */
  said: string;
  type: string;
  from: number;
  length: number;
  sum: number;
}

/** All pages of a build. */
export interface Kept {
  /** What they were made with. */
  engine: string;
  /** The name of the file with their texts. */
  texts: string;
  parts: string[];
  pages: Record<string, KeptPage>;
  /** The style sheets that pages of several kinds link to: names and texts. */
  styles: Record<string, string>;
}

const nothing = (): Kept => ({ engine: '', texts: '', parts: [], pages: {}, styles: {} });

/** The pages of the build before, below a folder under a name; none where there was none, or where they were made with something else. */
export function keptBefore(folder: string, name: string, engine: string): Kept & { textOf: (page: KeptPage) => Buffer | null } {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Kept;
    if (kept.engine !== engine) return { ...nothing(), textOf: () => null };
    const file = openSync(join(folder, kept.texts), 'r');
    const textOf = ({ from, length, sum }: KeptPage): Buffer | null => {
      const text = Buffer.alloc(length);
      return readSync(file, text, 0, length, from) === length && crc32(text) === sum ? text : null;
    };
    return { ...kept, textOf };
  } catch {
    return { ...nothing(), textOf: () => null };
  }
}

/** What is kept of a build while it goes on. */
export interface Keeping {
  add: (path: string, page: Omit<KeptPage, 'from' | 'length' | 'sum' | 'parts'> & { parts: string[] }, text: Uint8Array) => void;
  /** Puts all of it in the place of what was kept before. */
  finish: (styles: Record<string, string>) => void;
}

const inOrder = (): { numberOf: (part: string) => number; all: string[] } => {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const numberOf = (part: string): number => {
    const number = numbers.get(part) ?? all.push(part) - 1;
    numbers.set(part, number);
    return number;
  };
  return { numberOf, all };
};

/** Begins to keep the pages of a build. Throws what the system says where a folder cannot be written to. */
export function keeping(folder: string, name: string, engine: string): Keeping {
  mkdirSync(folder, { recursive: true });
  const beside = temporaryPath(folder, name);
  const file = openSync(beside, 'w');
  const { numberOf, all } = inOrder();
  const pages: Kept['pages'] = {};
  let end = 0;
  return {
    add: (path, page, text) => {
      writeSync(file, text, 0, text.length, end);
      pages[path] = { ...page, parts: page.parts.map(numberOf), from: end, length: text.length, sum: crc32(text) };
      end += text.length;
    },
    finish: (styles) => {
      closeSync(file);
      try {
        const texts = `${name}-${Date.now().toString(36)}-${process.pid}.pages`;
        renameSync(beside, join(folder, texts));
        const kept: Kept = { engine, texts, parts: all, pages, styles };
        writeFileSync(beside, JSON.stringify(kept));
        renameSync(beside, join(folder, `${name}.json`));
        const old = readdirSync(folder).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.pages') && each !== texts);
        for (const path of [...old.map((each) => join(folder, each)), ...abandonedFolders(folder, name)]) removeFolder(path);
      } catch {
        // Another build has done the same, or the disk is full: the next build makes all pages, and they are as good.
      }
    },
  };
}
