import { dated, startOf, type Dated } from '../../model/date.ts';
import type { Frame } from './frame.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import type { Extent } from '../../time/scale.ts';
import type { TimelineLayout } from './layout.ts';

/** One way of drawing a timeline: its frame, its lanes and their breadths, and where on it the lanes lie, in px. */
export interface Drawing {
  frame: Omit<Frame, 'extent'>;
  lanes: Lane[];
  breadths: number[];
  plot: TimelineLayout['plot'];
}

/** A mark as it is sent: dates as they are written in EDTF, and nothing that can be told from the rest. */
interface MarkData {
  id: string;
  noun: Mark['noun'];
  party: string;
  /** All who act, where there are several. */
  who?: string[];
  date: string;
  text: string;
  weight?: number;
  /** Since when it exists, where that is not the start of its date, in ms UTC. */
  since?: number;
  rivals?: { date: string; whose: string; when: string }[];
}

/** What a timeline in a page hands to its element, as JSON: what it shows at first, all that there is, and how it is drawn. */
export interface TimelineData {
  extent: Extent;
  whole: Extent;
  parties: { id: string; short: string }[];
  drawings: Drawing[];
  marks: MarkData[];
  /** As of which date it is drawn at first, and the ids of what a scene then speaks of. */
  asOf: string | null;
  focused: string[];
}

/** Marks as they are sent. */
export function marksData(marks: Mark[]): MarkData[] {
  return marks.map(({ id, noun, party, who, date, text, weight, since, rivals }) => ({
    id,
    noun,
    party,
    ...(who.length > 1 && { who }),
    date: date.text,
    text,
    ...(weight !== 0 && { weight }),
    ...(since !== startOf(date) && { since }),
    ...(rivals.length > 0 && { rivals: rivals.map((rival) => ({ ...rival, date: rival.date.text })) }),
  }));
}

const NONE = dated('0000') as Dated;
const read = (text: string): Dated => dated(text) ?? NONE;

/** The marks that were sent. */
export function marksOf({ marks }: Pick<TimelineData, 'marks'>): Mark[] {
  return marks.map(({ date: written, who, since, rivals = [], weight = 0, ...mark }) => {
    const date = read(written);
    return {
      ...mark,
      who: who ?? [mark.party],
      date,
      since: since ?? startOf(date),
      title: mark.noun === 'event' ? mark.text : '',
      rivals: rivals.map((rival) => ({ ...rival, date: read(rival.date) })),
      weight,
    };
  });
}
