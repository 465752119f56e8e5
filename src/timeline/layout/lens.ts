import { isOfOneDay, type Entry } from '../../model/chronicle.ts';
import { dated, type Dated } from '../../model/date.ts';
import { dayText } from '../../model/as-of.ts';
import { startOf } from '../../model/date.ts';
import { DAY, type Extent } from '../../time/scale.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Lane } from './lanes.ts';

/** A day of a lens, how many entries it has, and what share of the width it gets (0 to 1). */
export interface LensDay {
  date: Dated;
  count: number;
  share: number;
}

/** A knot taken apart: its days with anything in them, and for each lane in the order of speaking what it said or did on each of them. */
export interface Lens {
  days: LensDay[];
  rows: { lane: Lane; cells: Entry[][] }[];
  count: number;
}

/** What a day with little in it is as wide as. */
const LEAST = 4;

const isOn = (time: number, entry: Entry): boolean => isOfOneDay(entry) && startOf(entry.date) >= time && startOf(entry.date) < time + DAY;

/** Who spoke first: by day; on one day who is named first of all, then who made most claims, then as in the dossier. */
const firstWord = (entries: Entry[]): [number, number, number] => {
  const said = entries.filter(({ noun }) => noun !== 'event');
  const first = Math.min(...said.map(({ date }) => Math.floor(startOf(date) / DAY)));
  const onIt = said.filter(({ date }) => Math.floor(startOf(date) / DAY) === first);
  const rank = Math.min(...onIt.map((entry) => (entry.noun === 'claim' ? (entry.landmark?.rank ?? Infinity) : Infinity)));
  return [first, rank, -onIt.length];
};

const compared = (a: number[], b: number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
};

/** The entries of a knot by lane and day; an entry stands in the lane of the party that acts. */
export function lens(entries: Entry[], lanes: Lane[], knot: Extent): Lens {
  const times = Array.from({ length: Math.round((knot[1] - knot[0]) / DAY) }, (_, index) => knot[0] + index * DAY);
  const counted = times
    .map((time) => ({ time, within: entries.filter((entry) => isOn(time, entry)) }))
    .filter(({ within }) => within.length > 0);
  const weight = (count: number): number => Math.sqrt(Math.max(LEAST, count));
  const total = counted.reduce((sum, { within }) => sum + weight(within.length), 0);
  const days = counted.flatMap(({ time, within }): LensDay[] => {
    const date = dated(dayText(time));
    return date ? [{ date, count: within.length, share: weight(within.length) / total }] : [];
  });
  const rows = lanes
    .map((lane) => ({ lane, cells: counted.map(({ within }) => within.filter(({ parties }) => lane.parties.includes(parties[0] ?? ''))) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
    .map((row) => ({ row, word: firstWord(row.cells.flat()) }))
    .sort((a, b) => compared(a.word, b.word))
    .map(({ row }) => row);
  return { days, rows, count: days.reduce((sum, { count }) => sum + count, 0) };
}

/** Exact words, and whose they are. */
export interface Told {
  entry: Entry;
  words: string;
  language: string | undefined;
}

const WORDS = 14;

const quoted = (entry: Entry): Told[] => {
  const quote =
    entry.noun === 'claim' ? entry.claim.quote : entry.noun === 'response' && 'quote' in entry.response ? entry.response.quote : undefined;
  const words = quote?.brief
    ? excerpt(quote.brief, quote.exact)
    : quote && quote.exact.split(' ').length <= WORDS
      ? quote.exact
      : undefined;
  return quote && words ? [{ entry, words, language: quote.language }] : [];
};

const landmarkOf = (entry: Entry): number => (entry.noun === 'claim' ? (entry.landmark?.rank ?? 99) : 99);

/** The words that stand for a cell: of its landmark, else of a response, to the claim that all leads to before others, and to the question asked before beside it; else of a claim. */
export function toldIn(cell: Entry[], lead: string | undefined): Told | undefined {
  const order = ({ entry }: Told): number =>
    landmarkOf(entry) < 99
      ? landmarkOf(entry)
      : entry.noun === 'claim'
        ? 300
        : entry.noun === 'response' && entry.response.claim === lead
          ? 100
          : entry.noun === 'response' && entry.response.bearing === 'direct'
            ? 200
            : 250;
  return cell.flatMap(quoted).toSorted((a, b) => order(a) - order(b))[0];
}
