import type { APIContext } from 'astro';
import { dossier } from '../content/site.ts';
import { linkIn } from '../model/links.ts';

/** Everything may be read; where the site knows its address, with where the list of its pages is, in each language. */
export function GET({ site }: APIContext): Response {
  const maps = dossier.languages.map((language) => linkIn(language, '/sitemap-index.xml', dossier));
  const lines = site ? maps.map((map) => `Sitemap: ${new URL(map, site).href}\n`) : [];
  return new Response(`User-agent: *\nAllow: /\n${lines.join('')}`);
}
