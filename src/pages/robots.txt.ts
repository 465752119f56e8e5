import type { APIContext } from 'astro';
import { link } from '../model/links.ts';

/** Everything may be read; where the site knows its address, with where the list of its pages is. */
export function GET({ site }: APIContext): Response {
  const map = site ? `Sitemap: ${new URL(link('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
