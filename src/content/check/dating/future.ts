import { dated, startOf, type Dated } from '../../../model/date.ts';
import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import { dateText } from '../../../time/date-text.ts';
import type { Written } from '../../read/records.ts';
import { dateAt } from '../../read/values.ts';
import type { Path } from '../../read/yaml.ts';
import { inEach } from './dated-places.ts';
import { capitalised } from '../../../text/capitalised.ts';

const DAY = 86_400_000;
/** How many days a date may lie ahead: it is tomorrow elsewhere, a magazine bears the date of its next month, an event is announced. */
const AHEAD = { work: 1, issue: 100, event: 3653 };
type Kind = keyof typeof AHEAD;

interface Ahead {
  date: Dated;
  place: Place;
  kind: Kind;
  /** Whether it is a day on which somebody worked on the dossier. */
  worked: boolean;
}

const paths = (record: Written): [path: Path, kind: Kind, worked: boolean][] => {
  const { noun } = record.kind;
  const each = (list: string, key: string, worked: boolean) =>
    inEach(record, list, key).map((path): [Path, Kind, boolean] => [path, 'work', worked]);
  if (noun === 'source')
    return [
      [['issued'], 'issue', false],
      [['accessed'], 'work', true],
    ];
  if (noun === 'event')
    return [[['date'], 'event', false], ...inEach(record, 'accounts', 'date').map((path): [Path, Kind, boolean] => [path, 'event', false])];
  if (noun === 'claim')
    return [
      [['said'], 'work', false],
      [['entered'], 'work', true],
      ...each('responses', 'said', false),
      ...each('responses', 'as-of', true),
      ...each('changes', 'date', true),
    ];
  return [[['entered'], 'work', true], ...each('changes', 'date', true)];
};

const datesIn = (record: Written): Ahead[] =>
  paths(record).flatMap(([path, kind, worked]) => {
    const date = dateAt(record.raw, path);
    return date ? [{ date, place: record.place(path), kind, worked }] : [];
  });

/** The newest of the days on which the dossier was worked on, newest first, in ms UTC; one that no other lies within a year of is a slip. */
const lastOf = (days: number[]): number =>
  days.find((day, index) => day - (days[index + 1] ?? -Infinity) < 366 * DAY) ?? days[0] ?? -Infinity;

/** The moment after which the future begins, in ms UTC: today, but where most work is of later days, the clock is wrong. */
const present = (all: Ahead[], today: string | undefined): number => {
  const days = all.flatMap(({ worked, date }) => (worked ? [startOf(date)] : [])).sort((a, b) => b - a);
  const now = dated(today ?? '')?.from ?? null;
  if (now === null) return lastOf(days) + 366 * DAY;
  return (days[Math.floor(days.length / 2)] ?? -Infinity) > now ? lastOf(days) : now;
};

/**
 * Dates that lie in the future: after today (a plain date) or, without it, a year after the day on which the dossier was last worked on.
 */
export function futureRules(records: Written[], today: string | undefined): Diagnostic[] {
  const all = records.flatMap(datesIn);
  const limit = present(all, today);
  return all
    .filter(({ date, kind }) => limit > -Infinity && date.from !== null && date.from > limit + AHEAD[kind] * DAY)
    .map(({ date, place }) => ({
      ...place,
      rule: 'future-date',
      message: `${capitalised(dateText(date))} is in the future.`,
      fix: 'correct the date; date an announcement by the day on which it was made',
    }));
}
