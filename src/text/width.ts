import { pieces } from './pieces.ts';

const NARROW = /[iIjlft.,:;'’|!()[\]\-/ \u202f]/;
const WIDE = /[mwMW@%—…]/;
const TALL = /[A-Z0-9–]/;
/** Marks over and under letters, which take no room of their own. */
const MARKS = /\p{M}/u;
/** Letters that fill a square: those of Chinese, Japanese and Korean. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

const shareOf = (letter: string): number => {
  if (MARKS.test(letter)) return 0;
  if (SQUARE.test(letter)) return 1;
  return NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.95 : TALL.test(letter) ? 0.69 : 0.6;
};

// Widths are asked for at every step of a zoom: each letter's is looked up once.
const shares = new Map<string, number>();
const share = (letter: string): number => {
  const found = shares.get(letter) ?? shareOf(letter);
  shares.set(letter, found);
  return found;
};

/** How wide a text runs at most in a sans serif of this size, in the units of `size`; wide system fonts are allowed for. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += share(letter);
  return sum * size;
}

/** A text broken between its words into lines no wider than `width` where its words allow it; `widthOf` is how wide some of it runs. */
export function wrapped(text: string, width: number, size: number, widthOf = textWidth): string[] {
  const space = widthOf(' ', size);
  const lines: string[] = [];
  let run = Infinity;
  for (const { text: word, spaced } of pieces(text)) {
    const own = widthOf(word, size);
    const before = spaced ? space : 0;
    if (run + before + own <= width) {
      lines.push(`${lines.pop()}${spaced ? ' ' : ''}${word}`);
      run += before + own;
    } else {
      lines.push(word);
      run = own;
    }
  }
  return lines;
}

/** The width of the widest of some lines. */
export function widest(lines: string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
