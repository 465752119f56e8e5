import { parentPort, workerData } from 'node:worker_threads';
import { png, type PngFaces } from '../png.ts';
import { collectGarbage } from './garbage.ts';
import type { Task } from './draw.ts';

const faces = workerData as PngFaces;

/** After so many pixels what was drawn is freed: its memory is outside of that which Node counts. To look for what is new alone takes little. */
const MOST = 2 ** 20;
let pixels = 0;

/** Where PNG has width and height (bytes). */
const [WIDTH, HEIGHT] = [16, 20];

const pixelsOf = (png: Uint8Array): number => {
  const view = new DataView(png.buffer, png.byteOffset);
  return view.getUint32(WIDTH) * view.getUint32(HEIGHT);
};

parentPort?.on('message', ({ svg, zoom }: Task) => {
  void png(svg, zoom, faces).then((drawn) => {
    pixels += pixelsOf(drawn);
    parentPort?.postMessage(drawn);
    if (pixels < MOST) return;
    collectGarbage({ type: 'minor' });
    pixels = 0;
  });
});
