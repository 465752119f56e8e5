import type { Dated } from '../model/date.ts';

export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const side = (text: string): string => {
  const bare = text.replace(/[~?%]$/, '');
  const [day = '', time] = bare.split('T');
  const [year = '', month, date] = day.split('-');
  const words = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year.replace('X', '0s')];
  const plain = words.filter(Boolean).join(' ') + (time ? `, ${time.replace(/:00(Z|[+-].*)?$/, '').replace('Z', '')} UTC` : '');
  if (text.endsWith('~')) return `about ${plain}`;
  if (text.endsWith('?')) return `perhaps ${plain}`;
  return text.endsWith('%') ? `perhaps about ${plain}` : plain;
};

/** The end of an interval with what its start already says left out: "18" in "18–21 December 2018". */
const merged = (start: string, end: string): string => {
  const [a, b] = [start.split('-'), end.split('-')];
  const sameMonth = a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1];
  return sameMonth ? `${Number(a[2])}–${side(end)}` : `${side(start)} to ${side(end)}`;
};

/** A date in words at the precision known: "2014", "December 2018", "about 2016", "2014 to 2015", "since 2010", "until 2017". */
export function dateText(date: Dated): string {
  const [start = '', end] = date.text.split('/');
  if (end === undefined) return side(start);
  if (start === '..') return `until ${side(end)}`;
  if (end === '..') return `since ${side(start)}`;
  return merged(start, end);
}

/** A date short enough for a chart's label: "19 Dec 2018", "Dec 2018", "c. 2016". */
export function shortDateText(date: Dated): string {
  return dateText(date)
    .replace(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => month.slice(0, 3))
    .replace(/^about /, 'c. ');
}
