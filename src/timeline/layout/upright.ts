import { labelled } from '#words/text';
import { accountSince } from '../../model/as-of.ts';
import { isOfOneDay, type Entry } from '../../model/chronicle.ts';
import type { Dossier } from '../../model/dossier.ts';
import { startOf, yearOf, type Dated } from '../../model/date.ts';
import type { Account } from '../../model/event.ts';
import { shortDateText } from '../../time/date-text.ts';
import type { Extent } from '../../time/scale.ts';
import { accountName, type Shorts } from './account-name.ts';

/** One dating of a landmark that is dated in several ways: whose it is, and what it says, as "The mill: 2015". */
interface UprightAccount {
  entry: Entry;
  text: string;
  /** Since when it is told, in ms UTC; 0 where that is not known. */
  since: number;
}

/** What a year shows of a dating as part of a bar through the years: nothing, the bar, or an end of it that is open or not known exactly. */
type BarPart = 'none' | 'exact' | 'faded';

/** A year of an upright timeline: what happened and was said in it, knot aside, and the labels of its landmarks, the first of which is shown. */
export interface UprightYear {
  year: string;
  entries: Entry[];
  landmarks: { entry: Entry; label: string }[];
  /** The datings of landmarks that end in it, and for each dating of all years, in one order, what of its bar is in this year. */
  accounts: UprightAccount[];
  bars: { entry: Entry; part: BarPart; since: number }[];
  /** Whether the knot is in it. */
  knot: boolean;
}

/** How many years are shown at least for years to be rows, and how many at most where each has one, even an empty one. */
const YEARS = { least: 4, most: 40 };

/** So many datings are drawn at most. */
const MOST = 4;

const isIn = (extent: Extent | null, entry: Entry): boolean =>
  extent !== null && isOfOneDay(entry) && startOf(entry.date) >= extent[0] && startOf(entry.date) < extent[1];

interface Bar extends UprightAccount {
  date: Dated;
  /** The party that stands for it. */
  by: string | undefined;
  /** The first and the last of the years that are shown in which it lies. */
  first: number;
  last: number;
}

/** What is told of those who date things. */
interface Told {
  parties: Shorts;
  sources: Dossier['sources'];
}

const barOf = (entry: Entry, account: Account, { parties, sources }: Told, [least, most]: [number, number]): Bar => {
  const since = accountSince(account, sources) ?? 0;
  const { from, to } = account.date;
  const text = labelled(accountName(account, parties), shortDateText(account.date));
  const start = from === null ? null : new Date(from).getUTCFullYear();
  const end = to === null ? null : new Date(to - 1).getUTCFullYear();
  const first = start ?? (end === null ? least : end - 1);
  return { entry, text, since, date: account.date, by: account.by, first, last: end ?? (start === null ? most : start + 1) };
};

/** Of datings the spans of named parties first, then what else they say, then what nobody stands for. */
const order = ({ by, first, last }: Bar): number => (!by ? 2 : last > first ? 0 : 1);

/** What says more than the datings before it: of one party no span twice, and no single year beside its spans. */
const saysMore = (bar: Bar, index: number, all: Bar[]): boolean =>
  !all.slice(0, index).some((other) => bar.by && other.by === bar.by && (bar.text === other.text || bar.first === bar.last));

/** The datings of the landmarks that are dated to several years: the spans of parties first, of a higher rank before others. */
const barsOf = (entries: Entry[], told: Told, [least, most]: [number, number]): Bar[] =>
  entries
    .flatMap((entry) => (entry.noun === 'event' && entry.event.landmark ? [{ entry, ...entry.event }] : []))
    .toSorted((a, b) => (a.landmark?.rank ?? 0) - (b.landmark?.rank ?? 0))
    .map(({ entry, accounts = [] }) => accounts.map((account) => barOf(entry, account, told, [least, most])))
    // Of one year, its row says all that can be drawn here.
    .filter((bars) => new Set(bars.map(({ first, last }) => `${first} ${last}`)).size > 1)
    .flat()
    .filter(({ first, last }) => first <= most && last >= least)
    .toSorted((a, b) => order(a) - order(b))
    .filter(saysMore)
    .slice(0, MOST);

const partOf = ({ date, first, last }: Bar, year: number): BarPart => {
  if (year < first || year > last) return 'none';
  const isEnd = (year === first && date.from === null) || (year === last && date.to === null);
  return isEnd || date.approximate ? 'faded' : 'exact';
};

/** The years of a stretch of time, one a row; none where it is too short for that. `parties` are the names of those who date things, `sources` what they stand in. */
export function uprightYears(
  entries: Entry[],
  extent: Extent,
  knot: Extent | null,
  parties: Shorts,
  sources: Dossier['sources'] = {},
): UprightYear[] {
  const [first, last] = [new Date(extent[0]).getUTCFullYear(), new Date(extent[1] - 1).getUTCFullYear()];
  if (last - first + 1 < YEARS.least) return [];
  const byYear = Map.groupBy(entries, ({ date }) => yearOf(date));
  const all = Array.from({ length: Math.min(last - first + 1, 4000) }, (_, index) => String(first + index));
  const years = all.length > YEARS.most ? all.filter((year) => byYear.has(Number(year))) : all;
  const bars = barsOf(entries, { parties, sources }, [first, last]);
  const knotYear = knot && String(new Date(knot[0]).getUTCFullYear());
  return years.map((year) => {
    const own = (byYear.get(Number(year)) ?? []).filter((entry) => !isIn(knot, entry));
    const named = own.flatMap((entry) => (entry.landmark ? [{ entry, ...entry.landmark }] : []));
    return {
      ...{ year, entries: own, landmarks: named.toSorted((a, b) => a.rank - b.rank), knot: year === knotYear },
      accounts: bars.filter((bar) => Math.min(bar.last, last) === Number(year)).map(({ entry, text, since }) => ({ entry, text, since })),
      bars: bars.map((bar) => ({ entry: bar.entry, part: partOf(bar, Number(year)), since: bar.since })),
    };
  });
}
