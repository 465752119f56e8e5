import type { Diagnostic } from '../../../model/diagnostic.ts';
import { dateText } from '../../../time/date-text.ts';
import type { DatedPlace } from './dated-places.ts';

const YEAR = 365.25 * 86_400_000;
/** From how many years on a gap is a slip, how often it is as long as all that lies on its other side, and of how many at most. */
const SLIP = { years: 300, times: 5, most: 2 };

type Point = DatedPlace & { at: number };

/** The points before and behind the longest time in which nothing is dated. */
const parted = (points: Point[]): { before: Point[]; behind: Point[]; gap: number } => {
  const gaps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  const gap = Math.max(...gaps);
  const cut = gaps.indexOf(gap) + 1;
  return { before: points.slice(0, cut), behind: points.slice(cut), gap };
};

const length = (points: Point[]): number => (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0);

/** The few dates that lie centuries away from all others, and whether before them; none where they are landmarks. */
function farOff(places: DatedPlace[]): { far: Point[]; years: number; before: boolean } {
  const points = places
    .flatMap((each): Point[] => [each.date.from, each.date.to].flatMap((at) => (at === null ? [] : [{ ...each, at }])))
    .sort((a, b) => a.at - b.at);
  const { before, behind, gap } = parted(points);
  const isBefore = before.length < behind.length;
  const [few, many] = isBefore ? [before, behind] : [behind, before];
  const isSlip =
    new Set(few.map(({ place }) => place)).size <= SLIP.most &&
    new Set(many.map(({ place }) => place)).size > SLIP.most &&
    gap > SLIP.years * YEAR &&
    gap > SLIP.times * length(many);
  return { far: isSlip ? few.filter(({ landmark }) => !landmark) : [], years: Math.floor(gap / YEAR), before: isBefore };
}

/** Dates that make the axis longer by centuries, most likely by a slip of the keyboard: each is told once. */
export function farDateRules(places: DatedPlace[]): Diagnostic[] {
  const { far, years, before } = farOff(places);
  const told = [...new Map(far.map((point) => [point.place, point])).values()];
  return told.map(({ place, date, what }) => ({
    ...place,
    rule: 'far-off-date',
    message: `The ${what} is dated ${dateText(date)}: ${years.toLocaleString('en')} years ${before ? 'before' : 'after'} everything else.`,
    fix: `correct the year; if it is right, give the ${what === 'account' ? 'event' : what} a landmark, which timelines then name`,
  }));
}

/** The stretch within which everything is dated, in ms UTC, dates that are far off left out; `null` where nothing is. */
export function datedExtent(places: DatedPlace[]): [from: number, to: number] | null {
  const far = new Set(farOff(places).far.map(({ place }) => place));
  const ends = places.filter(({ place }) => !far.has(place)).flatMap(({ date }) => [date.from, date.to].filter((at) => at !== null));
  return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)];
}
