import { also as alsoText, noStart } from '#words/scenes';
import { balanced } from '../../../text/balanced.ts';
import { textWidth, wrapped } from '../../../text/width.ts';
import { shortDateText } from '../../../time/date-text.ts';
import { rounded } from '../../../time/rounded.ts';
import { apart, barOf, bottomOf, datesText, placedText, type Bar, type Label } from './bars.ts';
import type { Frame } from './context.ts';
import type { Dating, Topic } from './topics.ts';

/** A row of a picture of years, in px: who and what, and one bar a dating; `strong` is the likeliest, `also` names rivals without a bar. */
export interface YearsRow extends Pick<Topic, 'id' | 'noun' | 'since'> {
  top: number;
  height: number;
  name: Label;
  /** What runs on behind the name, in its line. */
  after: string;
  title: Label;
  strong: Bar | null;
  rivals: Bar[];
  notes: Label[];
}

/** How much a row says: so many rivals at most, and its title or not. */
export interface Detail {
  rivals: number;
  titles: boolean;
}

/** What a name is set in, in px, and how far the sign of a statement moves it. */
export const NAME = 14;
export const SIGN = 15;
export const TITLE = 13;
const PITCH = 25;

/** Whether a topic is a moment known to the day. */
export function isPoint({ main }: Topic): boolean {
  return main !== null && !main.date.interval && ['day', 'time'].includes(main.date.precision);
}

/** The rivals that are drawn, those furthest from the likeliest dating, and those that are only named. */
const chosen = ({ main, rivals }: Topic, most: number, frame: Frame): [Dating[], Dating[]] => {
  const first = main ?? rivals[0];
  if (!first || rivals.length <= most) return [rivals, []];
  const far = rivals.toSorted((a, b) => apart(b, first, frame) - apart(a, first, frame)).slice(0, most);
  return [rivals.filter((rival) => far.includes(rival)), rivals.filter((rival) => !far.includes(rival))];
};

/** The title of a moment beside its tick, under its date. */
const besideTick = (bar: Bar, title: string, { plot }: Frame): Label => {
  const room = bar.label.anchor === 'start' ? plot[1] - bar.label.x : bar.label.x - plot[0];
  return { ...bar.label, lines: balanced(title, Math.min(room, 330), TITLE), y: bar.label.y + 18 };
};

/** The rivals that have no bar, named. */
const alsoOf = (rest: Dating[], { plot }: Frame, y: number): Label => {
  const text = alsoText(rest.map(datesText));
  return { lines: wrapped(text, plot[1] - plot[0] - 4, TITLE), x: plot[0] + 4, y, anchor: 'start' };
};

/** That no source gives a start: before a bar without one, else under its dates, else under the bar itself. */
const noStartOf = ({ label, x, y, height }: Bar, { date }: Dating, { plot }: Frame): Label[] => {
  if (date.from !== null) return [];
  const width = textWidth(noStart, TITLE) + 2;
  const before: Label = { lines: [noStart], x: x - 6, y: label.y, anchor: 'end' };
  const under: Label = { ...label, lines: [noStart], y: label.y + 18 };
  const places = label.anchor === 'start' ? [before, under] : [under];
  const found = places.find((place) => (place.anchor === 'end' ? place.x - width >= plot[0] : place.x + width <= plot[1]));
  const bottom = y + height;
  return [found ?? noStartUnder(x, label.y > bottom ? under.y : bottom + TITLE + 2, width, plot)];
};

/** That no source gives a start, on a line under a bar. */
const noStartUnder = (x: number, y: number, width: number, plot: Frame['plot']): Label => ({
  lines: [noStart],
  x: rounded(Math.max(plot[0], Math.min(x, plot[1] - width))),
  y: rounded(y),
  anchor: 'start',
});

