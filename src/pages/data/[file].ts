import type { APIContext } from 'astro';
import { dossier } from '../../content/site.ts';
import { dataFiles } from '../../site/publication/data/export.ts';

const files = (site: URL | undefined) => dataFiles(dossier, site);

/** The files with the data of the dossier. */
export function getStaticPaths() {
  return Object.keys(files(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined)).map((file) => ({ params: { file } }));
}

export function GET({ params, site }: APIContext): Response {
  return new Response(files(site)[params['file'] ?? '']?.content);
}
