import type { Dated } from './date.ts';

/** A chart and what of the dossier it shows; `null` is all. */
export type Chart =
  | { kind: 'timeline'; extent: Dated | null; parties: string[] | null }
  | { kind: 'matrix'; claims: string[] | null }
  | { kind: 'ledger'; features: string[] | null }
  | { kind: 'answers' };

/** A chart in an article, under the name that it has there among those of its kind; one of them needs none: ''. */
export interface PlacedChart {
  id: string;
  chart: Chart;
  /** Its headline, and what it shows. */
  title: string;
  finding: string;
}

/** The chart of a shortcode, from its attributes by name; `null` where the shortcode draws none. */
export function chartOf(shortcode: string, extent: Dated | null, ids: (attribute: string) => string[] | null): Chart | null {
  if (shortcode === 'Timeline') return { kind: 'timeline', extent, parties: ids('parties') };
  if (shortcode === 'Matrix') return { kind: 'matrix', claims: ids('claims') };
  if (shortcode === 'Ledger') return { kind: 'ledger', features: ids('features') };
  return null;
}

/** Whether two charts show the same. */
export function sameChart(a: Chart, b: Chart): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
