const NARROW = /[iIjlft.,:;'’|!()[\]\-/ \u202f]/;
const WIDE = /[mwMW@%—…]/;
const TALL = /[A-Z0-9–]/;

const shareOf = (letter: string): number => (NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.95 : TALL.test(letter) ? 0.69 : 0.6);

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

/** A text broken at its spaces into lines no wider than `width` where its words allow it; `widthOf` is how wide some of it runs. */
export function wrapped(text: string, width: number, size: number, widthOf = textWidth): string[] {
  const space = widthOf(' ', size);
  const lines: string[] = [];
  let run = Infinity;
  for (const word of text.split(' ')) {
    const own = widthOf(word, size);
    if (run + space + own <= width) {
      lines.push(`${lines.pop()} ${word}`);
      run += space + own;
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
