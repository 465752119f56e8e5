import type { APIContext } from 'astro';
import { card } from '../../picture/card.ts';
import { cardName, cards, type Card } from '../../picture/cards.ts';
import { dossier } from '../../content/site.ts';

/** The cards that pages are shown by where their address is shared; the build makes PNG of them. */
export function getStaticPaths() {
  return cards(dossier).map((each) => ({ params: { page: cardName(each.path) }, props: { card: each } }));
}

export function GET({ props, site }: APIContext<{ card: Card }>): Response {
  return new Response(card(dossier, props.card, site), { headers: { 'content-type': 'image/svg+xml' } });
}
