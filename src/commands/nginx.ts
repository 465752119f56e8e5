import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor, rulesOf, type HeaderRule } from './headers.ts';

const { SITE_OUT = './dist', SITE_BASE = '/' } = process.env;

const block = (head: string, lines: string[]): string => [`  ${head} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n');

/** Each place repeats what holds everywhere, since nginx forgets the headers of the place around it where an inner one adds any. */
const place = (rules: HeaderRule[], { path }: HeaderRule, files: string[]): string => {
  const all = headersFor(rules, path.replace(/\*$/, 'any'));
  const lines = Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const where = path.endsWith('*') ? path.slice(0, -1) : `= ${path}`;
  return block(`location ${where}`, [...lines, ...files]);
};

/**
 * A server for nginx that answers as `_headers` says: the built site of a folder, under a base path, on a port. Compression needs nothing
 * but nginx itself.
 */
export const nginxServer = (rules: HeaderRule[], folder: string, base: string, port: number | string): string => {
  const prefix = base.replace(/\/$/, '');
  const files = prefix ? [`alias ${folder}/;`] : [];
  // Else the index file would be looked for in another place, with the headers of that.
  const exact = (path: string): string[] => {
    const file = path.slice(prefix.length).replace(/\*$/, '').replace(/^\/$/, '/index.html');
    if (prefix) return [`alias ${folder}${file};`];
    return path === '/' ? [`try_files ${file} =404;`] : [];
  };
  return [
    'server {',
    `  listen ${port};`,
    '  server_name _;',
    `  root ${folder};`,
    '  index index.html;',
    '  include mime.types;',
    '  types { text/csv csv; }',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/plain application/javascript application/json image/svg+xml;',
    '  absolute_redirect off;',
    `  error_page 404 ${prefix}/404.html;`,
    '  gzip on;',
    '  gzip_types text/css text/csv text/plain application/javascript application/json image/svg+xml;',
    '',
    ...rules.map((rule) => place(rules, rule, rule.path === `${prefix}/*` ? files : exact(rule.path))),
    '}',
    '',
  ].join('\n');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rules = rulesOf(readFileSync(join(SITE_OUT, '_headers'), 'utf8'));
  console.log(nginxServer(rules, resolve(SITE_OUT), SITE_BASE, process.argv[2] ?? 80));
}
