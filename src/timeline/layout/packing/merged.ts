import type { Located } from '../located.ts';
import type { Mark } from '../marks.ts';
import { ROW } from '../frame.ts';
import type { Extent } from '../../../time/scale.ts';

/** What stands at one moment as one thing: a mark, or several of one noun that are counted; its middle along time, px. */
export interface Cluster {
  noun: Mark['noun'];
  marks: Mark[];
  t: number;
}

/** Clusters that are counted together, in one line: "9 claims 6 responses"; `from` and `to` are where the first and the last of their marks belong. */
export interface Count {
  t: number;
  from: number;
  to: number;
  parts: Cluster[];
}

const NOUNS = ['claim', 'response', 'event'] as const;

const middle = ({ bar }: Located): number => bar.t + bar.length / 2;

/** Points that stand at one moment, by their nouns. */
const counted = (points: Located[], t: number | null): Count => {
  const parts = NOUNS.flatMap((noun): Cluster[] => {
    const same = points.filter(({ mark }) => mark.noun === noun);
    if (same.length === 0) return [];
    return [{ noun, marks: same.map(({ mark }) => mark), t: t ?? same.reduce((sum, each) => sum + middle(each), 0) / same.length }];
  });
  const middles = points.map(middle);
  return { parts, t: t ?? Math.min(...parts.map((part) => part.t)), from: Math.min(...middles), to: Math.max(...middles) };
};

/** How many marks may stand in one stretch before they are counted: fewer where they stand beside one another. */
const STACK = { beside: 3, over: 6 };

/** Where along time marks are counted: whether they may stand over one another (`few`); `origin` is where a fixed moment lies, so that counts stay as they are when the view moves, and `knot` the stretch of a knot, px. */
export interface Places {
  origin: number;
  knot: Extent | null;
  coarse: number;
  few: boolean;
}

/** Whether a mark stands in the knot. */
export function isInKnot(each: Located, { knot }: Places): boolean {
  return knot !== null && middle(each) >= knot[0] && middle(each) <= knot[1];
}

/** Marks that stand alone, and those that are counted: all of a knot, and where more than three fall into a stretch as wide as a row is high; at the coarsest all. */
export function merged(points: Located[], places: Places): { single: Located[]; counts: Count[] } {
  const { origin, knot, coarse, few } = places;
  if (coarse === Infinity) return { single: [], counts: points.length > 0 ? [counted(points, knot?.[1] ?? null)] : [] };
  const inKnot = (each: Located): boolean => isInKnot(each, places);
  const within = points.filter(inKnot);
  const bins = Map.groupBy(
    points.filter((each) => !inKnot(each)),
    (each) => Math.floor((middle(each) - origin) / (ROW * coarse)),
  );
  const most = coarse > 1 ? 1 : few ? STACK.over : STACK.beside;
  const full = [...bins.values()].filter((bin) => bin.length > most);
  return {
    single: [...bins.values()].filter((bin) => bin.length <= most).flat(),
    counts: [...(within.length > 0 && knot ? [counted(within, knot[1])] : []), ...full.map((bin) => counted(bin, null))],
  };
}
