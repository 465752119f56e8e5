import { dated } from '../../../model/date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Record<string, string> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

const two = (digits: string): string => digits.padStart(2, '0');

const month = (name: string): string | null => {
  const index = MONTHS.findIndex((full) => name.length > 2 && full.toLowerCase().startsWith(name.toLowerCase()));
  return index < 0 ? null : two(String(index + 1));
};

/** The days that three numbers with the year at their end can mean; of two behind points the first is the day. */
export function daysNumbered(value: string): string[] {
  const [, first = '', sign, second = '', year] = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(value) ?? [];
  const days = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`].filter((day) => dated(day));
  return [...new Set(sign === '.' ? days.slice(0, 1) : days)];
}

const withMonth = (value: string): string | null => {
  const [, before, name = '', behind, last] = /^(?:(\d{1,2})\.? )?([A-Za-z]+)\.? (?:(\d{1,2}),? )?(\d{4})$/.exec(value) ?? [];
  const season = SEASONS[name.toLowerCase()];
  if (season && !before && !behind) return `${last}-${season}`;
  const [, year, short = '', day] = /^(\d{4})-([A-Za-z]+)(?:-(\d{1,2}))?$/.exec(value) ?? [];
  const number = month(name || short);
  return number && [last ?? year, number, two(before ?? behind ?? day ?? '')].filter((part) => part !== '00').join('-');
};

/** The EDTF text that somebody who wrote a date in another way most likely meant, or `null`. */
export function likelyDate(value: string): string | null {
  const hyphened = value.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (hyphened !== value && /^\d{4}-\d{2}(?:-\d{2})?$/.test(hyphened)) return hyphened;
  const swapped = /^(\d{4})-(1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])$/.exec(value);
  if (swapped) return `${swapped[1]}-${swapped[3]}-${swapped[2]}`;
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (digits) return digits.slice(1).join('-');
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(value);
  if (numbers) return [numbers[1], two(numbers[2] ?? ''), numbers[3] && two(numbers[3])].filter(Boolean).join('-');
  const named = withMonth(value);
  if (named) return named;
  const sign = /^([~?%])(\d{4}(?:-\d{2}){0,2})$/.exec(value);
  if (sign) return `${sign[2]}${sign[1]}`;
  const about = /^(?:about|around|circa|ca?\.?) ?(\d{4})$/i.exec(value);
  if (about) return `${about[1]}~`;
  const decade = /^(\d{3})0(?:['’]?s|er)$/.exec(value);
  if (decade) return `${decade[1]}X`;
  const since = /^(\d{4}(?:-\d{2}){0,2}) ?(?:\/|-|–| to | until )? ?(?:present|now|today|ongoing)$/i.exec(value);
  if (since) return `${since[1]}/..`;
  const range =
    /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(value) ?? /^(\d{4}(?:-\d{2}){0,2}) ?(?: [-–—]|[–—]| to| until) ?(\d{4}(?:-\d{2}){0,2})$/.exec(value);
  return range ? `${range[1]}/${range[2]}` : null;
}
