import { preservedCopy, responseOn } from '#words/publication';
import { singleDate, type Dated } from '../../../model/date.ts';
import type { Precision } from '../../../model/date-side.ts';
import { changedOn, newestChange } from '../../../model/change-log.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Change } from '../../../model/fields.ts';
import { link } from '../../../model/links.ts';
import { saidOf } from '../../../model/response.ts';
import type { Site } from '../../../model/site.ts';
import type { Source } from '../../../model/source.ts';
import { dateText } from '../../../time/date-text.ts';
import type { CslDate, CslItem } from './formats.ts';

/** How many parts of a date are known. */
const PARTS = { century: 1, decade: 1, year: 1, season: 1, month: 2, day: 3, time: 3 } as const;
const MANY_YEARS: Precision[] = ['century', 'decade'];

const partsOf = (time: number, precision: Precision): number[] => {
  const day = new Date(time);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()].slice(0, PARTS[precision]);
};

/** One date, or the first and last year of many. */
const ends = ({ from, to, precision }: Dated): number[][] => [
  partsOf(from ?? 0, precision),
  ...(MANY_YEARS.includes(precision) ? [partsOf((to ?? 1) - 1, precision)] : []),
];

/** A date as CSL has it, with as many parts as are known; one whose end is open is of its start. */
const cslDate = (date: Dated | null | undefined): CslDate | undefined => {
  if (!date || date.from === null) return undefined;
  const all = date.text.split('/').flatMap((side) => singleDate(side) ?? []);
  return {
    'date-parts': all.length > 1 ? all.map(({ from, precision }) => partsOf(from ?? 0, precision)) : all.flatMap(ends),
    ...(date.approximate || date.uncertain ? { circa: true } : {}),
  };
};

/** The kinds of documents that appear in something: a newspaper, a site. */
const APPEARING = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'post', 'interview', 'broadcast'];

/** A source as it is cited. Where it appeared is not said again as who published it. */
export function sourceItem(source: Source): CslItem {
  const container = source['container-title'] ?? (APPEARING.includes(source.type) ? source.publisher : undefined);
  return {
    ...{ id: source.id, type: source.type, title: source.title ?? undefined, author: source.author },
    publisher: source.publisher === container ? undefined : source.publisher,
    ...{ 'container-title': container, issued: cslDate(source.issued), accessed: cslDate(source.accessed), language: source.language },
    ...{ URL: source.link_ok ? source.URL : undefined, note: source.archive && preservedCopy(source.archive) },
  };
}

/** A page of the site, as it is cited: it is of the day on which it was last changed. */
export interface CitedPage {
  title: string;
  /** Without the base path. */
  path: string;
  entered: Dated;
  changes: Change[];
}

/** A page of the site that shows a chart of everything: it is of the day of the newest change of all. */
export function chartPage(dossier: Dossier, title: string, path: string): CitedPage {
  return { title, path, entered: newestChange(dossier).date ?? dossier.story.entered, changes: [] };
}

/** A response as a place on the page of its claim: who spoke, on what, and when. */
export function responsePage({ parties }: Dossier, claim: Claim, response: Response): CitedPage {
  const said = saidOf(response);
  const who = parties[response.by]?.name ?? response.by;
  return {
    title: responseOn(who, claim.short, said ? dateText(said) : ''),
    path: `/claims/${response.address.replace('#', '/#')}`,
    entered: claim.entered,
    changes: claim.changes,
  };
}

/** A page of the site as it is cited; its address only where the site knows its own. */
export function pageItem({ title, path, entered, changes }: CitedPage, site: Site, origin: URL | undefined): CslItem {
  return {
    ...{ id: path.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'story', type: 'webpage', title },
    ...{ author: [{ literal: site.publisher.name }], 'container-title': site.title, language: site.language },
    issued: cslDate(changedOn({ entered, changes })),
    URL: origin && new URL(link(path), origin).href,
  };
}
