import type { APIContext } from 'astro';
import { dossier } from '../../content/site.ts';
import { searchedFiles } from '../../site/publication/search/files.ts';

/** The files that a search reads. */
export function getStaticPaths() {
  return Object.keys(searchedFiles(dossier)).map((file) => ({ params: { file } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(`${JSON.stringify(searchedFiles(dossier)[params['file'] ?? ''])}\n`);
}
