import * as words from '#words/time';
import { DAY, timeScale, type Extent } from './scale.ts';
import { rounded } from './rounded.ts';

/** A tick of a time axis: its moment, its place in the range, its label, and what the label leaves unsaid because it has not changed, with shorter forms of that. */
export interface Tick {
  time: number;
  at: number;
  label: string;
  context: string;
  shorter: string[];
}

/** How far apart ticks stand at least on a horizontal and on a vertical timeline, in px. */
export const TICK_GAP = { wide: 42, narrow: 44 };

/** How exactly a tick stands for a moment. */
export type Unit = 'year' | 'month' | 'day' | 'hour';
interface Step {
  unit: Unit;
  step: number;
}

const every = (unit: Unit, steps: number[]): Step[] => steps.map((step) => ({ unit, step }));

const STEPS: Step[] = [
  ...every('hour', [1, 3, 6, 12]),
  ...every('day', [1, 2, 5, 10]),
  ...every('month', [1, 3, 6]),
  ...every('year', [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]),
];

/** The shortest stretch between two neighbours, in ms: February, or a year without its leap day. */
const spacing = ({ unit, step }: Step): number => {
  const months = step === 1 ? 28 : step * 30;
  return step * { hour: DAY / 24, day: DAY, month: (months / step) * DAY, year: 365 * DAY }[unit];
};

const year = (date: Date): string => words.year(date.getUTCFullYear());
const month = (date: Date): number => date.getUTCMonth() + 1;
const LABEL: Record<Unit, (date: Date) => string> = {
  hour: (date) => date.toISOString().slice(11, 16),
  day: (date) => words.dayOfMonth(date.getUTCDate(), month(date), true),
  month: (date) => words.shortMonth(month(date)),
  year,
};
const CONTEXT: Record<Unit, (date: Date) => string> = {
  hour: (date) => words.plainDate(date.getUTCFullYear(), month(date), date.getUTCDate()),
  day: year,
  month: year,
  year: () => '',
};

/** A day where there is little room: "31 Dec 2016", "31 Dec". */
const shorterDays = (date: Date): string[] => {
  const day = [date.getUTCDate(), month(date)] as const;
  return [words.shortDate(date.getUTCFullYear(), day[1], day[0]), words.dayOfMonth(...day, true)];
};

/**
 * The dates of a step within an extent. Days are counted anew with each month, so that every month has its first. (d3-time does the
 * same; with the part of d3-array that it brings along it is 2 kB of script, which a frame has not.)
 */
const datesOf = ({ unit, step }: Step, [from, to]: Extent): Date[] => {
  const date = new Date(from);
  const dates: Date[] = [];
  if (unit === 'hour') date.setUTCHours(Math.floor(date.getUTCHours() / step) * step, 0, 0, 0);
  else date.setUTCHours(0, 0, 0, 0);
  if (unit === 'month') date.setUTCMonth(Math.floor(date.getUTCMonth() / step) * step, 1);
  if (unit === 'year') date.setUTCFullYear(Math.floor(date.getUTCFullYear() / step) * step, 0, 1);
  while (+date < to) {
    if (+date >= from && (unit !== 'day' || (date.getUTCDate() - 1) % step === 0)) dates.push(new Date(date));
    if (unit === 'hour') date.setUTCHours(date.getUTCHours() + step);
    else if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + step);
    else date.setUTCFullYear(date.getUTCFullYear() + step);
  }
  return dates;
};

/**
 * Calendar ticks for an extent on a range of so many drawing units, the finest from millennia down to hours that stand at least
 * `gap` apart and are no finer than `finest`. `context` (the year; under hours the day) is given only where it changes, else it is empty.
 */
export function timeTicks(extent: Extent, range: [number, number], gap: number, finest: Unit = 'hour'): Tick[] {
  const scale = timeScale(extent, range);
  const room = (range[1] - range[0]) / gap;
  const perTick = (extent[1] - extent[0]) / room;
  const allowed = STEPS.slice(STEPS.findIndex(({ unit }) => unit === finest));
  const step = allowed.find((each) => spacing(each) >= perTick) ?? STEPS.at(-1);
  if (!step) return [];
  let said = '';
  const dates = datesOf(step, extent);
  // Steps of some days begin anew with each month: what would stand too close before it is left out.
  const apart = dates.filter((date, index) => {
    const next = dates[index + 1];
    return !next || scale(+next) - scale(+date) >= gap * 0.9;
  });
  return apart.map((date) => {
    const context = CONTEXT[step.unit](date);
    const changed = context !== said;
    said = context;
    const shorter = step.unit === 'hour' ? shorterDays(date) : [];
    return { time: +date, at: rounded(scale(+date)), label: LABEL[step.unit](date), context: changed ? context : '', shorter };
  });
}
