import { apaDate, headlineTitle, lastModified, mlaDate, quotedTitle } from '#words/publication';
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

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How something is cited in a style: `words` are those before what stands in italics, those in italics, and those after. */
interface Cited {
  style: string;
  words: [before: string, italic: string, after: string];
}

/**
 * A page by a body as the common styles cite one: APA (7th edition), Chicago (17th, bibliography) and MLA (9th). The programs
 * that know every style are under licences that this project does not take, and a page has but one form in each.
 */
export function citedAs(item: CslItem): Cited[] {
  const { author, title, site, year, month, day, address } = known(item);
  const modified = year === undefined ? '' : lastModified(year, month, day);
  const other = letters(author) !== letters(site);
  const headline = quoted(headlineTitle(title));
  const published = [other && author, mlaDate(year, month, day), address].filter(Boolean).map((part) => `, ${String(part)}`);
  return [
    {
      style: 'APA',
      words: [
        `${joined(ended(author), `(${apaDate(year, month, day)}).`)} `,
        ended(title),
        ` ${joined(other && ended(site), address)}`.trimEnd(),
      ],
    },
    { style: 'Chicago', words: [joined(ended(author), headline, other && ended(site), modified, address && ended(address)), '', ''] },
    { style: 'MLA', words: [`${headline} `, site, ended(published.join(''))] },
  ];
}
