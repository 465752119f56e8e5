import { parentPort, workerData } from 'node:worker_threads';
import { png, type PngFaces } from '../png.ts';
import { collectGarbage } from './garbage.ts';
import type { Task } from './draw.ts';

const faces = workerData as PngFaces;

parentPort?.on('message', ({ svg, zoom }: Task) => {
  void png(svg, zoom, faces).then((drawn) => {
    parentPort?.postMessage(drawn);
    // What is drawn takes some MB outside of the memory that Node counts; to look for what is new alone takes little.
    collectGarbage({ type: 'minor' });
  });
});
