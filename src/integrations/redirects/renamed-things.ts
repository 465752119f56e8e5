import { contentFiles } from '../../cli/files.ts';
import { shaped } from '../../content/check/shape.ts';
import { records } from '../../content/read/records.ts';
import type { Article } from '../../model/article.ts';
import { FORMER_NAMES, type FormerName, type Renamed } from '../../model/renamed.ts';

/** The files that say it: to read all others takes seconds where there are a thousand claims. */
const FILES = /^content\/(renamed\.json$|articles\/)/;

/** What was renamed, by the engine and as the content of this project says, and the paths of its articles; it has passed the check. */
export function renamedThings(): { things: FormerName[]; articles: Pick<Article, 'path' | 'former-paths'>[] } {
  const files = Object.entries(contentFiles(process.cwd())).filter(([path]) => FILES.test(path));
  const all = records(Object.fromEntries(files)).records;
  const of = <T>(noun: string): T[] =>
    all.filter(({ kind }) => kind.noun === noun).map((record) => ({ ...(shaped(record).value as T), id: record.id }));
  return { things: [...FORMER_NAMES, ...of<Renamed>('renamed id')], articles: of<Article>('article') };
}
