import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keptPng, type PngFaces } from '../png.ts';
import { collectGarbage } from './garbage.ts';

/** An SVG that is to be drawn, so many times as large, as PNG; the file is what it is called by. */
export interface Task {
  svg: string;
  zoom: number;
  file: string;
}

/** Takes what was drawn. */
type Put = (file: string, png: Uint8Array) => void;

/** So many draw at once at most, on however many processors: each takes some 80 MB. */
const MOST = 4;
const FEW = 40;

/** Gives what was drawn before. What is left are the tasks that were not. */
const undrawn = async (tasks: Task[], faces: PngFaces, put: Put): Promise<Task[]> => {
  const left: Task[] = [];
  for (const task of tasks) {
    const drawn = await keptPng(task.svg, task.zoom, faces);
    if (drawn) put(task.file, drawn);
    else left.push(task);
  }
  return left;
};

/**
 * Draws what was not drawn before, several at once where there are several processors, each beside the main thread. Throws what went wrong
 * with one of them.
 */
export async function drawAll(tasks: Task[], { name, files, parts }: PngFaces, put: Put): Promise<void> {
  const left = await undrawn(tasks, { name, files, parts }, put);
  // What the pages were made of would lie there beside all that is drawn; for a few drawings to look for it is not worth half a second.
  if (left.length > FEW) collectGarbage({ type: 'major', flavor: 'last-resort' });
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: { name, files, parts } });
    try {
      for (let task = left.shift(); task; task = left.shift()) {
        worker.postMessage(task);
        const [drawn] = (await once(worker, 'message')) as [Uint8Array];
        put(task.file, drawn);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(left.length, availableParallelism(), MOST) }, work));
}
