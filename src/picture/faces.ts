import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACE } from '../model/picture.ts';
import { madeOnce } from './raster/store.ts';

const PACKAGE = '@fontsource-variable/source-serif-4';
const [REGULAR, BOLD] = [400, 600];
const { resolve } = createRequire(import.meta.url);

/** The face of pictures: what embeds it in one of them, and files of single weights for what draws PNG. */
export interface Faces {
  name: string;
  /** A style rule that embeds the face with so many letters, of those that it was made for. */
  rule: (letters: string) => Promise<string>;
  files: string[];
}

/** A file of the face, with the letters that it has and those that are needed of them. All but the first are for their letters alone. */
interface Part {
  font: Uint8Array;
  all: string;
  own: string;
  first: boolean;
}

/** What a line of text is set with unless it asks for more; small capitals and old figures would double what is embedded. */
const FEATURES = { keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'], noHinting: true, dropTables: ['STAT', 'gasp', 'MVAR'] };

/** The letters of ranges as style sheets write them: "U+0-FF,U+131". */
const lettersWithin = (ranges: string): string => {
  const bounds = ranges.split(',').map((range) =>
    range
      .replace('U+', '')
      .split('-')
      .map((end) => Number.parseInt(end, 16)),
  );
  return bounds
    .flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('');
};

/** The files of the face that hold some letters, the Latin one first, each with its own. */
const parts = (letters: string): Part[] => {
  const { latin = '', ...others } = JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Record<string, string>;
  let left = [...letters];
  return Object.entries({ latin, ...others }).flatMap(([script, ranges], index) => {
    const all = lettersWithin(ranges);
    const held = new Set(all);
    const own = left.filter((letter) => held.has(letter));
    left = left.filter((letter) => !held.has(letter));
    const file = resolve(`${PACKAGE}/files/source-serif-4-${script}-wght-normal.woff2`);
    return own.length > 0 ? [{ font: readFileSync(file), all, own: own.join(''), first: index === 0 }] : [];
  });
};

const written = async ({ font, own }: Part, weight: number, file: string): Promise<string> => {
  writeFileSync(file, await subsetFont(font, own, { ...FEATURES, targetFormat: 'truetype', variationAxes: { wght: weight } }));
  return file;
};

/** A part with the weights that pictures have, from which the letters of each are soon taken, whatever the others have. */
const lightened = async (part: Part): Promise<Part> => {
  const variationAxes = { wght: { min: REGULAR, max: BOLD, default: REGULAR } };
  return { ...part, font: await subsetFont(part.font, part.all, { ...FEATURES, targetFormat: 'truetype', variationAxes }) };
};

const ruleOf = async ({ font, own, first }: Part, letters: string): Promise<string> => {
  const needed = [...own].filter((letter) => letters.includes(letter));
  if (needed.length === 0) return '';
  const text = needed.join('');
  const subset = await madeOnce(`face ${text}`, () => subsetFont(font, text, { ...FEATURES, targetFormat: 'woff2' }));
  const range = first ? '' : `;unicode-range:${needed.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',')}`;
  const data = Buffer.from(subset).toString('base64');
  return `@font-face{font-family:'${FACE}';font-weight:${REGULAR} ${BOLD};src:url(data:font/woff2;base64,${data}) format('woff2')${range}}`;
};

/** The letters that are drawn in some SVG files, each once: those of its titles and descriptions are not. */
export function lettersOf(svgs: string[]): string {
  const text = svgs.map((svg) => svg.replace(/<(style|title|desc)>[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')).join('');
  return [...new Set(text.replace(/&(\w+);/g, '&<>"'))].sort().join('');
}

/** What texts in Latin letters nearly always have, or may have when they are changed. */
const USUAL = ` !"'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·–—‘’“”`;

/** Some letters with those that are usual: many pictures then share what is made for one. */
export function withUsual(letters: string): string {
  return [...new Set(letters + USUAL)].sort().join('');
}

/** The face for some letters; the files of single weights are written into a folder. Letters that the face has not are left to others. */
export async function faces(letters: string, folder: string): Promise<Faces> {
  const found = parts(letters);
  const files: string[] = [];
  for (const part of found)
    for (const weight of [REGULAR, BOLD]) files.push(await written(part, weight, join(folder, `${files.length}.ttf`)));
  const light = await Promise.all(found.map(lightened));
  const rule = async (some: string): Promise<string> => (await Promise.all(light.map((part) => ruleOf(part, some)))).join('');
  return { name: FACE, rule, files };
}
