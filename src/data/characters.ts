import type { Diagnostic } from '../model/diagnostic.ts';

// What YAML does not allow in a text, lone halves of a pair of code units, line ends of old, the byte order mark, and what stands for bytes that are no UTF-8.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff\ufffd\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u;

/** The first character of a text that nobody can see and no reader of content accepts, with its code; none in a sound text. */
export const invisibleCharacter = (file: string, text: string): Diagnostic[] => {
  const found = INVISIBLE.exec(text);
  if (!found) return [];
  const before = text.slice(0, found.index).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1, rule: 'invisible-character' };
  if (found[0] === '\ufeff' && found.index === 0) {
    const message = 'The file begins with a byte order mark, which cannot be seen.';
    return [{ ...place, message, fix: 'save the file as UTF-8 without BOM (byte order mark)' }];
  }
  if (found[0] === '\ufffd') {
    const message = 'The file is not written as UTF-8: here stand bytes that are none.';
    return [{ ...place, message, fix: 'save the file again as UTF-8, and look whether its letters are whole' }];
  }
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `A character that cannot be seen stands here (U+${code}).`;
  return [{ ...place, message, fix: 'delete it, and save the file as UTF-8' }];
};
