import type { Mark } from '../marks.ts';

/** One mark, or several that stand as one counted mark; along time they may stand from `low` to `high` (their middle). */
export interface Cluster {
  marks: Mark[];
  low: number;
  high: number;
}

const NOUNS = ['claim', 'response', 'event'] as const;

const byNoun = (clusters: Cluster[]): Cluster[] =>
  NOUNS.flatMap((noun): Cluster[] => {
    const same = clusters.filter(({ marks }) => marks[0]?.noun === noun);
    const [first] = same;
    if (!first) return [];
    const low = same.reduce((sum, each) => sum + each.low, 0) / same.length;
    return [{ marks: same.flatMap(({ marks }) => marks), low, high: Math.max(low, Math.min(...same.map(({ high }) => high))) }];
  });

/**
 * Clusters of marks that stand alone: where more than `rows` of them fall into one stretch of `pitch` (for marks with a day's width to
 * stand in, more than fit into its rows), those of one noun merge into one that carries them all. The stretches are counted from
 * `origin`, so that they stay where they are when the view moves.
 */
export function merged(clusters: Cluster[], pitch: number, rows: number, origin = 0): Cluster[] {
  const bins = Map.groupBy(clusters, ({ low }) => Math.floor((low - origin) / pitch));
  return [...bins.values()].flatMap((bin) => {
    const [first] = bin;
    const columns = first ? Math.floor((first.high - first.low) / pitch) + 1 : 1;
    return bin.length > rows * columns ? byNoun(bin) : bin;
  });
}
