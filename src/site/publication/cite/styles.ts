import { apaDate, lastModified, mlaDate, quotedTitle } from '#words/publication';
import type { CslItem } from './formats.ts';

/** A sentence’s end, unless the words have one. */
const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

const quoted = (words: string): string => quotedTitle(ended(words));

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
  const modified = year === undefined ? '' : lastModified(year, month, day);
  return [
    { style: 'APA', text: joined(ended(author), `(${apaDate(year, month, day)}).`, ended(title), author !== site && ended(site), address) },
    {
      style: 'Chicago',
      text: joined(ended(author), quoted(title), ended(site), modified, address && ended(address)),
    },
    {
      style: 'MLA',
      text: ended(joined(quoted(title), [site, author !== site && author, mlaDate(year, month, day), address].filter(Boolean).join(', '))),
    },
  ];
}
