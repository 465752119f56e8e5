import type { APIContext } from 'astro';
import { card } from '../../picture/card.ts';
import { cardsByName } from '../../picture/cards.ts';
import { dossier } from '../../content/site.ts';

/** The cards that pages are shown by where their address is shared; the build makes PNG of them. */
export function getStaticPaths() {
  return Object.keys(cardsByName(dossier)).map((page) => ({ params: { page } }));
}

export function GET({ params, site }: APIContext): Response {
  const shown = cardsByName(dossier)[params['page'] ?? ''];
  return new Response(shown && card(dossier, shown, site), { headers: { 'content-type': 'image/svg+xml' } });
}
