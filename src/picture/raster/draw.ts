import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PngFaces } from '../png.ts';

/** An SVG file that is to be drawn, so many times as large, into a PNG file. */
export interface Task {
  from: string;
  to: string;
  zoom: number;
}

/** So many draw at once at most, on however many processors: each takes some 80 MB. */
const MOST = 4;

/** Draws files, several at once where there are several processors, each beside the main thread. Throws what went wrong with one of them. */
export async function drawAll(tasks: Task[], { name, files, parts }: PngFaces): Promise<void> {
  const left = [...tasks];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: { name, files, parts } });
    try {
      for (let task = left.shift(); task; task = left.shift()) {
        worker.postMessage(task);
        await once(worker, 'message');
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism(), MOST) }, work));
}
