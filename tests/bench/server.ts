import { createServer, type Server } from 'node:http';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

/** Compressing more than this (bytes) at the highest level would take minutes. */
const LARGE = 20e6;

/** Writes a file compressed with brotli next to every text below a folder, as hosts of static sites keep them. */
const compress = (folder: string): void => {
  for (const file of globSync('**/*.{html,js,css,json,svg}', { cwd: folder }).map((name) => join(folder, name))) {
    if (existsSync(`${file}.br`)) continue;
    const text = readFileSync(file);
    const level = text.length > LARGE ? 9 : 11;
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }));
  }
};

/** A server of a folder of built pages that sends them compressed. */
export const compressingServer = (folder: string): Server => {
  compress(folder);
  return createServer(sirv(folder, { brotli: true }));
};
