import { yearText } from './year-text.ts';

export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A plain date, as a view is of (`2018`, `2018-12`, `2018-12-19`), in words: a fraction of what dates of all kinds take, for pages that have no others. */
export function plainDateText(text: string): string {
  const [year, month, day] = text.split('-').map(Number);
  return [day, month && MONTHS[month - 1], yearText(year ?? 0)].filter(Boolean).join(' ');
}
