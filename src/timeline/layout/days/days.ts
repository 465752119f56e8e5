import { sameAgain } from '#words/scenes';
import * as words from '#words/time';
import type { Scene } from '../../../model/article.ts';
import { dossierAsOf } from '../../../model/as-of.ts';
import { leadClaim, responsesByAddress, type Dossier } from '../../../model/dossier.ts';
import { own } from '../../../model/own.ts';
import { DAY, isWithin, type Extent } from '../../../time/scale.ts';
import { besideHeight, focusHeight, narrowHeight } from './heights.ts';
import { claimItem, responseItem, type Item } from './items.ts';

/** A day with a column: its moment (ms UTC), its label ("Tue 18"), and whether nobody in the picture says anything on it. */
export interface Day {
  at: number;
  label: string;
  empty: boolean;
}

/** What a speaker says on a day; of context it runs on over `span` columns, as far as the speaker is silent. */
interface Cell {
  day: Day;
  items: Item[];
  span: number;
}

/** What one speaker says, in the order of the days. `questions` are those that its words are read against, and `narrow` whether it is in a narrow picture. */
export interface DaysLane {
  party: string;
  name: string;
  questions: { id: string; ask: string }[];
  cells: Cell[];
  narrow: boolean;
}

/** A scene of a few days: its months in words, its days, and one lane a speaker, those in focus first. */
export interface DaysPicture {
  month: string;
  days: Day[];
  focus: DaysLane[];
  context: DaysLane[];
}

const QUESTIONS = 3;
const CONTEXT = 4;
/** How high a narrow picture may be and a wide one, how wide that is, and how high its head, in px. */
const NARROW = 300;
const WIDE = { height: 640, width: 660, head: 29 };
/** How wide the column of the names is, and that of a day on which nobody says anything, in px. */
export const NAMES = 84;
const EMPTY = 62;

/** The same words again are said to be so, not quoted again. */
const withoutRepeats = (items: Item[]): Item[] =>
  items.map((item, index) => {
    const again =
      item.words.quoted && items.slice(0, index).some(({ party, words }) => party === item.party && words.text === item.words.text);
    return again ? { ...item, words: { text: sameAgain, quoted: false, language: undefined } } : item;
  });

const focused = (dossier: Dossier, focus: string[]): Item[] => {
  const responses = responsesByAddress(dossier);
  return focus.flatMap((id) => {
    const [claim, response] = [dossier.claims[id], own(responses, id)];
    const asked = dossier.claims[response?.claim ?? ''];
    return claim ? claimItem(claim, dossier, false) : response && asked ? responseItem(asked, response, false) : [];
  });
};

/** What else was said around the claim that all leads to, by those who make it and are spoken of in it. */
const around = (dossier: Dossier, parties: string[]): { parties: string[]; items: Item[] } => {
  const lead = leadClaim(dossier);
  if (!lead) return { parties: [], items: [] };
  const others = [...new Set([lead.by, ...lead.about])].filter((id) => !parties.includes(id)).slice(0, CONTEXT);
  const items = [...claimItem(lead, dossier, true), ...lead.responses.flatMap((response) => responseItem(lead, response, true))];
  return { parties: others, items: items.filter(({ party }) => others.includes(party)) };
};

const daysOf = (items: Item[]): Day[] => {
  const [first, last] = [Math.min(...items.map(({ at }) => at)), Math.max(...items.map(({ at }) => at))].map((at) => Math.floor(at / DAY));
  if (first === undefined || last === undefined || items.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = (first + index) * DAY;
    const date = new Date(at);
    const label = words.weekday(date.getUTCDay(), date.getUTCDate());
    return { at, label, empty: !items.some((item) => Math.floor(item.at / DAY) * DAY === at) };
  });
};

const monthOf = (days: Day[]): string => {
  const [first, last] = [new Date(days[0]?.at ?? 0), new Date(days.at(-1)?.at ?? 0)];
  return words.shortMonths(first.getUTCMonth() + 1, last.getUTCMonth() + 1, last.getUTCFullYear());
};