/** A row at least 66 px high: a name column, the likeliest dating 24 px high, its rivals 6 px high under it. */
export function wideRow(topic: Topic, frame: Frame, top: number, { rivals: most, titles }: Detail): YearsRow {
  const { id, noun, since, main, title, short } = topic;
  const inset = noun === 'event' ? 0 : SIGN;
  const name = { lines: wrapped(topic.party, frame.plot[0] - 8 - inset, NAME), x: inset, y: top + 26, anchor: 'start' as const };
  const height = noun === 'event' ? 24 : 12;
  const moment = isPoint(topic);
  const style = { y: top + 12 + (24 - height) / 2, height, size: NAME, bold: true };
  const strong = main && barOf(main, { ...style, text: datesText(main), room: moment ? Math.min(textWidth(title, TITLE), 230) : 0 }, frame);
  const under = { lines: wrapped(short, frame.plot[0] - 8, TITLE), x: 0, y: name.y + 18 * name.lines.length, anchor: 'start' as const };
  const shown = moment && strong ? besideTick(strong, title, frame) : under;
  const [near, rest] = chosen(topic, most, frame);
  const beside = shown === under ? 0 : shown.y + 17 * (shown.lines.length - 1) + 12;
  const start = strong && main ? noStartOf(strong, main, frame) : [];
  let y = strong ? Math.max(top + 47, bottomOf(strong) + 14, beside, ...start.map(({ y: line }) => line + 10)) : top + 20;
  const drawn = near.map((dating) => {
    const bar = barOf(dating, { y, height: 6, size: TITLE, bold: false, text: datesText(dating) }, frame);
    y = Math.max(y + PITCH, bottomOf(bar) + 10);
    return bar;
  });
  const also = rest.length > 0 ? [alsoOf(rest, frame, y + 8)] : [];
  const last = also.reduce((sum, { lines }) => sum + 5 + 17 * lines.length, 0);
  const text = titles ? shown : { ...shown, lines: [] };
  const reach = [name.y + 18 * (name.lines.length - 1), text.y + 17 * (text.lines.length - 1), y - 6 + last].map((at) => at + 12);
  const tall = rounded(Math.max(66, ...reach.map((at) => at - top)));
  return { id, noun, since, top, height: tall, name, after: '', title: text, strong, rivals: drawn, notes: [...start, ...also] };
}

/** The title of a moment on the roomier side of its tick. */
const besideNarrow = ({ x, y }: Bar, title: string, { plot, size }: Frame): Label => {
  const right = plot[1] - x > x - plot[0];
  const room = (right ? plot[1] - x : x - plot[0]) - 10;
  return { lines: balanced(title, room, size), x: right ? x + 10 : x - 6, y: y + 10, anchor: right ? 'start' : 'end' };
};

/** The first of some texts that has room behind a name; none where none has. */
const fitting = (texts: string[], inset: number, party: string, { plot, size }: Frame): string => {
  const from = inset + textWidth(party, TITLE) * 1.07 + 6;
  return texts.find((text) => from + textWidth(text, size) <= plot[1]) ?? '';
};

/** What a narrow picture says of a dating, the fullest first. */
const narrowDates = (dating: Dating): string[] => {
  const dates = [datesText(dating), shortDateText(dating.date)];
  return dating.date.from === null ? [...dates.map((text) => `${text} · ${noStart}`), ...dates] : dates;
};

/** A row for a narrow picture: a line of who and when, the title under it where there is room, a bar of 12 px, one rival of 4 px. */
export function narrowRow(topic: Topic, frame: Frame, top: number, { rivals: most, titles }: Detail): YearsRow {
  const { id, since, noun, main, short, party } = topic;
  const inset = noun === 'event' ? 0 : SIGN;
  const name = { lines: [party], x: inset, y: top + 12, anchor: 'start' as const };
  const after = fitting(main ? narrowDates(main).map((text) => placedText(text, main, frame)) : [short], inset, party, frame);
  const moment = isPoint(topic);
  const lines = (titles && main && !moment) || !after ? wrapped(short, frame.plot[1], frame.size) : [];
  const under = { lines, x: 0, y: name.y + 16, anchor: 'start' as const };
  let y = name.y + 5 + 16 * lines.length;
  const none = { size: frame.size, bold: true, text: '' };
  const strong = main && barOf(main, { ...none, y, height: noun === 'event' ? 12 : 8 }, frame);
  const text = titles && moment && strong ? besideNarrow(strong, short, frame) : under;
  const start = strong && main?.date.from === null && !after.includes(noStart);
  const notes = start ? [noStartUnder(strong.x, y + strong.height + 12, textWidth(noStart, frame.size), frame.plot)] : [];
  if (strong) y = Math.max(y + strong.height + 5 + 16 * notes.length, text === under ? 0 : text.y + 16 * (text.lines.length - 1) + 5);
  const rivals = chosen(topic, main ? most : most + 1, frame)[0].map((dating) => {
    const bar = barOf(dating, { y: y + 4, height: 4, size: frame.size, bold: false, text: datesText(dating) }, frame);
    y = bottomOf(bar) + 2;
    return bar;
  });
  return { id, noun, since, top, height: rounded(y + 4 - top), name, after, title: text, strong, rivals, notes };
}
