/** Headers by their names, as they are written. */
export type Headers = Record<string, string>;

/**
 * One rule of a `_headers` file: what is sent with the addresses of a path. In the path `*` stands for anything and `:name` for one
 * part between slashes.
 */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/** The path, in the file that is written by hand, that stands for every page that is not meant for frames. */
const PAGE = '<page>';
const FOR_FRAMES = /^\/(embed|pinned)\//;
/** As many rules as Cloudflare Pages takes. */
const MOST = 100;

/** How what no rule speaks of is kept: as Cloudflare Pages and Netlify have it. */
const REVALIDATED = 'public, max-age=0, must-revalidate';
/** How the answer that there is nothing is kept, whatever the rules say of its address, where something may be tomorrow. */
export const NOT_KEPT = 'no-store';

/** The rules of a `_headers` file. Throws an `Error` that names the line which is not one. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line || line.startsWith('#')) continue;
    if (line.startsWith('/') || line === PAGE) {
      rules.push({ path: line, headers: {} });
      continue;
    }
    const found = /^([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (!found || !rule) throw new Error(`_headers:${index + 1} is neither a path nor a header below one: ${line}`);
    rule.headers[found[1] ?? ''] = found[2] ?? '';
  }
  return rules;
}

export function rulesText(rules: HeaderRule[]): string {
  return `${rules.map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n')}\n`;
}

/**
 * `/claims/<id>/` as `/claims/:below1/`, and `/timeline/` as `/:page/`: one path for all pages of a kind, since there may be more pages
 * than rules. No page for frames lies so high.
 */
const kindOf = (page: string): string => {
  const [first = '', ...below] = page.split('/').filter(Boolean);
  if (below.length === 0) return first ? '/:page/' : '/';
  return `/${[first, ...below.map((_, index) => `:below${index + 1}`)].join('/')}/`;
};

const filled = (rules: HeaderRule[], pages: string[]): HeaderRule[] => {
  const kinds = [...new Set(pages.filter((page) => !FOR_FRAMES.test(page)).map(kindOf))].sort();
  return rules.flatMap(({ path, headers }) => (path === PAGE ? kinds : [path]).map((each) => ({ path: each, headers })));
};

/** Rules that hold for a site in another language by what is said of the whole site, of its pages, or of what only the original has. */
const OF_ALL = ['/*', '/pinned/*', '/'];

/** A rule in the folders of all languages: one for all of them, unless it would hold for a page of the original, too. */
const inLanguages = ({ path, headers }: HeaderRule, original: string[], languages: string[]): HeaderRule[] => {
  const shared = new RegExp(pathPattern(`/:language${path}`));
  const folders = original.some((page) => shared.test(page)) ? languages : languages.slice(0, 1).map(() => ':language');
  return folders.map((folder) => ({ path: `/${folder}${path}`, headers }));
};

/**
 * The rules of a built site: those written by hand, with the paths of its pages (`/`, `/claims/<id>/`) filled in, under the path that it
 * is served at (`/` or `/x/`), since hosts match whole paths; and the same for the languages that it is in besides, below their tags.
 * Throws an `Error` when hosts would not take so many.
 */
export function siteRules(rules: HeaderRule[], pages: string[], base: string, languages: string[] = []): HeaderRule[] {
  const original = pages.filter((page) => !languages.some((language) => page.startsWith(`/${language}/`)));
  const own = filled(rules, original);
  const others = own.filter(({ path }) => !OF_ALL.includes(path)).flatMap((rule) => inLanguages(rule, original, languages));
  const all = [...own, ...others].map(({ path, headers }) => ({ path: base.replace(/\/$/, '') + path, headers }));
  if (all.length > MOST)
    throw new Error(
      `_headers has ${all.length} rules; Cloudflare Pages takes ${MOST}. Give pages a common beginning: /reports/a/, /reports/b/.`,
    );
  return all;
}

/** What a rule's path matches, as the text of a regular expression. */
export function pathPattern(path: string): string {
  return `^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:\w+/g, '[^/]+')}$`;
}

/** What is sent with a path by the rules; values that several rules give are joined, as Cloudflare Pages does. */
export function headersOf(rules: HeaderRule[], path: string): Headers {
  const sent: Headers = {};
  for (const rule of rules) {
    if (!new RegExp(pathPattern(rule.path)).test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return { 'Cache-Control': REVALIDATED, ...sent };
}
