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

type Row = [
  id: string,
  noun: number,
  party: number,
  who: number[],
  date: string,
  text: string,
  weight: number,
  since?: number,
  rivals?: [string, string, string][],
];

/** What a timeline in a page hands to its element, as JSON: what it shows at first, all that there is, and how it is drawn. */
export interface TimelineData {
  extent: Extent;
  whole: Extent;
  parties: [id: string, short: string][];
  drawings: Drawing[];
  marks: Row[];
  /** As of which date it is drawn at first, and the ids of what a scene then speaks of. */
  asOf: string | null;
  focused: string[];
}

const NOUNS = ['claim', 'response', 'event'] as const;

/** Marks as rows of plain values; parties are named by their place in `parties`. */
export function rows(marks: Mark[], parties: TimelineData['parties']): Row[] {
  const place = new Map(parties.map(([id], index) => [id, index]));
  const of = (id: string): number => place.get(id) ?? 0;
  return marks.map(({ id, noun, party, who, date, text, weight, since, rivals }) => {
    const others = who.length > 1 ? who.map(of) : [];
    const dated: Row = [id, NOUNS.indexOf(noun), of(party), others, date.text, text, weight];
    const later = since === startOf(date) ? 0 : since;
    if (later || rivals.length > 0) dated.push(later);
    if (rivals.length > 0) dated.push(rivals.map((rival): [string, string, string] => [rival.date.text, rival.whose, rival.when]));
    return dated;
  });
}

const NONE = dated('0000') as Dated;
const read = (text: string): Dated => dated(text) ?? NONE;

/** The marks that rows stand for. */
export function marksOf({ marks, parties }: TimelineData): Mark[] {
  return marks.map(([id, noun, party, others, date, text, weight, since, rivals = []]) => {
    const own = parties[party]?.[0] ?? '';
    const when = read(date);
    return {
      id,
      noun: NOUNS[noun] ?? 'event',
      party: own,
      who: others.length > 0 ? others.map((index) => parties[index]?.[0] ?? '') : [own],
      date: when,
      since: since || startOf(when),
      text,
      title: NOUNS[noun] === 'event' ? text : '',
      rivals: rivals.map(([dating, whose, said]) => ({ date: read(dating), whose, when: said })),
      weight,
    };
  });
}
