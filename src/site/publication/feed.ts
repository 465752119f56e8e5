import { changeOf, changesOf, itRead } from '#words/publication';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { changeLog, type LoggedChange } from '../../model/change-log.ts';
import { startOf } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import { link } from '../../model/links.ts';

/** So many changes are in a feed; `/changes/` has all. */
const MOST = 100;

/** One change as both feeds have it, in plain text; `id` and `url` are whole addresses, and the first never changes. */
interface Entry {
  id: string;
  url: string;
  title: string;
  text: string;
  date: Date;
  kind: LoggedChange['kind'];
}

const entries = (dossier: Dossier, at: (path: string) => string): Entry[] =>
  changeLog(dossier)
    .slice(0, MOST)
    .map(({ id, path, kind, title, note, was, date }) => ({
      ...{ id: `${at('/changes/')}#${id}`, url: at(path), title: changeOf[kind](title) },
      ...{ text: was ? `${note} ${itRead(was)}` : note, date: new Date(startOf(date)), kind },
    }));

const addresses =
  (site: URL) =>
  (path: string): string =>
    new URL(link(path), site).href;

const plain = (value: string) => ({ value, type: 'text' });

/** The changes of a site as an Atom feed (RFC 4287), newest first; `site` is the address that it is built for. */
export function atomFeed(dossier: Dossier, site: URL): string {
  const at = addresses(site);
  const all = entries(dossier, at);
  const { title, standfirst, licence, publisher } = dossier.site;
  const links = [
    { rel: 'self', type: 'application/atom+xml', href: at('/changes/feed.xml') },
    { rel: 'alternate', type: 'text/html', href: at('/changes/') },
  ];
  return generateAtomFeed({
    ...{ id: at('/changes/'), title: plain(changesOf(title)), subtitle: plain(standfirst), rights: plain(licence.name), links },
    ...{ authors: [{ name: publisher.name, uri: publisher.url }], updated: all[0]?.date ?? new Date(0) },
    entries: all.map(({ id, url, title: headline, text, date, kind }) => ({
      ...{ id, title: plain(headline), content: plain(text), updated: date, published: date },
      ...{ links: [{ rel: 'alternate', href: url }], categories: [{ term: kind }] },
    })),
  });
}

/** The same as a JSON Feed (version 1.1, https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(dossier: Dossier, site: URL): string {
  const at = addresses(site);
  const { title, standfirst, language, publisher } = dossier.site;
  const feed = generateJsonFeed({
    ...{
      title: changesOf(title),
      description: standfirst,
      language,
      home_page_url: at('/changes/'),
      feed_url: at('/changes/feed.json'),
    },
    authors: [{ name: publisher.name, url: publisher.url }],
    items: entries(dossier, at).map(({ id, url, title: headline, text, date, kind }) => ({
      ...{ id, url, title: headline, content_text: text, date_published: date, tags: [kind] },
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}
