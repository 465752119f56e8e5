import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { areMany } from '../../../model/picture.ts';

/** A date as CSL has it: a year, a month, a day, as far as they are known; two of them are a range. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** One thing that can be cited, in the terms of the Citation Style Language (CSL 1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  title?: string | undefined;
  author?: ({ family: string; given: string } | { literal: string })[] | undefined;
  publisher?: string | undefined;
  'container-title'?: string | undefined;
  issued?: CslDate | undefined;
  accessed?: CslDate | undefined;
  note?: string | undefined;
  URL?: string | undefined;
  language?: string | undefined;
}

/** The formats that programs for references read, by the endings of their files. */
export const FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type Format = keyof typeof FORMATS;

/** All formats, as most pages are offered in. */
export const ALL = Object.keys(FORMATS) as Format[];

/**
 * The formats in which each claim or response of a dossier of so many claims is offered. Where there are very many, they would stand thousands
 * of times: a response there only in the one that every such program reads, a claim also in that of LaTeX.
 */
export function formatsOf(noun: 'claim' | 'response', claims: number): Format[] {
  if (!areMany(claims)) return ALL;
  return noun === 'claim' ? ['bib', 'ris'] : ['ris'];
}

// Of what is not ASCII the library would leave out most.
plugins.config.get('@bibtex').format.asciiOnly = false;

const SIGNS: Record<string, string> = { '\\': 'backslash', '{': 'braceleft', '}': 'braceright', '<': 'less', '>': 'greater' };
const ACCENTS: Record<string, string> = { '~': 'asciitilde', '^': 'asciicircum' };

/** Words in which nothing is a command of LaTeX. */
const forLatex = (words: string): string =>
  words.replace(/[\\{}<>~^&%$#_]/g, (sign) => {
    const name = SIGNS[sign] ?? ACCENTS[sign];
    return name ? `\\text${name}{}` : `\\${sign}`;
  });

const maybe = <Value>(value: Value | undefined, change: (value: Value) => Value): Value | undefined =>
  value === undefined ? undefined : change(value);

const forBibtex = (item: CslItem): CslItem => ({
  ...item,
  author: item.author?.map((name) =>
    'literal' in name ? { literal: forLatex(name.literal) } : { family: forLatex(name.family), given: forLatex(name.given) },
  ),
  title: maybe(item.title, forLatex),
  publisher: maybe(item.publisher, forLatex),
  'container-title': maybe(item['container-title'], forLatex),
});

/** Dates in ISO 8601: those of a range are divided by a slash. */
const isoOf = (date: CslDate): string =>
  date['date-parts'].map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')).join('/');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX and BibLaTeX. The library would make keys of the titles, of which some are the same, and put days into the months. */
const bibtexEntry = (
  item: CslItem,
  type: string,
  { month: _unnamed, howpublished: _address, ...fields }: Record<string, string>,
): string => {
  const lines = Object.entries(fields).map(([field, value]) => `${field} = {${value}}`);
  const { issued, accessed } = item;
  const month = MONTHS[(issued?.['date-parts'][0]?.[1] ?? 0) - 1];
  const site = forBibtex(item)['container-title'] ?? fields['publisher'];
  if (month) lines.push(`month = ${month}`);
  if (issued) lines.push(`date = {${isoOf(issued)}}`);
  if (accessed) lines.push(`urldate = {${isoOf(accessed)}}`);
  if (type === 'misc' && site) lines.push(`howpublished = {${site}}`);
  return `@${type}{${item.id},\n${lines.map((line) => `\t${line},\n`).join('')}}\n`;
};

const bibtex = (items: CslItem[]): string =>
  new Cite(items.map(forBibtex))
    .format('bibtex', { format: 'object' })
    .map(({ type, properties }, at) => bibtexEntry(items[at] ?? { id: '', type: '' }, type, properties))
    .join('');

const risDate = (date: CslDate): string => {
  const [year = '', month = '', day = ''] = isoOf({ 'date-parts': date['date-parts'].slice(0, 1) }).split('-');
  return `${year}/${month}/${day}/`;
};

/** What the library leaves out of some kinds of documents, or writes in a way that few programs read. */
const risFields = ({ id, author, publisher, issued, accessed, 'container-title': container }: CslItem) => ({
  ...(author && { AU: author.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)) }),
  ...(container !== undefined && { T2: container }),
  ...(publisher !== undefined && { PB: publisher }),
  ...(issued && { DA: risDate(issued) }),
  ...(accessed && { Y2: risDate(accessed) }),
  ID: id,
});

/** The library would break lines after 70 letters wherever that is, within words and addresses. */
const ris = (items: CslItem[]): string =>
  new Cite(items.map(({ accessed: _written, ...item }) => item))
    .format('ris', { format: 'object' })
    .map(({ TY, DA: _rewritten, ...fields }, at) => {
      const lines = Object.entries({ ...fields, ...risFields(items[at] ?? { id: '', type: '' }) }).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\n');
    })
    .join('\n');

/** Items as a program for references reads them. */
export function references(items: CslItem[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(items)}\n`;
  return format === 'bib' ? bibtex(items) : ris(items);
}

/** The address of a file that stands in the page itself. Only what no address may have is escaped: letters of every script and most signs stay. */
export function fileAddress(text: string, format: Format): string {
  const escaped = text.toWellFormed().replace(/[^\u00a0-\u{10ffff}]+/gu, (signs) => encodeURI(signs).replace(/[#?]/g, encodeURIComponent));
  return `data:${FORMATS[format].type};charset=utf-8,${escaped}`;
}
