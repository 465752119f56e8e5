import type { Diagnostic } from '../../model/diagnostic.ts';
import { ID, NOT_FILES } from '../../model/fields.ts';
import { isEngines } from '../../model/site-paths.ts';
import type { Written } from '../read/records.ts';
import { itemsAt, textAt } from '../read/values.ts';

/** Letters of a whole path: the addresses of pictures are longer, and Windows opens no file whose address is beyond 260. */
const MOST = 120;

const NO_FOLDER = new RegExp(`^(?:${NOT_FILES})$`);

/** Whether a part of a path can be a folder in every system. */
const isFolder = (part: string): boolean => part.length <= 80 && !NO_FOLDER.test(part);

/** What of the site stands at a path already, as a sentence; `null` where it is free. */
const taken = (path: string, files: string[]): string | null => {
  if (isEngines(path)) return `The path "${path}" is reserved for the site, or lies below a reserved one.`;
  const parts = path.slice(1, -1).split('/');
  const file = files.find((name) => parts.some((_, index) => name === `public/${parts.slice(0, index + 1).join('/')}`));
  const page = file ?? files.find((name) => name === `public${path}index.html`);
  return page ? `The file ${page} is at the path "${path}".` : null;
};

const problem = (path: string, files: string[]): [rule: string, message: string] | null => {
  const where = taken(path, files);
  if (where) return ['taken-path', where];
  if (path.length > MOST) return ['bad-path', `The path has ${path.length} characters; at most ${MOST} fit into addresses and file names.`];
  const part = path
    .slice(1, -1)
    .split('/')
    .find((name) => !isFolder(name));
  return part === undefined ? null : ['bad-path', `"${part}" in the path "${path}" cannot be a folder in every system and on every site.`];
};

/** A path near the one that was meant, which nothing has: without its own first part, called after the article, or numbered. */
const free = (path: string, id: string, paths: Set<string>, files: string[]): string => {
  const words = path.split('/').filter((part) => ID.test(part));
  const named = [...words.slice(1).map((_, index) => words.slice(index + 1).join('/')), id, `article-${id}`, 'article'];
  const tried = [...named, ...Array.from({ length: paths.size + 1 }, (_, index) => `article-${index + 2}`)].map((name) => `/${name}/`);
  return tried.find((one) => !paths.has(one) && problem(one, files) === null) ?? '/article/';
};

/**
 * Hosts take about a hundred rules for what they send. Pages directly below the site share one, and so do those of one beginning and depth,
 * in translations once more; the site needs some for itself.
 */
const MOST_KINDS = 25;

const kindOf = (path: string): string => `${path.split('/')[1]}/${path.split('/').length}`;

/** Articles that begin their paths in a way of their own where too many did before. */
const beginnings = (articles: { record: Written; path: string }[]): Diagnostic[] => {
  const kinds = new Set<string>();
  return articles.flatMap(({ record, path }) => {
    if (path.split('/').length === 3) return [];
    if (kinds.size < MOST_KINDS) kinds.add(kindOf(path));
    if (kinds.has(kindOf(path))) return [];
    const message = `${MOST_KINDS} articles have folders of their own in their paths, and hosts allow no more; this is one more.`;
    return [
      {
        ...record.place(['path']),
        rule: 'too-many-paths',
        message,
        fix: `write "/articles${path}", and do the same for others of its kind`,
      },
    ];
  });
};

/** Former paths of articles at which something else stands, or which an article names that is not the first to do so. */
const formerPaths = (articles: { record: Written; path: string }[], files: string[]): Diagnostic[] => {
  const paths = new Set(articles.map(({ path }) => path));
  return articles.flatMap(({ record }) =>
    itemsAt(record.raw, ['former-paths']).flatMap((former, index): Diagnostic[] => {
      if (typeof former !== 'string') return [];
      const where = taken(former, files) ?? (paths.has(former) ? `An article has the path "${former}", or had it before.` : null);
      paths.add(former);
      return where
        ? [{ ...record.place(['former-paths', index]), rule: 'taken-path', message: where, fix: `take "${former}" off the list` }]
        : [];
    }),
  );
};

/** Articles on paths that the site has for itself or that cannot be folders; `files` are the paths of all files, those in `public/` included. */
export function pathRules(records: Written[], files: string[]): Diagnostic[] {
  const articles = records
    .filter(({ kind }) => kind.noun === 'article')
    .flatMap((record) => {
      const path = textAt(record.raw, ['path']);
      // What is no path at all is told by its form.
      return path !== null && /^\/([a-z0-9-]+\/)+$/.test(path) ? [{ record, path }] : [];
    });
  const paths = new Set(articles.map(({ path }) => path));
  const published = files.filter((name) => name.startsWith('public/'));
  const own = articles.flatMap(({ record, path }): Diagnostic[] => {
    const [rule, message] = problem(path, published) ?? [];
    if (rule === undefined || message === undefined) return [];
    return [{ ...record.place(['path']), rule, message, fix: `write "${free(path, record.id, paths, published)}"` }];
  });
  return [...own, ...formerPaths(articles, published), ...beginnings(articles)];
}
