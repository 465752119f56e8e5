import type { APIContext } from 'astro';
import { dossier } from '../../../content/site.ts';
import { matrixPartsData } from '../../../site/matrix-parts-data.ts';

/** The facts and words of the claims in each part of a long matrix, beside its page. A matrix that stands on one page has none. */
export function getStaticPaths() {
  const parts = matrixPartsData(dossier);
  if (parts.length < 2) return [];
  return parts.map((data, index) => ({ params: { part: index === 0 ? undefined : String(index + 1) }, props: { data } }));
}

export function GET({ props: { data } }: APIContext<{ data: object }>): Response {
  return new Response(JSON.stringify(data));
}
