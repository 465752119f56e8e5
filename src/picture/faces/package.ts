import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);

/** The weights of a text and of what stands out in it. */
export const [REGULAR, BOLD] = [400, 600];

/** A part of a face, for some script: its letters (as style sheets write them, wider than it has), and a file for all weights or one for each. */
export interface FacePart {
  ranges: string;
  /** From the lightest weight of the file to its boldest. */
  files: { path: string; weights: [number, number] }[];
}

interface About {
  weights: number[];
  variable?: { wght?: { min: string; max: string } } | false;
}

const fileIn = (name: string, path: string): string | null => {
  try {
    return resolve(`${name}/${path}`);
  } catch {
    return null;
  }
};

const read = <T>(name: string, path: string): T => JSON.parse(readFileSync(resolve(`${name}/${path}`), 'utf8')) as T;

/** Whether a package of a face is installed. */
export function isInstalled(name: string): boolean {
  return fileIn(name, 'unicode.json') !== null && fileIn(name, 'metadata.json') !== null;
}

const nearest = (weight: number, weights: number[]): number =>
  weights.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight) || b - a)[0] ?? weight;

/** The parts of a face in an installed package of Fontsource, that of Latin letters first. */
export function partsOf(name: string): FacePart[] {
  const { weights, variable } = read<About>(name, 'metadata.json');
  const { latin = '', ...others } = read<Record<string, string>>(name, 'unicode.json');
  const axis = name.startsWith('@fontsource-variable/') && variable ? variable.wght : undefined;
  const base = resolve(`${name}/unicode.json`).replace(/unicode\.json$/, `files/${name.split('/')[1] ?? ''}`);
  return Object.entries({ latin, ...others }).flatMap(([script, ranges]) => {
    const part = script.replace(/[[\]]/g, '');
    const files = axis
      ? [{ path: `${base}-${part}-wght-normal.woff2`, weights: [Number(axis.min), Number(axis.max)] as [number, number] }]
      : [...new Set([nearest(REGULAR, weights), nearest(BOLD, weights)])].map((weight) => ({
          path: `${base}-${part}-${weight}-normal.woff2`,
          weights: [weight, weight] as [number, number],
        }));
    return ranges && files.every(({ path }) => existsSync(path)) ? [{ ranges, files }] : [];
  });
}

/** What ends a table of letters in a font (OpenType, cmap, format 4): no letter. */
const LAST_OF_TABLE = 0xffff;

/** The letters that a part of a face has, as code points. */
export function lettersOfPart({ files }: FacePart): number[] {
  const font = files[0] && create(readFileSync(files[0].path));
  return font && 'characterSet' in font ? font.characterSet.filter((letter) => letter !== LAST_OF_TABLE) : [];
}

/** Code points as stretches, each from its first to its last. */
export function stretchesOf(letters: number[]): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (const letter of letters.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && letter <= last[1] + 1) last[1] = letter;
    else stretches.push([letter, letter]);
  }
  return stretches;
}
