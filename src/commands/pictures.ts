import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const CACHE = 'node_modules/.cache/pictures';
const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const FACE = 'Source Serif 4';
const WEIGHTS = [400, 600];
const AT_ONCE = 4;

/** The face with only the letters given: one for files that embed it (both weights in one), and one file a weight for what draws PNG. */
const faces = async (letters: string, folder: string) => {
  const font = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const [min = 400, max = 600] = WEIGHTS;
  const embedded = await subsetFont(font, letters, { targetFormat: 'woff2', variationAxes: { wght: { min, max, default: min } } });
  const files: string[] = [];
  for (const weight of WEIGHTS) {
    const file = join(folder, `${weight}.ttf`);
    writeFileSync(file, await subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } }));
    files.push(file);
  }
  const data = `data:font/woff2;base64,${embedded.toString('base64')}`;
  return { files, rule: `@font-face{font-family:'${FACE}';font-weight:${min} ${max};src:url(${data}) format('woff2')}` };
};

/** The letters of the texts in some SVG files. */
const lettersOf = (files: string[]): string => {
  const text = files.map((svg) => svg.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]*>/g, '')).join('');
  return [...new Set(text.replace(/&(\w+);/g, '&<>"'))].sort().join('');
};

/** An SVG as PNG, so many times as large; from the store where it has been drawn before. */
const png = async (svg: string, zoom: number, fontFiles: string[]): Promise<Uint8Array> => {
  const stored = join(CACHE, createHash('sha256').update(`${zoom} ${svg}`).digest('hex'));
  if (existsSync(stored)) return readFileSync(stored);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FACE, serifFamily: FACE };
  const drawn = (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } })).asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stored, drawn);
  return drawn;
};

const inParallel = async <T>(items: T[], act: (item: T) => Promise<void>): Promise<void> => {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/**
 * Makes the pictures of a built site whole: each SVG gets the face that it is set in, so that it looks alike everywhere, and a PNG at
 * twice its size beside it. Cards become PNG of their own size, and their SVG goes.
 */
export const picturesMade = () => ({
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
      const folder = fileURLToPath(dir);
      const read = (pattern: string) =>
        globSync(pattern, { cwd: folder }).map((file) => ({ path: resolve(folder, file), svg: readFileSync(join(folder, file), 'utf8') }));
      const [images, cards] = [read('embed/**/image*.svg'), read('cards/**/*.svg')];
      const fonts = mkdtempSync(join(tmpdir(), 'faces-'));
      try {
        const { files, rule } = await faces(lettersOf([...images, ...cards].map(({ svg }) => svg)), fonts);
        await inParallel(images, async ({ path, svg }) => {
          writeFileSync(path.replace(/svg$/, 'png'), await png(svg, 2, files));
          writeFileSync(
            path,
            svg.replace('<style>', () => `<style>${rule}`),
          );
        });
        await inParallel(cards, async ({ path, svg }) => {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path.replace(/svg$/, 'png'), await png(svg, 1, files));
          rmSync(path);
        });
      } finally {
        rmSync(fonts, { recursive: true, force: true });
      }
    },
  },
});
