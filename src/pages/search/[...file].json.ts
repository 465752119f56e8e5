import type { APIContext } from 'astro';
import { dossier } from '../../content/site.ts';
import { searchFiles, isDividedSearch } from '../../model/search-parts.ts';
import { searchDocuments } from '../../site/publication/search/documents.ts';

/** What is searched: all documents at `documents.json`; of very many the words and documents in small files, as `documents.json` says. */
export function getStaticPaths() {
  const documents = searchDocuments(dossier);
  const files = isDividedSearch(documents) ? searchFiles(documents) : new Map<string, object>([['documents', documents]]);
  return [...files].map(([file, data]) => ({ params: { file }, props: { data } }));
}

export function GET({ props: { data } }: APIContext<{ data: object }>): Response {
  return new Response(`${JSON.stringify(data)}\n`);
}
