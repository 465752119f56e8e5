import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Faces } from './faces.ts';

const STORE = 'node_modules/.cache/pictures';
/** In bytes. */
const DIGEST_LENGTH = 32;

/** What a stored drawing was made with: of other versions of these it would look otherwise. */
const MADE_WITH = ['@resvg/resvg-js', 'subset-font', '@fontsource-variable/source-serif-4']
  .map((name) => readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8'))
  .map((text) => (JSON.parse(text) as { version: string }).version)
  .join(' ');

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A stored drawing, which follows its digest; `null` where there is none, or not the whole of one: a build may have been killed. */
const stored = (file: string): Uint8Array | null => {
  try {
    const bytes = readFileSync(file);
    const drawn = bytes.subarray(DIGEST_LENGTH);
    return digest(drawn).equals(bytes.subarray(0, DIGEST_LENGTH)) ? drawn : null;
  } catch {
    return null;
  }
};

/** Without a store a build takes longer, and is as good. */
const store = (file: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(STORE, { recursive: true });
    writeFileSync(file, Buffer.concat([digest(bytes), bytes]));
  } catch {
    // Full, or not to be written to.
  }
};

/** An SVG as PNG, so many times as large; from the store where it has been drawn before. The store may be thrown away at any time. */
export async function png(svg: string, zoom: number, { name, files }: Faces): Promise<Uint8Array> {
  const file = join(STORE, createHash('sha256').update(`${MADE_WITH} ${zoom} ${svg}`).digest('hex'));
  const known = stored(file);
  if (known) return known;
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: name, serifFamily: name };
  const drawn = (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } })).asPng();
  store(file, drawn);
  return drawn;
}
