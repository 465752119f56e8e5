import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** How the bytes of pictures begin that browsers show, read as Latin letters. */
const BEGINNINGS = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|....ftypavi[fs])/s;

/** Enough for the marks of a kind, and for what may stand before the <svg> of a drawing. */
const LENGTH = 1024;

const beginning = (path: string): string => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LENGTH);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, LENGTH, 0));
  } finally {
    closeSync(file);
  }
};

/** That a file is called a picture, and holds none that browsers show; `null` where it holds one. `path` is where it lies, `file` its name in the project. */
export function brokenPicture(path: string, file: string): Diagnostic | null {
  const start = beginning(path);
  const isOne = extname(file).toLowerCase() === '.svg' ? /<(?:\?xml|!--|!DOCTYPE|svg)/i.test(start) : BEGINNINGS.test(start);
  if (isOne) return null;
  const isPhone = /^....ftyp(?:hei|mif)/s.test(start);
  const message = `"${file}" has the name of a picture, but ${start === '' ? 'is empty' : isPhone ? 'contains one of a kind (HEIC) that most browsers do not show' : 'does not contain one'}.`;
  return {
    file,
    line: 1,
    column: 1,
    rule: 'broken-picture',
    message,
    fix: 'save it again as JPEG, PNG or WebP under this name, or remove it',
  };
}
