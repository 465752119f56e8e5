import { dossier } from '../../content/site.ts';
import { searchDocuments } from '../../site/publication/search/documents.ts';

/** What is searched: everything, with its words and where it stands. */
export function GET(): Response {
  return new Response(`${JSON.stringify(searchDocuments(dossier))}\n`);
}
