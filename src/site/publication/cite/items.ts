import { responseOn } from '#words/publication';
import type { Dated } from '../../../model/date.ts';
import { changedOn, newestChange } from '../../../model/change-log.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Change } from '../../../model/fields.ts';
import { link } from '../../../model/links.ts';
import { saidOf } from '../../../model/response.ts';
import type { Site } from '../../../model/site.ts';
import type { Source } from '../../../model/source.ts';
import { dateText } from '../../../time/date-text.ts';
import type { CslItem } from './formats.ts';

const PARTS = { year: 1, month: 2, day: 3, time: 3 } as const;

/** A date as CSL has it, with as many parts as are known; nothing for one that is no year, month or day. */
const issued = (date: Dated | null): CslItem['issued'] => {
  const count = date && !date.interval && date.precision in PARTS ? PARTS[date.precision as keyof typeof PARTS] : 0;
  if (!date || count === 0 || date.from === null) return undefined;
  const first = new Date(date.from);
  return { 'date-parts': [[first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()].slice(0, count)] };
};

/** A source as it is cited. */
export function sourceItem(source: Source): CslItem {
  return {
    ...{ id: source.id, type: source.type, title: source.title ?? undefined, author: source.author, publisher: source.publisher },
    ...{ 'container-title': source['container-title'] ?? source.publisher, issued: issued(source.issued), language: source.language },
    URL: source.link_ok ? source.URL : undefined,
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
    issued: issued(changedOn({ entered, changes })),
    URL: origin && new URL(link(path), origin).href,
  };
}
