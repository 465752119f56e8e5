import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const STORES = 'node_modules/.cache';
/** In bytes. */
const DIGEST_LENGTH = 32;

const DAY = 24 * 60 * 60 * 1000;
/** What no build has asked for so long (ms) is thrown away. */
const KEPT = 30 * DAY;

const versions = (...names: string[]): string =>
  names
    .map((name) => readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8'))
    .map((text) => (JSON.parse(text) as { version: string }).version)
    .join(' ');

/** What is kept was made with these: with other versions of them, or of what is done with what they give, it would be otherwise. */
const MADE_WITH = {
  pictures: `in colours by how much they are seen, packed by zoom, shapes as one path ${versions('@resvg/resvg-js', 'subset-font', '@fontsource-variable/source-serif-4')}`,
  scripts: versions('vite', 'rolldown', 'terser'),
};
type Kind = keyof typeof MADE_WITH;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const age = (file: string): number => Date.now() - statSync(file).mtimeMs;

/** Notes that something was asked for, once a day. */
const touch = (file: string): void => {
  try {
    if (age(file) > DAY) utimesSync(file, new Date(), new Date());
  } catch {
    // It may be read and not written.
  }
};

const fileOf = (kind: Kind, recipe: string): string =>
  join(STORES, kind, createHash('sha256').update(`${MADE_WITH[kind]} ${recipe}`).digest('hex'));

/** What was made of a recipe (all that it depends on); `null` where there is none, or not the whole of one: a build may have been killed. */
export function kept(kind: Kind, recipe: string): Uint8Array | null {
  const file = fileOf(kind, recipe);
  try {
    const bytes = readFileSync(file);
    const made = bytes.subarray(DIGEST_LENGTH);
    if (!digest(made).equals(bytes.subarray(0, DIGEST_LENGTH))) return null;
    touch(file);
    return made;
  } catch {
    return null;
  }
}

/** Keeps what was made of a recipe. Without a store a build takes longer, and is as good. */
const keep = (kind: Kind, recipe: string, bytes: Uint8Array): void => {
  const file = fileOf(kind, recipe);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([digest(bytes), bytes]));
  } catch {
    // Full, or not to be written to.
  }
};

/** What a recipe makes; from the store where it was made before. The store may be thrown away at any time. */
export async function madeOnce(kind: Kind, recipe: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = kept(kind, recipe);
  if (known) return known;
  const made = await make();
  keep(kind, recipe, made);
  return made;
}

/** Throws away what no build has asked for in a month: each change of a text leaves pictures behind that nothing shows any more. */
export function forgetOld(): void {
  for (const folder of Object.keys(MADE_WITH).map((kind) => join(STORES, kind)))
    try {
      for (const file of readdirSync(folder).map((name) => join(folder, name))) if (age(file) > KEPT) rmSync(file);
    } catch {
      // There is none, or another build has just done the same.
    }
}
