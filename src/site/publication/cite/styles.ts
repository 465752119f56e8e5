import type { CslItem } from './formats.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Months as MLA shortens them. */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A sentence’s end, unless the words have one. */
const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** In quotation marks; those within become single ones. */
const quoted = (words: string): string => `“${ended(words).replaceAll('“', '‘').replaceAll('”', '’')}”`;

interface Known {
  author: string;
  title: string;
  site: string;
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  address: string;
}

const known = ({ author = [], title = '', 'container-title': site = '', issued, URL: address = '' }: CslItem): Known => {
  const [first] = author;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return { author: first && 'literal' in first ? first.literal : '', title, site, year, month, day, address };
};

const joined = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

/**
 * A page by a body as the common styles cite one, as text: APA (7th edition), Chicago (17th, bibliography) and MLA (9th). The programs
 * that know every style are under licences that this project does not take, and a page has but one form in each.
 */
export function citedAs(item: CslItem): { style: string; text: string }[] {
  const { author, title, site, year, month, day, address } = known(item);
  const [long, short] = [MONTHS[(month ?? 0) - 1], SHORT[(month ?? 0) - 1]];
  const apaDate = joined(`${year ?? 'n.d.'}${long ? ',' : ''}`, long, day !== undefined && String(day));
  const modified = joined(long, day !== undefined && `${day},`, year !== undefined && String(year));
  const mlaDate = joined(day !== undefined && String(day), short, year !== undefined && String(year));
  return [
    { style: 'APA', text: joined(ended(author), `(${apaDate}).`, ended(title), author !== site && ended(site), address) },
    {
      style: 'Chicago',
      text: joined(ended(author), quoted(title), ended(site), modified && `Last modified ${modified}.`, address && ended(address)),
    },
    { style: 'MLA', text: ended(joined(quoted(title), [site, author !== site && author, mlaDate, address].filter(Boolean).join(', '))) },
  ];
}
