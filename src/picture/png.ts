import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import type { Faces } from './faces.ts';
import { indexedPng } from './raster/indexed-png.ts';
import { kept, madeOnce } from './raster/store.ts';

/** What of the faces draws PNG. */
export type PngFaces = Pick<Faces, 'name' | 'files' | 'parts'>;

/** A drawing that needs letters of other parts than the first, with the texts that have them as paths. */
const shaped = async (svg: string, { files, parts }: PngFaces): Promise<string> => {
  if (parts.slice(1).every((letters) => [...letters].every((letter) => !svg.includes(letter)))) return svg;
  const { shapedText } = await import('./faces/shaped.ts');
  const read = (index: number): Uint8Array => readFileSync(files[index] ?? '');
  return shapedText(
    svg,
    parts.map((letters, index) => ({ letters, regular: read(2 * index), bold: read(2 * index + 1) })),
  );
};

const recipe = (drawing: string, zoom: number): string => `${zoom} ${drawing}`;

/** The PNG of an SVG with a ground, so many times as large, where it was drawn before; else `null`. */
export async function keptPng(svg: string, zoom: number, faces: PngFaces): Promise<Uint8Array | null> {
  return kept('pictures', recipe(await shaped(svg, faces), zoom));
}

/** An SVG with a ground as PNG, so many times as large. */
export async function png(svg: string, zoom: number, faces: PngFaces): Promise<Uint8Array> {
  const { name, files } = faces;
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: name, serifFamily: name };
  const drawing = await shaped(svg, faces);
  return madeOnce('pictures', recipe(drawing, zoom), async () => {
    const drawn = await renderAsync(drawing, { font, fitTo: { mode: 'zoom', value: zoom } });
    // Drawn smaller than they are made are only cards, where there are very many: a thousand that few will ever ask for.
    return indexedPng(drawn.pixels, drawn.width, drawn.height, zoom < 1 ? 'fast' : 'small');
  });
}