/** Each cell with words takes in the silent ones after it. */
const runningOn = (cells: Cell[]): Cell[] =>
  cells.reduce<Cell[]>((all, cell) => {
    const before = all.at(-1);
    if (!before || before.items.length === 0 || cell.items.length > 0) return [...all, cell];
    return [...all.slice(0, -1), { ...before, span: before.span + 1 }];
  }, []);

const laneOf = (party: string, items: Item[], days: Day[], dossier: Dossier, context = false): DaysLane => {
  const own = items.filter((item) => item.party === party).sort((a, b) => a.at - b.at);
  const asked = [...own.map(({ asks }) => asks), ...own.flatMap(({ answers }) => answers)];
  const questions = [...new Set(asked)].slice(0, QUESTIONS).map((id) => ({ id, ask: dossier.vocabulary.questions[id]?.ask ?? id }));
  const cells = days.map((day) => ({ day, items: own.filter((item) => Math.floor(item.at / DAY) * DAY === day.at), span: 1 }));
  return { party, name: dossier.parties[party]?.short ?? party, questions, cells: context ? runningOn(cells) : cells, narrow: false };
};

/** How wide each day of a picture of that width is, in px. */
export function dayWidths(days: Day[], width: number): number[] {
  const empty = days.filter((day) => day.empty).length;
  const column = (width - NAMES - empty * EMPTY) / Math.max(1, days.length - empty);
  return days.map((day) => (day.empty ? EMPTY : column));
}

/** Whether what a narrow picture shows is more than has room in letters of the usual size. */
export function isDenseWhenNarrow(focus: DaysLane[]): boolean {
  const items = focus.filter(({ narrow }) => narrow).flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  return narrowHeight(items) > NARROW;
}

/** As many lanes of context as there is room for under those in focus. */
const fitting = (focus: DaysLane[], context: DaysLane[], days: Day[]): DaysLane[] => {
  const column = Math.max(...dayWidths(days, WIDE.width));
  const heights = focus.map(({ cells, questions }) => Math.max(...cells.map(({ items }) => focusHeight(items, questions.length, column))));
  let room = WIDE.height - WIDE.head - heights.reduce((sum, height) => sum + height, 0);
  return context.filter(({ cells }) => {
    room -= Math.max(...cells.map(({ items, span }) => besideHeight(items, column * span)));
    return room >= 0;
  });
};

/**
 * A scene of at most seven days: one column a day from the first statement to the last, one lane a speaker. What is not known to the
 * day has no place; within a day the order is that of the content. Of context there are at most four lanes.
 */
export function daysPicture(dossier: Dossier, { focus, asOf }: Pick<Scene, 'focus' | 'asOf'>, extent: Extent): DaysPicture {
  const known = asOf ? dossierAsOf(dossier, asOf) : dossier;
  const within = (items: Item[]): Item[] => items.filter(({ at }) => isWithin(at, at, extent));
  const items = withoutRepeats(within(focused(known, focus)).sort((a, b) => a.at - b.at));
  const speakers = [...new Set(within(focused(known, focus)).map(({ party }) => party))];
  const other = around(known, speakers);
  const beside = within(other.items);
  const days = daysOf([...items, ...beside]);
  const lanes = speakers.map((party) => laneOf(party, items, days, dossier));
  let room = NARROW;
  const shown = lanes.map((lane, index) => {
    room -= narrowHeight(lane.cells.flatMap(({ items: own }) => own));
    return { ...lane, narrow: index === 0 || room >= 0 };
  });
  const context = other.parties
    .map((party) => laneOf(party, beside, days, dossier, true))
    .filter(({ cells }) => cells.some(({ items: own }) => own.length > 0));
  return { month: monthOf(days), days, focus: shown, context: fitting(lanes, context, days) };
}
