import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Which headers the paths of a kind are answered with; a path ends with "*" where it stands for all that begin with it. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const HOUR = 3600;
const FOREVER = 'public, max-age=31536000, immutable';

// What is here is public and answers nobody by who they are, so everybody may read it.
const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const PAGE = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

const SHARED: HeaderRule[] = [
  { path: '/embed/*', headers: { 'Cache-Control': 'public, max-age=300' } },
  { path: '/embed.js', headers: { 'Cache-Control': `public, max-age=${HOUR}` } },
  { path: '/pinned/*', headers: { 'Cache-Control': FOREVER } },
  { path: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
];

/**
 * The rules of a site whose folder holds these folders, under a base path. No path has a header from two rules: Cloudflare and Netlify
 * would join the values, and only one of them could take a header away again. That is why the pages that nobody may frame are named.
 */
export const headerRules = (folders: string[], base: string): HeaderRule[] => {
  const apart = SHARED.map(({ path }) => path.replace(/^\/|\/\*$/g, ''));
  const pages = folders.filter((folder) => !apart.includes(folder)).map((folder) => `/${folder}/*`);
  const prefix = base.replace(/\/$/, '');
  return [{ path: '/*', headers: EVERYWHERE }, ...SHARED, ...['/', ...pages.sort()].map((path) => ({ path, headers: PAGE }))].map(
    ({ path, headers }) => ({ path: `${prefix}${path}`, headers }),
  );
};

/** Rules as Cloudflare Pages and Netlify read them. */
export const headersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');

/** The rules that such a file holds. */
export const rulesOf = (file: string): HeaderRule[] =>
  file
    .split(/\n(?=\S)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const pairs = lines.map((line): [string, string] => [line.split(':')[0]?.trim() ?? '', line.slice(line.indexOf(':') + 1).trim()]);
      return { path, headers: Object.fromEntries(pairs) };
    });

/** The headers of one path: those of all rules that it falls under. */
export const headersFor = (rules: HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

/** Writes `_headers` into the built site. */
export const headersWritten = (base: string) => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }): void => {
      const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const rules = headerRules(
        folders.map(({ name }) => name),
        base,
      );
      writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(rules));
    },
  },
});
