import type { Engine } from './engine.ts';
import type { Served } from './served.ts';

/** What somebody does with the site, and what comes of it. */
export interface Journey {
  name: string;
  /** px */
  size: [width: number, height: number];
  walk: (engine: Engine, site: Served) => Promise<void>;
  /** Whether the system decides on the colours. */
  forced?: true;
}

export const DESK: Journey['size'] = [1280, 900];
export const PHONE: Journey['size'] = [360, 740];
