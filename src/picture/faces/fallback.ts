import { readFileSync } from 'node:fs';

/** The rules of pages for what stands in for the face, for a picture: written in few bytes. */
export const fallbackRule: string = readFileSync(new URL('../../site/styles/fonts.css', import.meta.url), 'utf8')
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/\s*([{}:;,])\s*/g, '$1')
  .trim();
