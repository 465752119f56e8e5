import { renderAsync } from '@resvg/resvg-js';
import type { Faces } from './faces.ts';
import { indexedPng } from './raster/indexed-png.ts';
import { madeOnce } from './raster/store.ts';

/** An SVG with a ground as PNG, so many times as large. */
export async function png(svg: string, zoom: number, { name, files }: Pick<Faces, 'name' | 'files'>): Promise<Uint8Array> {
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: name, serifFamily: name };
  return madeOnce(`${zoom} ${svg}`, async () => {
    const drawn = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
    return indexedPng(drawn.pixels, drawn.width, drawn.height);
  });
}
