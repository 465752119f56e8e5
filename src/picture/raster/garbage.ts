import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Frees at once what nothing needs any more: Node would not think of it before all memory that it counts is full. */
export const collectGarbage = runInNewContext('gc') as (options?: { type: 'major'; flavor: 'last-resort' }) => void;
