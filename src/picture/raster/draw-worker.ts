import { parentPort, workerData } from 'node:worker_threads';
import { png, type PngFaces } from '../png.ts';
import { collectGarbage } from './garbage.ts';
import type { Task } from './draw.ts';

const faces = workerData as PngFaces;

/** So many drawings (some MB each, outside of the memory that Node counts) are freed at once: to look for them takes as long as to draw half of one. */
const BATCH = 8;
let done = 0;

parentPort?.on('message', ({ svg, zoom }: Task) => {
  void png(svg, zoom, faces).then((drawn) => {
    done += 1;
    if (done % BATCH === 0) collectGarbage();
    parentPort?.postMessage(drawn);
  });
});
