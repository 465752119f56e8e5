import { contentFiles } from '../cli/files.ts';
import { dossier } from '../content/dossier.ts';
import type { Article } from '../model/article.ts';
import type { Renamed } from '../model/renamed.ts';

/** What was renamed, and the articles, as the content of this project says. */
export function renamedThings(): { things: Renamed[]; articles: Article[] } {
  const { renamed, articles } = dossier(contentFiles(process.cwd()));
  return { things: Object.values(renamed), articles: Object.values(articles) };
}
