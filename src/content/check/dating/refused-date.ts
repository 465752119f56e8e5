import { dated } from '../../../model/date.ts';

interface Refusal {
  says: string;
  fix: string;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What dates of other kinds look like, and why they are none here. */
const REFUSED: { is: RegExp; says: string; fix: (match: RegExpExecArray) => string }[] = [
  {
    is: /^(Y?-\d+)|\bBCE?\b/i,
    says: 'is before the year 0000 (1 BC), the earliest year that dates can have',
    fix: () => 'write a later date, or mention it in the prose',
  },
  {
    is: /^Y?\d{5,}(?=[-/~?%]|$)/,
    says: 'has a year of more than four digits',
    fix: () => 'write the year with four digits, 0000 to 9999',
  },
  { is: /^(\d{1,3})$/, says: 'has a year of fewer than four digits', fix: ([year]) => `write ${year.padStart(4, '0')}` },
  {
    is: /^(\d{4}-\d\d-\d\d)T24:00(?::00)?(.*)$/,
    says: 'has the hour 24, which is not allowed',
    fix: ([, day = '', zone]) => `write ${dayAfter(day)}T00:00${zone}`,
  },
  {
    is: /^(\d{4}-\d\d-\d\d)[T ](\d\d?)(?:h|:?(\d\d))?(?: ?UTC|Z)?$/i,
    says: 'is a date and time in a form that is not allowed',
    fix: ([, day, hour = '', minute = '00']) => `write ${day}T${hour.padStart(2, '0')}:${minute}Z`,
  },
  {
    is: /^(\d{4}-\d\d-\d\d)T[\d:]+(?:Z|[+-][\d:]+)?([~?%])$/,
    says: 'is an approximate time; only days and longer periods can be approximate',
    fix: ([, day, mark]) => `write ${day}${mark}`,
  },
  {
    is: /X.*\/|\/.*X/,
    says: 'is an interval with unknown digits at one end',
    fix: () => 'write each end as exactly as it is known, with ~ for "about": 1800~/1950',
  },
  {
    is: /X/,
    says: 'has unknown digits where they must be known',
    fix: () => 'write 201X for a decade, 18XX for a century, 2018-XX for a month and 2018-12-XX for a day that is not known',
  },
  {
    is: /[[\]{}]|\.\.\d|\d\.\.|[~?%]\d|[~?%]-|^\d{4}-(2[5-9]|3[3-9]|4[01])$/,
    says: 'uses a form that belongs to EDTF level 2 only',
    fix: () => 'write one date, or an interval as 2014/2015, with ~, ? or % at its end',
  },
];

/** Why a text is refused that is a date elsewhere, and what to write; `null` where it is none that is known. */
export function refusedDate(value: string): Refusal | null {
  for (const { is, says, fix } of REFUSED) {
    const match = is.exec(value);
    if (!match) continue;
    const remedy = fix(match);
    const written = /^write (\d\S*)$/.exec(remedy)?.[1];
    if (!written || dated(written)) return { says: `"${value}" ${says}.`, fix: remedy };
  }
  return null;
}
