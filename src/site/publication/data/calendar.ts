import { entry as entryWords } from '#words/data';
import { labelled } from '#words/text';
import ICAL from 'ical.js';
import { dayText } from '../../../model/as-of.ts';
import { newestChange } from '../../../model/change-log.ts';
import { chronicle, entryTitle, type Entry } from '../../../model/chronicle.ts';
import { startOf } from '../../../model/date.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { entryPath } from '../../../model/links.ts';
import { dateText } from '../../../time/date-text.ts';
import { accountName } from '../../../timeline/layout/account-name.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A line has 75 bytes at most (RFC 5545, 3.1), with the space that a continued one begins with. */
ICAL.foldLength = 74;

/** How calendars know the name of one: the new way (RFC 7986, 5.1) and the usual one. */
const NAMES = ['name', 'x-wr-calname'];
const ABOUT = 'x-wr-caldesc';
for (const name of [...NAMES, ABOUT]) Object.assign(ICAL.design.icalendar.property, { [name]: { defaultType: 'text' } });

/** A property as jCal has it (RFC 7265): name, parameters, type, value. */
type Property = [name: string, parameters: object, type: string, value: string];
const property = (name: string, value: string, type = 'text'): Property => [name, {}, type, value];

/** The days that a date is of: the last is exclusive. An end that is open is taken for one day. */
const days = ({ date }: Entry): Property[] => {
  const from = date.from ?? (date.to ?? 0) - DAY;
  const start = Math.floor(from / DAY) * DAY;
  const end = Math.max(start + DAY, Math.ceil((date.to ?? start + DAY) / DAY) * DAY);
  return [property('dtstart', dayText(start), 'date'), property('dtend', dayText(end), 'date')];
};

/** What an entry is called where nothing else says who spoke. */
const summary = ({ parties }: Dossier, entry: Entry): string => {
  const title = entryTitle(entry);
  return entry.noun === 'response' ? labelled(parties[entry.response.by]?.short ?? entry.response.by, title) : title;
};

/** What an entry is and when it was, and each dating of an event that is dated differently. */
const description = ({ parties }: Dossier, entry: Entry): string => {
  const { accounts = [], date = null } = entry.noun === 'event' ? entry.event : { date: entry.date };
  const datings = accounts.map((account) => labelled(accountName(account, parties), dateText(account.date)));
  return [...(date ? [entryWords[entry.noun](dateText(date))] : []), ...datings].join('\n');
};

/**
 * Claims, responses and events as a calendar of whole days (RFC 5545). A date that is known to the year fills the year, and its words say
 * what is known; whatever makes it, the same dossier gives the same calendar.
 */
export function timelineCalendar(dossier: Dossier, site: URL | undefined): string {
  const newest = newestChange(dossier).date;
  const stamp = new Date(newest ? startOf(newest) : 0).toISOString().replace(/\.\d+/, '');
  const event = (entry: Entry): [string, Property[], []] => {
    const own = [
      property('uid', `${entry.noun}-${entry.id}@${site?.hostname ?? 'dossier'}`),
      property('dtstamp', stamp, 'date-time'),
      ...days(entry),
      property('summary', summary(dossier, entry)),
      property('description', description(dossier, entry)),
      // It takes nobody's time.
      property('transp', 'TRANSPARENT'),
    ];
    if (site) own.push(property('url', new URL(entryPath([entry]), site).href, 'uri'));
    return ['vevent', own, []];
  };
  const { title, standfirst } = dossier.site;
  const own = [
    property('version', '2.0'),
    property('prodid', '-//dossier//timeline//EN'),
    ...NAMES.map((name) => property(name, title)),
    property(ABOUT, standfirst),
  ];
  return `${ICAL.stringify(['vcalendar', own, chronicle(dossier).map(event)])}\r\n`;
}
