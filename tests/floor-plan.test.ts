import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What each floor may import: of our own floors, and from outside. */
const FLOORS: Record<string, { own: string[]; outside: RegExp }> = {
  model: { own: ['model'], outside: /^zod$/ },
  data: { own: ['data', 'model'], outside: /^(virtual:content|yaml|satteri|github-slugger|zod|leven|@noble\/hashes\/.+)$/ },
  geometry: { own: ['geometry', 'model'], outside: /^d3$/ },
  stores: { own: ['stores', 'model'], outside: /^nanostores$/ },
  elements: { own: ['elements', 'stores', 'geometry', 'model', 'links.ts'], outside: /^(d3|nanostores)$/ },
  commands: {
    own: ['commands', 'data', 'model'],
    outside: /^(node:.+|astro|compression|fresh|mrmime|html-to-text|parse5|request-filtering-agent|vite|subset-font|@resvg\/resvg-js)$/,
  },
  // For other people's pages: it has nothing but itself.
  host: { own: ['host'], outside: /^$/ },
  components: { own: ['components', 'geometry', 'model', 'links.ts'], outside: /^$/ },
  shortcodes: { own: ['shortcodes', 'components', 'data/content.ts', 'model', 'links.ts'], outside: /^$/ },
  layouts: { own: ['layouts', 'components', 'styles', 'model', 'links.ts'], outside: /^astro(:.+)?$/ },
  pages: {
    own: ['pages', 'layouts', 'styles', 'shortcodes', 'components', 'geometry', 'data/content.ts', 'model', 'links.ts'],
    outside: /^astro(:.+)?$/,
  },
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'));

const trespasses = files.flatMap((file) => {
  const floor = FLOORS[file.split('/')[1] ?? ''];
  if (!floor) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // What is within <script> runs in the browser, and is an element or puts one to work.
  const script = lines.findIndex((line) => line.startsWith('<script'));
  return lines.flatMap((line, index) => {
    const target = /(?:from|import) ['"]([^'"]+)['"]/.exec(line)?.[1];
    if (!target) return [];
    const inside = target.startsWith('.')
      ? normalize(join(dirname(file), target))
          .split(sep)
          .join('/')
          .slice('src/'.length)
      : null;
    const browser = script >= 0 && index > script && inside?.startsWith('elements/');
    const allowed =
      browser || (inside ? floor.own.some((own) => inside === own || inside.startsWith(`${own}/`)) : floor.outside.test(target));
    return allowed ? [] : [`${file}:${index + 1} imports ${target}`];
  });
});

test('every floor of the house uses only what is below it', () => {
  expect(trespasses).toEqual([]);
});

test('no room is longer than 200 lines, and half of them are under 80', () => {
  const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  expect(lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

test('the engine names nothing of the dossier that it is used for', () => {
  const ids = globSync('content/{claims,articles}/*.mdx').map((file) => file.split(/[\\/]/).at(-1)?.replace('.mdx', '') ?? '');
  const keys = ['parties', 'sources', 'events'].flatMap((name) =>
    [...readFileSync(`content/${name}.yaml`, 'utf8').matchAll(/^([a-z0-9-]+):/gm)].map((found) => found[1] ?? ''),
  );
  const names = [...readFileSync('content/parties.yaml', 'utf8').matchAll(/^ {2}(?:name|short): (.+)$/gm)].map((found) => found[1] ?? '');
  const words = [...ids.filter((id) => id.includes('-')), ...keys.filter((key) => key.includes('-')), ...names];
  const engine = [...files, ...globSync('src/**/*.css'), ...globSync('tests/**/*.ts')];
  const found = engine.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words
      .filter((word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
