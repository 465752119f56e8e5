import { headersOf, NOT_KEPT, type HeaderRule } from '../../src/integrations/headers.ts';

/** Headers that carry the answer rather than say what may be done with it, and what wrangler adds to say that it is not Cloudflare. */
const CARRIERS = new Set([
  ...['accept-ranges', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag', 'keep-alive'],
  ...['last-modified', 'server', 'transfer-encoding', 'vary', 'x-server-env'],
]);

const TYPES: Record<string, RegExp> = {
  html: /^text\/html; ?charset=utf-8$/i,
  css: /^text\/css/,
  csv: /^text\/csv; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript/,
  json: /^application\/json/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml$/,
  txt: /^text\/plain/,
  woff2: /^font\/woff2$/,
};

const differing = (path: string, answer: Response, status: number, headers: Record<string, string>): string[] => {
  const ruled = (all: Iterable<[string, string]>) => new Map([...all].filter(([name]) => !CARRIERS.has(name)));
  const wanted = ruled(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const sent = ruled(answer.headers);
  const names = [...new Set([...wanted.keys(), ...sent.keys()])].filter((name) => wanted.get(name) !== sent.get(name));
  return [
    ...(answer.status === status ? [] : [`${path}: ${answer.status} rather than ${status}`]),
    ...names.map((name) => `${path}: ${name}: ${sent.get(name) ?? '(none)'} rather than ${wanted.get(name) ?? '(none)'}`),
  ];
};

/** Where the answers of a server for some addresses of a site differ from the rules, one line each; empty where nowhere. */
export const differences = async (origin: string, addresses: string[], rules: HeaderRule[], base: string): Promise<string[]> => {
  const found: string[] = [];
  for (const path of addresses) {
    const answer = await fetch(origin + encodeURI(path), { redirect: 'manual' });
    await answer.arrayBuffer();
    found.push(...differing(path, answer, 200, headersOf(rules, path)));
    const type = TYPES[path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')];
    const sent = answer.headers.get('content-type') ?? '(none)';
    if (type && !type.test(sent)) found.push(`${path}: content-type: ${sent}`);
  }
  const pages = addresses.filter((path) => path.endsWith('/') && path !== base);
  for (const [path, page] of pages.flatMap((page) => [page.slice(0, -1), `${page}index.html`].map((path) => [path, page] as const))) {
    const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
    if (![301, 308].includes(status) || headers.get('location') !== page)
      found.push(`${path}: ${status} to ${headers.get('location')} rather than to ${page}`);
  }
  // What is not there yet is not kept, even where it would be for a year once it is.
  for (const path of [`${base}no/such/page/`, `${base}pinned/none/`]) {
    const answer = await fetch(origin + path);
    if (answer.status !== 404 || answer.headers.get('cache-control') !== NOT_KEPT || !(await answer.text()).includes('<h1'))
      found.push(`${path}: ${answer.status}, ${answer.headers.get('cache-control')} rather than 404.html, ${NOT_KEPT}`);
  }
  return found;
};
