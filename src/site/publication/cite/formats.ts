import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { areMany } from '../../../model/picture.ts';

/** One thing that can be cited, in the terms of the Citation Style Language (CSL 1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  title?: string | undefined;
  author?: ({ family: string; given: string } | { literal: string })[] | undefined;
  publisher?: string | undefined;
  'container-title'?: string | undefined;
  issued?: { 'date-parts': number[][] } | undefined;
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

/** "&" parts columns in LaTeX, and the library leaves it as it is in the names of bodies. */
const forBibtex = (item: CslItem): CslItem => ({
  ...item,
  author: item.author?.map((name) => ('literal' in name ? { literal: name.literal.replaceAll('&', 'and') } : name)),
});

/** The library writes no author of an article in a newspaper or magazine; of a web page it does. */
const forRis = (item: CslItem): CslItem => ({ ...item, type: item.type.startsWith('article-') ? 'webpage' : item.type });

/** The library would cut ids off, and break lines after 70 letters wherever that is, within words and addresses. */
const ris = (items: CslItem[]): string =>
  new Cite(items.map(forRis))
    .format('ris', { format: 'object' })
    .map(({ TY, ID: _cut, ...fields }, place) => {
      const lines = Object.entries({ ...fields, ID: items[place]?.id ?? '' }).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\n');
    })
    .join('\n');

/** Items as a program for references reads them. */
export function references(items: CslItem[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(items)}\n`;
  if (format === 'bib') return new Cite(items.map(forBibtex)).format('bibtex', { format: 'text' });
  return ris(items);
}

/** The address of a file that stands in the page itself. Only what no address may have is escaped: letters of every script and most signs stay. */
export function fileAddress(text: string, format: Format): string {
  const escaped = text.toWellFormed().replace(/[^\u00a0-\u{10ffff}]+/gu, (signs) => encodeURI(signs).replace(/[#?]/g, encodeURIComponent));
  return `data:${FORMATS[format].type};charset=utf-8,${escaped}`;
}
