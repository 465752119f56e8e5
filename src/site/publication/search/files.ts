import type { Dossier } from '../../../model/dossier.ts';
import { derived } from '../../../model/noted.ts';
import { isDividedSearch, searchFiles } from '../../../model/search-parts.ts';
import { searchDocuments } from './documents.ts';

/** What is searched, by the names of its files: all documents in `documents`; of very many the words and documents in small ones, as that says. */
export const searchedFiles = derived('search', (dossier: Dossier): Record<string, object> => {
  const documents = searchDocuments(dossier);
  return isDividedSearch(documents) ? Object.fromEntries(searchFiles(documents)) : { documents };
});
