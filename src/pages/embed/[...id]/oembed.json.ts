import type { APIContext } from 'astro';
import { oembed } from '../../../embed/oembed.ts';
import { dossier } from '../../../content/site.ts';
import type { Embeddable } from '../../../model/embeddable.ts';
import { all } from '../_of.ts';

/** How a thing describes itself where the address of its page is pasted; only a site that knows its own address can say it. */
export function getStaticPaths() {
  return import.meta.env.SITE ? all.map((embeddable) => ({ params: { id: embeddable.id }, props: { embeddable } })) : [];
}

export function GET({ props: { embeddable }, site }: APIContext<{ embeddable: Embeddable }>): Response {
  return new Response(site && `${JSON.stringify(oembed(dossier, embeddable, site), null, 1)}\n`);
}
