import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACE } from '../model/picture.ts';

const PACKAGE = '@fontsource-variable/source-serif-4';
const [REGULAR, BOLD] = [400, 600];
const { resolve } = createRequire(import.meta.url);

/** The face of pictures with the letters that they need: a style rule that embeds it, and files of single weights for what draws PNG. */
export interface Faces {
  name: string;
  rule: string;
  files: string[];
}

/** The code points of ranges as style sheets write them: "U+0-FF,U+131". */
const within = (ranges: string): ((letter: string) => boolean) => {
  const bounds = ranges.split(',').map((range) =>
    range
      .replace('U+', '')
      .split('-')
      .map((end) => Number.parseInt(end, 16)),
  );
  return (letter) => bounds.some(([from = 0, to = from]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);
};

/** The files of the face that hold some letters, the Latin one first, each with its own. */
const parts = (letters: string): { file: string; own: string; first: boolean }[] => {
  const { latin = '', ...others } = JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Record<string, string>;
  let left = [...letters];
  return Object.entries({ latin, ...others }).flatMap(([script, ranges], index) => {
    const own = left.filter(within(ranges));
    left = left.filter((letter) => !own.includes(letter));
    const file = resolve(`${PACKAGE}/files/source-serif-4-${script}-wght-normal.woff2`);
    return own.length > 0 ? [{ file, own: own.join(''), first: index === 0 }] : [];
  });
};

const written = async (font: Buffer, letters: string, weight: number, file: string): Promise<string> => {
  writeFileSync(file, await subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } }));
  return file;
};

/** The letters of the texts in some SVG files, each once. */
export function lettersOf(svgs: string[]): string {
  const text = svgs.map((svg) => svg.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]*>/g, '')).join('');
  return [...new Set(text.replace(/&(\w+);/g, '&<>"'))].sort().join('');
}

/** The face for some letters; the files of single weights are written into a folder. Letters that the face has not are left to others. */
export async function faces(letters: string, folder: string): Promise<Faces> {
  const [rules, files]: [string[], string[]] = [[], []];
  for (const { file, own, first } of parts(letters)) {
    const font = readFileSync(file);
    const variationAxes = { wght: { min: REGULAR, max: BOLD, default: REGULAR } };
    const data = (await subsetFont(font, own, { targetFormat: 'woff2', variationAxes })).toString('base64');
    const range = first ? '' : `;unicode-range:${[...own].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',')}`;
    rules.push(
      `@font-face{font-family:'${FACE}';font-weight:${REGULAR} ${BOLD};src:url(data:font/woff2;base64,${data}) format('woff2')${range}}`,
    );
    for (const weight of [REGULAR, BOLD]) files.push(await written(font, own, weight, join(folder, `${files.length}.ttf`)));
  }
  return { name: FACE, rule: rules.join(''), files };
}
