import { entry as entryWords } from '#words/data';
import ical, { ICalEventTransparency } from 'ical-generator';
import { newestChange } from '../../../model/change-log.ts';
import { chronicle, entryTitle, type Entry } from '../../../model/chronicle.ts';
import { startOf } from '../../../model/date.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { entryPath } from '../../../model/links.ts';
import { dateText } from '../../../time/date-text.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The days that a date is of: the last is exclusive. An end that is open is taken for one day. */
const days = ({ date }: Entry): { start: Date; end: Date } => {
  const from = date.from ?? (date.to ?? 0) - DAY;
  const start = Math.floor(from / DAY) * DAY;
  return { start: new Date(start), end: new Date(Math.max(start + DAY, Math.ceil((date.to ?? start + DAY) / DAY) * DAY)) };
};

/**
 * Claims, responses and events as a calendar of whole days (RFC 5545). A date that is known to the year fills the year, and its words say
 * what is known; whatever makes it, the same dossier gives the same calendar.
 */
export function timelineCalendar(dossier: Dossier, site: URL | undefined): string {
  const newest = newestChange(dossier).date;
  const stamp = new Date(newest ? startOf(newest) : 0);
  const calendar = ical({
    name: dossier.site.title,
    description: dossier.site.standfirst,
    prodId: { company: 'dossier', product: 'timeline' },
  });
  for (const entry of chronicle(dossier)) {
    const path = entryPath([entry]);
    calendar.createEvent({
      ...{ id: `${entry.noun}-${entry.id}@${site?.hostname ?? 'dossier'}`, stamp, ...days(entry), allDay: true },
      ...{
        summary: entryTitle(entry),
        description: entryWords[entry.noun](dateText(entry.date)),
        transparency: ICalEventTransparency.TRANSPARENT,
      },
      ...(site ? { url: new URL(path, site).href } : {}),
    });
  }
  return calendar.toString();
}
