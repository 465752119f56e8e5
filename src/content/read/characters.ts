import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Piece } from './mdx.ts';

// What neither YAML nor SVG allow in a text, lone halves of a pair of code units, line ends of old, the byte order mark, what stands for bytes that are no UTF-8, and what shows nothing.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\ufffd]|\r(?!\n)|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** What makes letters stand in another order than they are written, until something ends it; isolates end with their paragraph. */
const DIRECTIONS: Record<string, string> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of an embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of an isolate',
};

/** Marks that only say which way a sign without a way of its own runs: of use beside letters that run from right to left, and nowhere else. */
const MARK = /[\u200e\u200f\u061c]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Where a mark of direction stands in a line without letters that run from right to left; -1 where none does. */
const uselessMark = (text: string): number => {
  if (!MARK.test(text)) return -1;
  let start = 0;
  for (const line of text.split('\n')) {
    const found = RIGHT_TO_LEFT.test(line.replaceAll('\u061c', '')) ? -1 : line.search(MARK);
    if (found >= 0) return start + found;
    start += line.length + 1;
  }
  return -1;
};

const LASTING = /[\u202a-\u202e]/;

/** A character of a text that nobody can see and that no text needs, where it stands, and what it does. */
export interface Hidden {
  index: number;
  /** "U+202E". */
  code: string;
  /** "right-to-left override"; none where it only cannot be seen. */
  turns: string | null;
}

/** Where a line opens an isolate without ending it, or ends one that it did not open; -1 where neither. */
const unbalanced = (line: string): number => {
  const open: number[] = [];
  for (const { 0: sign, index } of line.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== '\u2069') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0] ?? -1;
};

const turning = (text: string): number => {
  const lasting = text.search(LASTING);
  if (lasting >= 0 || !/[\u2066-\u2069]/.test(text)) return lasting;
  let start = 0;
  for (const line of text.split('\n')) {
    const found = unbalanced(line);
    if (found >= 0) return start + found;
    start += line.length + 1;
  }
  return -1;
};

/** The first hidden character of a text: one that cannot be seen, or that turns the letters behind it around; `null` in a sound text. */
export function hiddenIn(text: string): Hidden | null {
  const found = INVISIBLE.exec(text)?.index ?? -1;
  const index = [found, turning(text), uselessMark(text)].find((at) => at >= 0) ?? -1;
  if (index < 0) return null;
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { index, code: `U+${code}`, turns: DIRECTIONS[text.charAt(index)] ?? null };
}

/** What a hidden character is, and what it is written as where it is not written itself. */
export function hiddenText({ code, turns }: Hidden, as: string): Pick<Diagnostic, 'rule' | 'message'> {
  return turns
    ? {
        rule: 'turned-text',
        message: `There is a character here that reverses the direction of the text after it${as} (${code}, ${turns}).`,
      }
    : { rule: 'invisible-character', message: `There is an invisible character here${as} (${code}).` };
}

const TURNED_FIX = 'delete it; words that run the other way can be put between U+2067 and U+2069 within one line, but usually need neither';

/** How many hidden characters stand behind the first, in words. */
const more = (text: string): string => {
  const count = [...text.matchAll(new RegExp(`${INVISIBLE.source}|${LASTING.source}`, 'gu'))].length;
  return count > 0 ? ` There ${count === 1 ? 'is' : 'are'} ${count} more in this file.` : '';
};

/** The first hidden character of a file, as it is saved, and how many others there are; none in a sound text. */
export function invisibleCharacter(file: string, text: string): Diagnostic[] {
  const found = hiddenIn(text);
  if (!found) return [];
  const before = text.slice(0, found.index).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1, rule: 'invisible-character' };
  if (found.code === 'U+FEFF' && found.index === 0) {
    const message = 'The file begins with a byte order mark, which is invisible.';
    return [{ ...place, message, fix: 'save the file as UTF-8 without BOM (byte order mark)' }];
  }
  if (found.code === 'U+FFFD') {
    const message = 'The file is not valid UTF-8: it has invalid bytes here.';
    return [{ ...place, message, fix: 'save the file again as UTF-8, and check that no letters are garbled' }];
  }
  if (found.code === 'U+000D') {
    const message = 'A line ends here with a carriage return alone (U+000D), as only very old programs write it.';
    return [{ ...place, message, fix: 'save the file with Unix line endings (LF); deleting the character would join two lines' }];
  }
  const { rule, message } = hiddenText(found, '');
  const others = more(text.slice(found.index + 1));
  return [{ ...place, rule, message: message + others, fix: found.turns ? TURNED_FIX : 'delete it, and save the file as UTF-8' }];
}

const textsOf = (piece: Piece): string[] => {
  if (piece.kind === 'shortcode') return piece.attributes.flatMap(({ value }) => value ?? []);
  if (piece.kind === 'link' || piece.kind === 'image') return [piece.address, piece.text];
  return piece.kind === 'text' ? [piece.text] : [];
};

/** The hidden characters that prose writes as references (`&#x202E;`), one for each piece. */
export function referredCharacters(pieces: Piece[]): Diagnostic[] {
  return pieces.flatMap((piece) => {
    const found = textsOf(piece).flatMap((text) => hiddenIn(text) ?? [])[0];
    const fix = 'delete the reference: what begins with & and ends with a semicolon';
    return found ? [{ ...piece.place, ...hiddenText(found, ', written as a reference'), fix }] : [];
  });
}
