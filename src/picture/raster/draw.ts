import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keptPng, type PngFaces } from '../png.ts';
import { collectGarbage } from './garbage.ts';

/** An SVG file that is to be drawn, so many times as large, into a PNG file. */
export interface Task {
  from: string;
  to: string;
  zoom: number;
}

/** So many draw at once at most, on however many processors: each takes some 80 MB. */
const MOST = 4;
const FEW = 40;

/** Writes the files that were drawn before. Gives the tasks that are left. */
const undrawn = async (tasks: Task[], faces: PngFaces): Promise<Task[]> => {
  const left: Task[] = [];
  for (const task of tasks) {
    const drawn = await keptPng(readFileSync(task.from, 'utf8'), task.zoom, faces);
    if (drawn) writeFileSync(task.to, drawn);
    else left.push(task);
  }
  return left;
};

/**
 * Draws files that were not drawn before, several at once where there are several processors, each beside the main thread. Throws what
 * went wrong with one of them.
 */
export async function drawAll(tasks: Task[], { name, files, parts }: PngFaces): Promise<void> {
  const left = await undrawn(tasks, { name, files, parts });
  // What the pages were made of would lie there beside all that is drawn; for a few drawings to look for it is not worth half a second.
  if (left.length > FEW) collectGarbage({ type: 'major', flavor: 'last-resort' });
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
  await Promise.all(Array.from({ length: Math.min(left.length, availableParallelism(), MOST) }, work));
}
