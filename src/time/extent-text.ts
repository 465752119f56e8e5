import * as words from '#words/dates';
import { dayText } from '../model/as-of.ts';
import { dateText } from './date-text.ts';
import { dated } from '../model/date.ts';
import { DAY, type Extent } from './scale.ts';

const YEAR = 365.25 * DAY;

/** A stretch of time in words, as exactly as its length asks for: "2010 to 2025", "18–21 December 2018", "19 December 2018, 06:00 to 18:00". */
export function extentText([from, to]: Extent): string {
  const length = to - from;
  const [first, last] = [dayText(from), dayText(to - 1)];
  if (length < 2 * DAY && (from % DAY !== 0 || to % DAY !== 0)) {
    const [start = '', end = ''] = [from, to].map((time) => new Date(time).toISOString().slice(11, 16));
    const [day = '', until = ''] = [dated(first), dated(last)].map((date) => (date ? dateText(date) : ''));
    return day === until ? words.shownHours(day, start, end) : words.shownDays(day, start, until, end);
  }
  if (length > 2 * YEAR) return words.shownYears(new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear());
  const unit = length > 120 * DAY ? 7 : 10;
  const date = dated(first === last ? first : `${first.slice(0, unit)}/${last.slice(0, unit)}`);
  return date ? dateText(date) : '';
}
