import type { APIContext } from 'astro';
import { dossier } from '../../../content/site.ts';
import { matrixPartsData } from '../../../site/matrix-parts-data.ts';
import { pagesOf, partAt } from '../../_parts.ts';

/** The facts and words of the claims in each part of a long matrix, beside its page. A matrix that stands on one page has none. */
export function getStaticPaths() {
  const parts = matrixPartsData(dossier);
  return parts.length < 2 ? [] : pagesOf(parts);
}

export function GET({ params }: APIContext): Response {
  return new Response(JSON.stringify(matrixPartsData(dossier)[partAt(params) - 1]));
}
