import { labelled } from '#words/text';
import type { Scene } from '../../../model/article.ts';
import { existsAsOf } from '../../../model/as-of.ts';
import { startOf, type Dated } from '../../../model/date.ts';
import { leadClaim, type Dossier } from '../../../model/dossier.ts';
import { balanced } from '../../../text/balanced.ts';
import { textWidth, widest } from '../../../text/width.ts';
import { shortDateText } from '../../../time/date-text.ts';
import { rounded } from '../../../time/rounded.ts';
import { isWithin, type Extent } from '../../../time/scale.ts';

/** A moment that rows are seen against: a line at `x`, named by lines of text that begin or end at `textX`; in px. */
export interface Landmark {
  id: string;
  noun: 'claim' | 'event';
  since: number;
  x: number;
  lines: string[];
  textX: number;
  anchor: 'start' | 'end';
}

interface Moment extends Pick<Landmark, 'id' | 'noun' | 'since'> {
  at: number;
  rank: number;
  text: string;
}

const MOST = 3;
const GAP = 6;

/** Its date, where it is exact enough for a line: a month or a day. */
const exact = (date: Dated | undefined): Dated | null =>
  date && !date.interval && !date.approximate && !date.uncertain && ['month', 'day', 'time'].includes(date.precision) ? date : null;

const named = (date: Dated, label: string): string => (/\p{Nd}{4}/u.test(label) ? label : labelled(shortDateText(date), label));
const middle = ({ from, to }: Dated): number => ((from ?? 0) + (to ?? from ?? 0)) / 2;

const momentsOf = (dossier: Dossier, { focus, asOf }: Pick<Scene, 'focus' | 'asOf'>): Moment[] => {
  const events = Object.values(dossier.events).flatMap((event): Moment[] => {
    const date = exact(event.date);
    if (!date || !event.landmark || focus.includes(event.id)) return [];
    const { rank, label } = event.landmark;
    return [{ id: event.id, noun: 'event', since: startOf(date), at: middle(date), rank, text: named(date, label) }];
  });
  const claim = leadClaim(dossier);
  const said = exact(claim?.said);
  const label = claim && (claim.landmark?.label ?? labelled(dossier.parties[claim.by]?.short ?? '', claim.short));
  const lead: Moment[] =
    claim && said && label
      ? [{ id: claim.id, noun: 'claim', since: startOf(said), at: startOf(said), rank: 0, text: named(said, label) }]
      : [];
  return [...lead, ...events].filter(({ since }) => existsAsOf(since, asOf)).sort((a, b) => a.rank - b.rank);
};

/** A label on two lines of much the same width, where it has two words. */
const inTwo = (text: string, size: number): string[] => balanced(text, textWidth(text, size) * 0.7, size);

interface Room {
  from: number;
  to: number;
}

/** The frame of a picture of years: what it shows, where time is drawn (in px), and the size of its letters. */
export interface Frame {
  extent: Extent;
  plot: [from: number, to: number];
  scale: (time: number) => number;
  size: number;
}

/**
 * The landmarks that a picture is seen against, at most three by rank: the claim that all leads to and moments known to the day or
 * month. Each is named after its line or, where that is taken, before it; one that can be named on neither side is left out.
 */
export function landmarks(dossier: Dossier, scene: Pick<Scene, 'focus' | 'asOf'>, { extent, plot, scale, size }: Frame): Landmark[] {
  const placed: (Landmark & Room)[] = [];
  for (const { at, rank: _, text, ...moment } of momentsOf(dossier, scene).filter(({ at: time }) => isWithin(time, time, extent))) {
    if (placed.length === MOST) break;
    const [x, lines] = [rounded(scale(at)), inTwo(text, size)];
    const width = widest(lines, size) * (moment.noun === 'claim' ? 1.07 : 1);
    const sides: (Landmark & Room)[] = [
      { ...moment, x, lines, textX: x + GAP, anchor: 'start', from: x, to: x + GAP + width },
      { ...moment, x, lines, textX: x - GAP, anchor: 'end', from: x - GAP - width, to: x },
    ];
    const [one, two] = moment.noun === 'claim' ? sides.toReversed() : sides;
    const isFree = ({ from, to }: Room): boolean =>
      from >= plot[0] && to <= plot[1] && !placed.some((other) => from < other.to + GAP && other.from < to + GAP);
    const found = [one, two].find((side) => side !== undefined && isFree(side));
    if (found) placed.push(found);
  }
  return placed.map(({ from: _from, to: _to, ...landmark }) => landmark);
}
