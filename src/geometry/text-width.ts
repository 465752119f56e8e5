const NARROW = /[iIjlft.,:;'’|!()[\]\-/ ]/;
const WIDE = /[mwMW@%—…]/;
const TALL = /[A-Z0-9–]/;

const share = (letter: string): number => (NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.95 : TALL.test(letter) ? 0.69 : 0.6);

/** How wide a text runs at most in a sans serif of this size, in the units of `size`; wide system fonts are allowed for. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + share(letter), 0) * size;

/** A text broken at its spaces into lines no wider than `width` where its words allow it. */
export const wrapped = (text: string, width: number, size: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);

/** The width of the widest of some lines. */
export const widest = (lines: string[], size: number): number => Math.max(0, ...lines.map((line) => textWidth(line, size)));
