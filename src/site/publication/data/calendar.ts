import { entry as entryWords } from '#words/data';
import { changeLog } from '../../../model/change-log.ts';
import { chronicle, entryTitle, type Entry } from '../../../model/chronicle.ts';
import { startOf } from '../../../model/date.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { entryPath } from '../../../model/links.ts';
import { dateText } from '../../../time/date-text.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A moment (ms) as calendars write it: `20310702T000000Z`. */
const written = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
const writtenDay = (time: number): string => written(time).replace(/T.*/, '');

/** The days that a date is of: the last is exclusive. An end that is open is taken for one day. */
const days = ({ date }: Entry): { start: number; end: number } => {
  const from = date.from ?? (date.to ?? 0) - DAY;
  const start = Math.floor(from / DAY) * DAY;
  return { start, end: Math.max(start + DAY, Math.ceil((date.to ?? start + DAY) / DAY) * DAY) };
};

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** In bytes: no line may be longer than 75, and those that go on begin with a space. */
const LONGEST = 74;

const folded = (line: string): string => {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  let [text, room] = ['', LONGEST];
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (bytes > room) [text, room] = [`${text}\r\n `, LONGEST];
    text += letter;
    room -= bytes;
  }
  return text;
};

/**
 * Claims, responses and events as a calendar of whole days (RFC 5545). A date that is known to the year fills the year, and its words say
 * what is known; whatever makes it, the same dossier gives the same calendar.
 */
export function timelineCalendar(dossier: Dossier, site: URL | undefined): string {
  const newest = changeLog(dossier)[0]?.date;
  const stamp = written(newest ? startOf(newest) : 0);
  const { title, standfirst } = dossier.site;
  const events = chronicle(dossier).flatMap((entry) => {
    const { start, end } = days(entry);
    return [
      ...['BEGIN:VEVENT', `UID:${entry.noun}-${entry.id}@${site?.hostname ?? 'dossier'}`, 'SEQUENCE:0', `DTSTAMP:${stamp}`],
      ...[`DTSTART;VALUE=DATE:${writtenDay(start)}`, `DTEND;VALUE=DATE:${writtenDay(end)}`],
      ...['X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE'],
      ...[`SUMMARY:${escaped(entryTitle(entry))}`, 'TRANSP:TRANSPARENT'],
      `DESCRIPTION:${escaped(entryWords[entry.noun](dateText(entry.date)))}`,
      ...(site ? [`URL;VALUE=URI:${escaped(new URL(entryPath([entry]), site).href)}`] : []),
      'END:VEVENT',
    ];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dossier//timeline//EN'];
  const names = [`NAME:${title}`, `X-WR-CALNAME:${title}`, `X-WR-CALDESC:${standfirst}`];
  return [...head, ...names, ...events, 'END:VCALENDAR'].map(folded).join('\r\n');
}
