import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

type Options = { type: 'minor' } | { type: 'major'; flavor: 'last-resort' };

/** Frees at once what nothing needs any more, or what of it is new: Node would not think of it before all memory that it counts is full. */
export const collectGarbage = runInNewContext('gc') as (options?: Options) => void;
