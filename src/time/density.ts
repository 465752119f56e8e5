import { bin, range } from 'd3';
import { startOf } from '../model/date.ts';
import { rounded } from './rounded.ts';
import { timeScale, type Extent } from './scale.ts';

/** How many bars an overview strip has. */
const BINS = 100;

/** The strip that shows how much lies where in the whole, as the path of its bars in a box of the width and height (px). */
export function densityPath(dates: Parameters<typeof startOf>[0][], whole: Extent, width: number, height: number): string {
  const [first, last] = whole;
  const edges = range(1, BINS).map(timeScale([0, BINS] as Extent, whole));
  const bins = bin<number, number>().domain(whole).thresholds(edges);
  const counts = bins(dates.map((date) => Math.min(last, Math.max(first, startOf(date))))).map(({ length }) => length);
  // The square root, or a day with many would leave nothing of the others.
  const most = Math.sqrt(Math.max(1, ...counts));
  const step = width / BINS;
  return counts
    .map((count, index) =>
      count === 0
        ? ''
        : `M${rounded(index * step)} ${height}v${rounded((-Math.sqrt(count) / most) * (height - 2))}h${rounded(step * 0.8)}V${height}z`,
    )
    .join('');
}
