import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { finishedFolder, unfinished } from '../integrations/publish/publish.ts';

/** Texts: pictures and fonts are compressed already. */
const TEXTS = '**/*.{html,css,js,json,csv,svg,xml,ics,txt,bib,ris,webmanifest}';
/** Shorter files (bytes) fit into one packet as they are. */
const SHORT = 1024;

const WAYS = {
  br: (text: Buffer): Promise<Buffer> => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (text: Buffer): Promise<Buffer> => promisify(gzip)(text, { level: 9 }),
};

/** How many files were compressed, and what they take (bytes): as they are, and the smaller of their compressed copies. */
export interface Compressed {
  files: number;
  before: number;
  after: number;
}

/**
 * Writes `x.br` and `x.gz` beside each text of a built site, for servers that send such files (nginx: `gzip_static`, `brotli_static`),
 * and removes those of an earlier call. Short files, and those that would not become smaller, have none.
 */
export async function compress(folder: string): Promise<Compressed> {
  for (const file of globSync(
    Object.keys(WAYS).map((ending) => `${TEXTS}.${ending}`),
    { cwd: folder },
  ))
    rmSync(join(folder, file));
  const sum: Compressed = { files: 0, before: 0, after: 0 };
  for (const file of globSync(TEXTS, { cwd: folder }).map((name) => join(folder, name))) {
    const text = readFileSync(file);
    if (text.length < SHORT) continue;
    const copies = await Promise.all(Object.entries(WAYS).map(async ([ending, way]) => [ending, await way(text)] as const));
    const smaller = copies.filter(([, copy]) => copy.length < text.length);
    for (const [ending, copy] of smaller) writeFileSync(`${file}.${ending}`, copy);
    if (smaller.length === 0) continue;
    sum.files += 1;
    sum.before += text.length;
    sum.after += Math.min(...smaller.map(([, copy]) => copy.length));
  }
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = resolve(process.env['SITE_OUT'] ?? './dist');
  const folder = finishedFolder(out);
  if (folder === null) {
    console.error(unfinished(out));
    process.exitCode = 1;
  } else {
    const { files, before, after } = await compress(folder);
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
    console.log(`Compressed ${files} files with brotli and gzip: ${megabytes(before)} MB are sent as ${megabytes(after)} MB.`);
  }
}
