import { utcDay, utcHour, utcMonth, utcYear, type TimeInterval } from 'd3';
import { MONTHS } from '../model/date-text.ts';
import { timeScale, type Extent } from './time-scale.ts';
import { rounded } from './rounded.ts';

/** A tick of a time axis: its moment, its place in the range, its label, and what the label leaves unsaid because it has not changed. */
export interface Tick {
  time: number;
  at: number;
  label: string;
  context: string;
}

/** How far apart ticks stand at least on a lying and on an upright timeline, in px. */
export const GAP = { horizontal: 42, upright: 30 };

/** How exactly a tick stands for a moment. */
export type Unit = 'year' | 'month' | 'day' | 'hour';
interface Step {
  unit: Unit;
  interval: TimeInterval;
}

const every = (unit: Unit, interval: { every(step: number): TimeInterval | null }, steps: number[]): Step[] =>
  steps.flatMap((step) => {
    const found = interval.every(step);
    return found ? [{ unit, interval: found }] : [];
  });

const STEPS: Step[] = [
  ...every('hour', utcHour, [1, 3, 6, 12]),
  ...every('day', utcDay, [1, 2, 5, 10]),
  ...every('month', utcMonth, [1, 3, 6]),
  ...every('year', utcYear, [1, 2, 5, 10, 20, 50, 100]),
];

const year = (date: Date): string => String(date.getUTCFullYear());
const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? '';
const LABEL: Record<Unit, (date: Date) => string> = {
  hour: (date) => date.toISOString().slice(11, 16),
  day: (date) => `${date.getUTCDate()} ${month(date).slice(0, 3)}`,
  month: (date) => month(date).slice(0, 3),
  year,
};
const CONTEXT: Record<Unit, (date: Date) => string> = {
  hour: (date) => `${date.getUTCDate()} ${month(date)} ${year(date)}`,
  day: year,
  month: year,
  year: () => '',
};

// The shortest stretch between two neighbours: February, or a year without its leap day.
const spacing = (interval: TimeInterval): number => {
  const first = interval.ceil(new Date(Date.UTC(2001, 0, 1)));
  return +interval.ceil(new Date(+first + 1)) - +first;
};

/**
 * Calendar ticks for an extent on a range of so many drawing units, the finest from decades down to hours that stand at least
 * `gap` apart and are no finer than `finest`. `context` (the year; under hours the day) is given only where it changes, else it is empty.
 */
export const timeTicks = (extent: Extent, range: [number, number], gap: number, finest: Unit = 'hour'): Tick[] => {
  const scale = timeScale(extent, range);
  const room = (range[1] - range[0]) / gap;
  const perTick = (extent[1] - extent[0]) / room;
  const allowed = STEPS.slice(STEPS.findIndex(({ unit }) => unit === finest));
  const step = allowed.find(({ interval }) => spacing(interval) >= perTick) ?? STEPS.at(-1);
  if (!step) return [];
  let said = '';
  return step.interval.range(new Date(extent[0]), new Date(extent[1])).map((date) => {
    const context = CONTEXT[step.unit](date);
    const changed = context !== said;
    said = context;
    return { time: +date, at: rounded(scale(+date)), label: LABEL[step.unit](date), context: changed ? context : '' };
  });
};
