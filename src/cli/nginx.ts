import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath } from '../integrations/base.ts';
import { buildId } from '../integrations/publish/build-id.ts';
import { endInWords } from './failures.ts';
import { headerRules, NOT_KEPT, pathPattern, REVALIDATED, type HeaderRule } from '../integrations/headers.ts';

/** Where nginx finds a site and answers for it. */
export interface Place {
  /** The folder of the built site, absolute. */
  folder: string;
  /** The path that it is served at: `/` or `/x/`. */
  base: string;
  /** The name of the host, `_` for any. */
  host: string;
  /** Ports, or addresses with ports. */
  listen: string[];
}

/** Of what the build writes and what `public/` may hold: nginx’s own list differs between versions. */
const TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/csv': 'csv',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/xml': 'xml',
  'image/avif': 'avif',
  'image/jpeg': 'jpg jpeg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
};
const TEXTS = 'text/css text/csv text/javascript text/plain';
const COMPRESSED = `${TEXTS} application/json application/xml image/svg+xml`;

const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** The value of one header for each address; none where no rule gives one. */
const headerMap = (header: string, rules: HeaderRule[]): string => {
  const caching = header === 'Cache-Control';
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [`  "~${pathPattern(path).replace('^', caching ? '^[23]\\d\\d ' : '^')}" "${value}";`];
  });
  const otherwise = caching ? [`  default "${REVALIDATED}";`, `  "~^404 " "${NOT_KEPT}";`] : ['  default "";'];
  return [`map ${caching ? '"$status $site_address"' : '$site_address'} ${variable(header)} {`, ...otherwise, ...lines, '}'].join('\n');
};

const outside = (base: string): string => `
  location = ${base.slice(0, -1)} {
    return 308 ${base};
  }
  location / {
    return 404;
  }`;

const server = (headers: string[], { folder, base, host, listen }: Place): string => `server {
${listen.map((each) => `  listen ${each};`).join('\n')}
  server_name ${host};

  charset utf-8;
  default_type application/octet-stream;
  charset_types ${TEXTS};
  types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
  }

  # Files that are compressed already (x.html.gz) are sent as they are; the rest is compressed on its way. For brotli install
  # libnginx-mod-http-brotli-filter and libnginx-mod-http-brotli-static, and say the same of "brotli" as of "gzip" here.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${COMPRESSED};

${headers.map((header) => `  add_header ${header} ${variable(header)} always;`).join('\n')}

  # A page's address ends with a slash.
  absolute_redirect off;
  if ($request_uri ~ "^(/(?:[\\w-]+/)*)index\\.html(\\?.*)?$") {
    return 308 $1$2;
  }
  error_page 404 ${base}404.html;
  location = ${base}_headers {
    return 404;
  }
  location ${base} {
    alias ${folder.replace(/\/?$/, '/')};
  }${base === '/' ? '' : outside(base)}
}`;

/** What nginx needs for a site, to be included in its `http` block: the rules of the built `_headers`, and where the files are. */
export function nginxSite(rules: HeaderRule[], place: Place): string {
  // The type is nginx's own to send; a rule for it would be a second one.
  const named = rules.flatMap((rule) => Object.keys(rule.headers)).filter((name) => name !== 'Content-Type');
  const headers = [...new Set(['Cache-Control', ...named])];
  return [
    '# Written by "npm run nginx" from the _headers of the built site; write it again when there are pages of a new kind.',
    '# The address of what is sent: a folder stands for the page in it.',
    'map $uri $site_address {\n  default $uri;\n  "~^(?<site_folder>.*/)index\\.html$" $site_folder;\n}',
    ...headers.map((header) => headerMap(header, rules)),
    server(headers, place),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endInWords();
  const { SITE_OUT = './dist', SITE_BASE, SITE_URL } = process.env;
  const folder = resolve(SITE_OUT);
  if (SITE_URL && !URL.canParse(SITE_URL)) throw new Error(`SITE_URL is "${SITE_URL}", which is no address: write https://…`);
  if (buildId(folder) === null) {
    console.error(`${SITE_OUT} holds no finished build of the site: run npm run build.`);
    process.exitCode = 1;
  } else {
    const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
    const host = SITE_URL ? new URL(SITE_URL).hostname : '_';
    process.stdout.write(nginxSite(rules, { folder, base: basePath(SITE_BASE), host, listen: ['80', '[::]:80'] }));
  }
}
