import { dated, startOf, type Dated } from '../../model/date.ts';
import type { Lane } from './lanes.ts';
import { rival, type Mark, type Rival } from './marks.ts';
import type { Extent } from '../../time/scale.ts';

/** One way of drawing a timeline: how wide it is and how high its lanes are, px. */
export interface Drawing {
  width: number;
  breadths: number[];
}

/**
 * Marks as they are sent: a column for each of their fields, which takes a third less room than a record for each mark. Dates are as
 * they are written in EDTF. What few marks have stands under their places.
 */
export interface MarkColumns {
  /** Those of responses that say by whom and when again, as most do, without that: "claim#". */
  id: string[];
  /** Of each its first letter. */
  noun: string;
  /** Their places among the parties. */
  party: number[];
  /** Empty where it is that of the mark before. */
  date: string[];
  /** Without its opening, where several have the same. */
  text: string[];
  /** What several texts begin with, up to their first colon; and the places among these, -1 where there is none. */
  openings: string[];
  opening: number[];
  /** Labels of claims; those of events are their texts. */
  short: Record<number, string>;
  landmark: Record<number, NonNullable<Mark['landmark']>>;
  /** All who act, where there are several, by their places among the parties. */
  who: Record<number, number[]>;
  /** Since when a mark exists, where that is not the start of its date, in ms UTC. */
  since: Record<number, number>;
  rivals: Record<number, SentRival[]>;
  /** On which part of a long chronicle an event stands, where that is not the first. */
  part?: Record<number, number>;
}

type SentRival = { date: string; whose: string; named?: boolean; since?: number };

/** What a timeline in a page hands to its element, as JSON: what it shows at first, all that there is, its knot, and how it is drawn. */
export interface TimelineData {
  extent: Extent;
  whole: Extent;
  knot: Extent | null;
  daily: boolean;
  /** How many rows a lane has at most; none: as many as it needs. */
  rows?: number | undefined;
  lanes: Lane[];
  parties: { id: string; short: string }[];
  drawings: Drawing[];
  marks: MarkColumns;
}

/** What of marks is not `undefined`, by their places. */
const those = <Value>(marks: Mark[], value: (mark: Mark) => Value | undefined): Record<number, Value> =>
  Object.fromEntries(
    marks.flatMap((mark, place) => {
      const found = value(mark);
      return found === undefined ? [] : [[place, found]];
    }),
  );

const openingOf = (text: string): string => /^.*?: /.exec(text)?.[0] ?? '';

/** The texts of marks, with what several begin with said once. */
const textColumns = (marks: Mark[]): Pick<MarkColumns, 'openings' | 'opening' | 'text'> => {
  const texts = marks.map(({ text }) => text);
  const shared = [...Map.groupBy(texts, openingOf)].filter(([words, those]) => words !== '' && those.length > 1);
  const places = new Map(shared.map(([words], place) => [words, place]));
  const openings = [...places.keys()];
  const opening = texts.map((text) => places.get(openingOf(text)) ?? -1);
  return { openings, opening, text: texts.map((text, place) => text.slice(openings[opening[place] ?? -1]?.length ?? 0)) };
};

/** What most responses are called on the page of their claim. */
const ending = ({ party, date }: Pick<Mark, 'party' | 'date'>): string => `${party}-${date.text}`;

/** Marks as they are sent. */
export function markColumns(marks: Mark[], parties: TimelineData['parties']): MarkColumns {
  const places = new Map(parties.map(({ id }, place) => [id, place]));
  return {
    noun: marks.map(({ noun }) => noun[0]).join(''),
    party: marks.map(({ party }) => places.get(party) ?? -1),
    date: marks.map(({ date: { text } }, place) => (text === marks[place - 1]?.date.text ? '' : text)),
    short: those(marks, ({ noun, title }) => (noun === 'claim' && title !== '' ? title : undefined)),
    landmark: those(marks, ({ landmark }) => landmark),
    who: those(marks, ({ who }) => (who.length > 1 ? who.flatMap((id) => places.get(id) ?? []) : undefined)),
    since: those(marks, ({ since, date }) => (since === startOf(date) ? undefined : since)),
    rivals: those(marks, ({ rivals }) =>
      rivals.length > 0
        ? rivals.map(({ date, named, when: _, ...rest }) => ({ date: date.text, ...rest, ...(named && { named }) }))
        : undefined,
    ),
    ...(marks.some(({ part }) => part) && { part: those(marks, ({ part }) => part) }),
    // Last, so that they stand close to the list that says the same: what is close is packed better.
    id: marks.map((mark) => (mark.id.endsWith(`#${ending(mark)}`) ? mark.id.slice(0, -ending(mark).length) : mark.id)),
    ...textColumns(marks),
  };
}

const NOUNS: Record<string, Mark['noun']> = { c: 'claim', r: 'response' };
const NONE = dated('0000') as Dated;
const read = (text: string): Dated => dated(text) ?? NONE;

const rivalOf = ({ date, whose, named, since }: SentRival): Rival => rival(read(date), whose, named === true, since);

/** The marks that were sent. */
export function marksOf(sent: MarkColumns, parties: TimelineData['parties']): Mark[] {
  let date = NONE;
  return sent.id.map((id, place) => {
    const [noun, party, text] = [
      NOUNS[sent.noun[place] ?? ''] ?? 'event',
      parties[sent.party[place] ?? -1]?.id ?? '',
      (sent.openings[sent.opening[place] ?? -1] ?? '') + (sent.text[place] ?? ''),
    ];
    if (sent.date[place]) date = read(sent.date[place]);
    return {
      id: id.endsWith('#') ? id + ending({ party, date }) : id,
      noun,
      party,
      who: sent.who[place]?.flatMap((other) => parties[other]?.id ?? []) ?? [party],
      date,
      since: sent.since[place] ?? startOf(date),
      text,
      title: noun === 'event' ? text : (sent.short[place] ?? ''),
      rivals: (sent.rivals[place] ?? []).map(rivalOf),
      part: sent.part?.[place],
      landmark: sent.landmark[place],
    };
  });
}
