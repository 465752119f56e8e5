import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACE } from '../model/picture.ts';
import { MAIN_FACE } from '../text/serif-letters.ts';
import { BOLD, lettersOfPart, partsOf, REGULAR } from './faces/package.ts';
import { madeOnce } from './raster/store.ts';

/** The faces of pictures: what embeds them in one of them, and files of single weights for what draws PNG. */
export interface Faces {
  name: string;
  /** A style rule that embeds the faces with so many letters, of those that they were made for; of all but the main one where that has a fallback. */
  rule: (letters: string, hasFallback?: boolean) => Promise<string>;
  files: string[];
  /** The letters of each part of the faces, in the order of the files, of which each has two. */
  parts: string[];
}

/** A file of a face, with the letters that it has and those that are needed of them. All but the first are for their letters alone. */
interface Part {
  /** A file for all weights, or one for each, with those that it is for. */
  fonts: { font: Uint8Array; weights: [number, number] }[];
  all: string;
  own: string;
  first: boolean;
  isMain: boolean;
}

/** What a line of text is set with unless it asks for more; small capitals and old figures would double what is embedded. */
const USED = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
/** What other scripts need to be written at all: the forms of joined letters, of syllables, and their places. */
const SHAPING =
  'init medi fina isol med2 fin2 fin3 rlig calt rclt curs nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct cfar pres abvs blws psts haln dist abvm blwm ljmo vjmo tjmo';
const FEATURES = { noHinting: true, dropTables: ['STAT', 'gasp', 'MVAR'] };
const featuresOf = ({ first }: Part) => ({ ...FEATURES, keepFeatures: first ? USED : [...USED, ...SHAPING.split(' ')] });

/** The files of faces that hold some letters, each with its own: those of a face that comes first are taken from it. */
const parts = (letters: string, packages: string[]): Part[] => {
  let left = [...letters];
  const all = packages.flatMap((name) => partsOf(name).map((part) => ({ ...part, isMain: name === MAIN_FACE })));
  return all.flatMap((part, index) => {
    if (left.length === 0) return [];
    const held = new Set(lettersOfPart(part));
    const has = (letter: string): boolean => held.has(letter.codePointAt(0) ?? 0);
    const own = left.filter(has);
    left = left.filter((letter) => !has(letter));
    if (own.length === 0) return [];
    const fonts = part.files.map(({ path, weights }) => ({ font: readFileSync(path), weights }));
    return [{ fonts, all: String.fromCodePoint(...held), own: own.join(''), first: index === 0, isMain: part.isMain }];
  });
};

const fontFor = ({ fonts }: Part, weight: number) => (weight === BOLD ? fonts.at(-1) : fonts[0]);

/** The axis of a font that has several weights, from one to another. */
const axis = (weights: [number, number], wght: number | { min: number; max: number; default: number }) =>
  weights[0] === weights[1] ? {} : { variationAxes: { wght } };

/** Some letters of a font, each taken out of it once. */
const subset = (font: Uint8Array, letters: string, options: Parameters<typeof subsetFont>[2]): Promise<Uint8Array> =>
  madeOnce('pictures', `font ${createHash('sha256').update(font).digest('hex')} ${letters} ${JSON.stringify(options)}`, () =>
    subsetFont(font, letters, options),
  );

const written = async (part: Part, weight: number, file: string): Promise<string> => {
  const { font, weights } = fontFor(part, weight) ?? { font: new Uint8Array(), weights: [weight, weight] };
  writeFileSync(file, await subset(font, part.own, { ...featuresOf(part), targetFormat: 'truetype', ...axis(weights, weight) }));
  return file;
};

/** A part with the weights that pictures have, from which the letters of each are soon taken, whatever the others have. */
const lightened = async (part: Part): Promise<Part> => {
  const wght = { min: REGULAR, max: BOLD, default: REGULAR };
  const fonts = part.fonts.map(async ({ font, weights }) => ({
    font: await subset(font, part.all, { ...featuresOf(part), targetFormat: 'truetype', ...axis(weights, wght) }),
    weights,
  }));
  return { ...part, fonts: await Promise.all(fonts) };
};

const ruleOf = async (part: Part, letters: string): Promise<string> => {
  const needed = [...part.own].filter((letter) => letters.includes(letter));
  if (needed.length === 0) return '';
  const text = needed.join('');
  const range = part.first ? '' : `;unicode-range:${needed.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',')}`;
  const rules = part.fonts.map(async ({ font, weights: [from, to] }) => {
    const weight = from === to ? String(from) : `${REGULAR} ${BOLD}`;
    const data = Buffer.from(await subset(font, text, { ...featuresOf(part), targetFormat: 'woff2' })).toString('base64');
    return `@font-face{font-family:'${FACE}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')${range}}`;
  });
  return (await Promise.all(rules)).join('');
};

/** Vowels of Thai and Lao that are drawn as the two letters of which they are made: a tone stands between those. */
const IN_TWO = /[\u0e33\u0eb3]/g;

/** The letters that are drawn in some SVG files, each once, with those of which others are made: those of its titles and descriptions are not. */
export function lettersOf(svgs: string[]): string {
  const text = svgs.map((svg) => svg.replace(/<(style|title|desc)>[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')).join('');
  const made = [...new Set(text.match(IN_TWO))].map((vowel) => vowel.normalize('NFKD')).join('');
  return [...new Set(text.replace(/&(\w+);/g, '&<>"') + made)].sort().join('');
}

/** What texts in Latin letters nearly always have, or may have when they are changed. */
const USUAL = ` !"'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·–—‘’“”`;

/** Some letters with those that are usual: many pictures then share what is made for one. */
export function withUsual(letters: string): string {
  return [...new Set(letters + USUAL)].sort().join('');
}

/**
 * The main face and others (packages of Fontsource that are installed) for some letters; the files of single weights are written into a
 * folder. Letters that none of them has are left to others.
 */
export async function faces(letters: string, folder: string, packages: string[] = []): Promise<Faces> {
  const found = parts(letters, [...new Set([MAIN_FACE, ...packages])]);
  const files: string[] = [];
  for (const part of found)
    for (const weight of [REGULAR, BOLD]) files.push(await written(part, weight, join(folder, `${files.length}.ttf`)));
  const light = await Promise.all(found.map(lightened));
  const others = light.filter(({ isMain }) => !isMain);
  const rules = new Map<string, Promise<string>>();
  const fresh = async (some: string, embedded: Part[]): Promise<string> =>
    (await Promise.all(embedded.map((part) => ruleOf(part, some)))).join('');
  const rule = (some: string, hasFallback = false): Promise<string> => {
    if (hasFallback) return fresh(some, others);
    const known = rules.get(some) ?? fresh(some, light);
    rules.set(some, known);
    return known;
  };
  return { name: FACE, rule, files, parts: found.map(({ own }) => own) };
}
