import { utcYear } from 'd3';
import type { Scene } from '../../../model/article.ts';
import { chronicle } from '../../../model/chronicle.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { balanced } from '../../../text/balanced.ts';
import { textWidth, widest } from '../../../text/width.ts';
import { extentOf } from '../../../time/full-extent.ts';
import { rounded } from '../../../time/rounded.ts';
import { timeScale, type Extent } from '../../../time/scale.ts';
import { timeTicks } from '../../../time/ticks.ts';
import { yearText } from '../../../time/year-text.ts';
import { landmarks, type Frame, type Landmark } from './context.ts';
import { isPoint, NAME, narrowRow, SIGN, TITLE, wideRow, type Detail, type YearsRow } from './rows.ts';
import { topicsOf, type Topic } from './topics.ts';

/** A scene along time, drawn for one width; in px. `more` rows had no room. */
export interface YearsPicture {
  width: Width;
  height: number;
  plot: [from: number, to: number];
  size: number;
  ticks: { x: number; label: string }[];
  landmarks: Landmark[];
  rows: YearsRow[];
  more: number;
}

/** The widths that a picture of years is drawn for, in px: beside text on a wide screen, in a frame or a file, beside text on a smaller screen, and on phones. */
export const WIDE = 660;
export const FRAMED = 612;
export const MIDDLE = 500;
export const NARROW = 354;
export const NARROWER = 320;
export const NARROWEST = 284;
export type Width = typeof WIDE | typeof FRAMED | typeof MIDDLE | typeof NARROW | typeof NARROWER | typeof NARROWEST;

/** Whether a picture of this width has a column of names. */
export function isWide(width: Width): boolean {
  return width >= MIDDLE;
}

/** How wide the column of the names may become, in px. */
const COLUMN = 128;

const DETAILS = {
  wide: [4, 3, 2, 1, 0].map((rivals) => ({ rivals, titles: true, context: true })),
  narrow: [
    { rivals: 1, titles: true, context: true },
    { rivals: 1, titles: false, context: true },
    { rivals: 1, titles: false, context: false },
    { rivals: 0, titles: false, context: false },
  ],
};

/** The column of the names: 86 px, more only where a word would not fit or a title would take more than three lines. */
const columnOf = (topics: Topic[]): number => {
  const words = topics.flatMap(({ noun, party }) => party.split(' ').map((word) => textWidth(word, NAME) + (noun === 'event' ? 0 : SIGN)));
  const titles = topics
    .filter((topic) => !isPoint(topic))
    .map(({ short }) => widest(balanced(short, textWidth(short, TITLE) / 2.4, TITLE), TITLE));
  return Math.ceil(Math.min(COLUMN, Math.max(86, ...[...words, ...titles].map((width) => width + 8))));
};

const frameOf = (extent: Extent, width: Width, topics: Topic[]): Frame => {
  const plot: [number, number] = [isWide(width) ? columnOf(topics) : 0, width];
  return { extent, plot, scale: timeScale(extent, plot), size: isWide(width) ? 13 : 12 };
};

const ticksOf = ({ extent, plot, scale, size }: Frame): YearsPicture['ticks'] => {
  const years = utcYear.range(utcYear.ceil(new Date(extent[0])), new Date(extent[1]));
  const room = (plot[1] - plot[0]) / Math.max(1, years.length);
  const least = (textWidth('2000', size) + 8) / room;
  const step = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => each >= least) ?? 5000;
  const isRound = (year: Date, index: number): boolean => (step < 5 ? index : year.getUTCFullYear()) % step === 0;
  const ticks =
    years.length > 1
      ? years.filter(isRound).map((year) => ({ at: scale(+year), label: yearText(year.getUTCFullYear()) }))
      : timeTicks(extent, plot, 80, 'day').map(({ at, label, context }) => ({
          at,
          label: label === context ? label : `${label} ${context}`.trim(),
        }));
  return ticks.filter(({ at, label }) => at + 3 + textWidth(label, size) <= plot[1]).map(({ at, label }) => ({ x: rounded(at), label }));
};

/** The rows under one another, as many as there is room for. */
const stacked = (topics: Topic[], frame: Frame, top: number, { most, ...detail }: Detail & { most: number }): [YearsRow[], number] => {
  const row = frame.plot[0] > 0 ? wideRow : narrowRow;
  const rows: YearsRow[] = [];
  let y = top;
  for (const topic of topics) {
    const next = row(topic, frame, y, detail);
    y += next.height;
    rows.push(next);
  }
  const fitting = rows.filter(({ top: from, height }, index) => from + height <= most - (index < rows.length - 1 ? 18 : 0));
  return [fitting, y];
};

/**
 * A scene along time, at most 640 px high where it has a column of names, else 300 px: a row for each focused event, claim and
 * response that was there at the scene's date, seen against at most three landmarks. What does not fit is said more shortly: fewer
 * rivals, then no titles; then rows are left out and counted.
 */
export function yearsPicture(dossier: Dossier, scene: Pick<Scene, 'focus' | 'asOf' | 'extent'>, width: Width): YearsPicture {
  const topics = topicsOf(dossier, scene);
  const frame = frameOf(extentOf(scene.extent, chronicle(dossier)), width, topics);
  const context = landmarks(dossier, scene, frame);
  const most = isWide(width) ? 640 : 300;
  const attempts = DETAILS[isWide(width) ? 'wide' : 'narrow'].map((detail) => {
    const shown = detail.context ? context : [];
    const top = (isWide(width) ? 30 : 20) + (shown.length > 0 ? (isWide(width) ? 36 : 34) : 0);
    const [rows, end] = stacked(topics, frame, top, { ...detail, most });
    return { rows, shown, height: rows.length < topics.length ? most : end, fits: rows.length === topics.length };
  });
  const { rows, shown, height } = attempts.find(({ fits }) => fits) ?? attempts.at(-1) ?? { rows: [], shown: [], height: 0 };
  const { plot, size } = frame;
  return { width, height: rounded(height), plot, size, ticks: ticksOf(frame), landmarks: shown, rows, more: topics.length - rows.length };
}
