import type { Mark } from './marks.ts';

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
 * Clusters of marks that stand alone, in order of `low`: where more than `rows` of them fall within `pitch` of each other (for marks
 * with a day's width to stand in, more than fit into its rows), those of one noun merge into one that carries them all.
 */
export const merged = (clusters: Cluster[], pitch: number, rows: number): Cluster[] => {
  const bins: Cluster[][] = [];
  for (const cluster of clusters.toSorted((a, b) => a.low - b.low)) {
    const bin = bins.at(-1);
    const start = bin?.[0]?.low ?? -Infinity;
    if (bin && cluster.low - start < pitch) bin.push(cluster);
    else bins.push([cluster]);
  }
  return bins.flatMap((bin) => {
    const [first] = bin;
    const columns = first ? Math.floor((first.high - first.low) / pitch) + 1 : 1;
    return bin.length > rows * columns ? byNoun(bin) : bin;
  });
};
