import type { APIContext } from 'astro';
import { oembed } from '../../../embed/oembed.ts';
import { dossier } from '../../../content/site.ts';
import { framed, thing } from '../_of.ts';

/** How a thing describes itself where the address of its page is pasted; only a site that knows its own address can say it. */
export function getStaticPaths() {
  return import.meta.env.SITE ? framed().map(({ id }) => ({ params: { id } })) : [];
}

export function GET({ params, site }: APIContext): Response {
  return new Response(site && `${JSON.stringify(oembed(dossier, thing(params['id']), site), null, 1)}\n`);
}
