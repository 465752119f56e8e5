import type { Entry } from '../../model/chronicle.ts';
import { startOf, yearOf } from '../../model/date.ts';
import type { Extent } from '../../time/scale.ts';

/** A year of an upright timeline: what happened and was said in it, knot aside, and the label of its first landmark. */
export interface UprightYear {
  year: string;
  entries: Entry[];
  landmark: { entry: Entry; label: string } | null;
  /** Whether the knot is in it. */
  knot: boolean;
}

/** How many years are shown at least for years to be rows, and how many at most where each has one, even an empty one. */
const YEARS = { least: 4, most: 40 };

const landmarkOf = (entry: Entry) => {
  const { landmark } =
    entry.noun === 'event' ? entry.event : entry.noun === 'claim' ? entry.claim : { landmark: undefined, ...entry.response };
  return landmark;
};

const isIn = (extent: Extent | null, { date }: Entry): boolean =>
  extent !== null && !date.interval && startOf(date) >= extent[0] && startOf(date) < extent[1];

/** The years of a stretch of time, one a row; none where it is too short for that. */
export function uprightYears(entries: Entry[], extent: Extent, knot: Extent | null): UprightYear[] {
  const [first, last] = [new Date(extent[0]).getUTCFullYear(), new Date(extent[1] - 1).getUTCFullYear()];
  if (last - first + 1 < YEARS.least) return [];
  const byYear = Map.groupBy(entries, ({ date }) => yearOf(date));
  const all = Array.from({ length: Math.min(last - first + 1, 4000) }, (_, index) => String(first + index));
  const years = all.length > YEARS.most ? all.filter((year) => byYear.has(Number(year))) : all;
  const knotYear = knot && String(new Date(knot[0]).getUTCFullYear());
  return years.map((year) => {
    const own = (byYear.get(Number(year)) ?? []).filter((entry) => !isIn(knot, entry));
    const named = own.flatMap((entry) => {
      const landmark = landmarkOf(entry);
      return landmark ? [{ entry, ...landmark }] : [];
    });
    const [best] = named.toSorted((a, b) => a.rank - b.rank);
    return { year, entries: own, landmark: best ?? null, knot: year === knotYear };
  });
}
