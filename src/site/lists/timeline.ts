import { chronicle, type Entry } from '../../model/chronicle.ts';
import { yearOf } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import { derived } from '../../model/noted.ts';
import { entryPath, listPath } from '../../model/links.ts';
import { listParts } from '../../model/list-parts.ts';
import { dateText, shortDateText } from '../../time/date-text.ts';
import { yearText } from '../../time/year-text.ts';
import type { NamedGroup } from './named.ts';

/** One part of the chronicle, how many entries each part has and when it begins, and what the first part names of the others. */
export interface TimelinePart {
  entries: Entry[];
  lengths: number[];
  begins: string[];
  elsewhere: NamedGroup[];
}

/** The events of the parts behind the first, and every year that begins there: claims and responses have pages of their own. */
const named = ([first, ...others]: Entry[][]): NamedGroup[] => {
  const known = new Set(first?.map(({ date }) => yearOf(date)));
  return [...Map.groupBy(others.flat(), ({ date }) => yearOf(date))].map(([year, entries]) => ({
    id: known.has(year) ? undefined : `year-${year}`,
    label: yearText(year),
    path: `${listPath('timeline', entries[0]?.part ?? 1)}#year-${year}`,
    entries: entries.flatMap((entry) =>
      entry.noun === 'event' ? [{ id: entry.id, path: entryPath([entry]), when: dateText(entry.date), text: entry.event.title }] : [],
    ),
  }));
};

/** The parts of the chronicle. */
export const timelineParts = derived('parts of the timeline', (dossier: Dossier): TimelinePart[] => {
  const parts = listParts('timeline', chronicle(dossier));
  const lengths = parts.map((entries) => entries.length);
  const begins = parts.map(([first]) => (first ? shortDateText(first.date) : ''));
  return parts.map((entries, at) => ({ entries, lengths, begins, elsewhere: at === 0 ? named(parts) : [] }));
});
