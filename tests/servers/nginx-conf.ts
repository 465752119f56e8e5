import { readFileSync } from 'node:fs';

/** One directive of a configuration of nginx: its words, without quotes, and what stands in its block. */
interface Directive {
  words: string[];
  block: Directive[];
}

/** The configuration that operators copy. */
export const NGINX_CONF = readFileSync('src/cli/server/nginx.conf', 'utf8');

const TOKEN = /\s+|#.*|"((?:\\.|[^"\\])*)"|([{};])|((?:[^\s{};"#])+)/gy;

/** The directives of a configuration, with the strings and regular expressions as nginx reads them. */
export const directives = (text: string): Directive[] => {
  const open: Directive[][] = [[]];
  let words: string[] = [];
  for (const [, quoted, sign, word] of text.matchAll(TOKEN)) {
    const written = quoted ?? word;
    if (written !== undefined) words.push(written);
    if (sign === '}') open.pop();
    if (sign !== ';' && sign !== '{') continue;
    const directive: Directive = { words, block: [] };
    open.at(-1)?.push(directive);
    if (sign === '{') open.push(directive.block);
    words = [];
  }
  return open[0] ?? [];
};

/** The text with its variables filled in. */
const filled = (text: string, variables: Map<string, string>): string =>
  text.replace(/\$(\w+)/g, (_, name: string) => variables.get(name) ?? '');

/** What a `map` makes of a value: the first regular expression that fits decides. */
const mapped = (value: string, rows: Directive[], variables: Map<string, string>): string => {
  for (const { words } of rows) {
    const [pattern = '', result = ''] = words;
    const found = pattern.startsWith('~') ? new RegExp(pattern.slice(1)).exec(value) : null;
    if (found) return filled(result, new Map([...variables, ...Object.entries(found.groups ?? {})]));
  }
  return filled(rows.find(({ words: [first] }) => first === 'default')?.words[1] ?? '', variables);
};

/**
 * The headers that a configuration adds to an answer, by name, empty ones left out, as nginx does. `uri` is the path of the file that is
 * sent: `/timeline/index.html` for the page /timeline/.
 */
export const addedHeaders = (text: string, uri: string, status: number): Record<string, string> => {
  const all = directives(text);
  const variables = new Map([
    ['uri', uri],
    ['status', String(status)],
  ]);
  for (const { words, block } of all) {
    const [name, source = '', target = ''] = words;
    if (name === 'map') variables.set(target.slice(1), mapped(filled(source, variables), block, variables));
  }
  const server = all.find(({ words }) => words[0] === 'server')?.block ?? [];
  const headers = server.filter(({ words }) => words[0] === 'add_header' && words.at(-1) === 'always');
  const added = headers.map(({ words: [, name = '', value = ''] }): [string, string] => [name, filled(value, variables)]);
  return Object.fromEntries(added.filter(([, value]) => value !== ''));
};

/** Where a site is served: the folder of the host's files, the path of the site there (`/` or `/x/`), and a port of this machine. */
interface Place {
  root: string;
  base: string;
  listen: string;
}

/** The configuration with the edits that it asks an operator for. Throws where it has not the lines to edit. */
export const edited = (text: string, { root, base, listen }: Place): string => {
  const edit = (now: string, before: string, after: string): string => {
    if (!now.includes(before)) throw new Error(`nginx.conf has no line "${before}"`);
    return now.replace(before, () => after);
  };
  const site = base.slice(0, -1);
  const served = edit(edit(text, '  listen 80;\n  listen [::]:80;', `  listen ${listen};`), 'root /srv/site;', `root ${root};`);
  if (site === '') return served;
  const below = edit(served, '# "~^/dossier(', `"~^${site}(`);
  return edit(edit(below, 'error_page 404 /', `error_page 404 ${base}`), 'location = /_headers', `location = ${base}_headers`);
};
