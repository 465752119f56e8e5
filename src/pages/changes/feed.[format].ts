import type { APIContext } from 'astro';
import { dossier } from '../../content/site.ts';
import { atomFeed, jsonFeed } from '../../site/publication/feed.ts';

/** The changes as feeds, Atom (`feed.xml`) and JSON Feed (`feed.json`); only a site that knows its own address has any. */
export function getStaticPaths() {
  return import.meta.env.SITE ? ['xml', 'json'].map((format) => ({ params: { format } })) : [];
}

export function GET({ params, site }: APIContext): Response {
  return new Response(site && (params['format'] === 'xml' ? atomFeed : jsonFeed)(dossier, site));
}
