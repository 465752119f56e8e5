import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What the files below a path may import: paths in `src/` (`.` is the file's own room) and packages. The first row that fits a file counts. */
const TABLE: { files: RegExp; own: string; packages: RegExp }[] = [
  { files: /^middleware\.ts$/, own: 'model/noted.ts', packages: /^astro$/ },
  { files: /^embed\/loader\.ts$/, own: '', packages: /^$/ },
  { files: /^language\/[\w-]+\//, own: 'language/plural.ts language/date-parts.ts language/isolated.ts', packages: /^$/ },
  { files: /^language\//, own: '', packages: /^$/ },
  { files: /^(model|time|text)\//, own: 'model time text', packages: /^(zod|edtf|d3)$/ },
  { files: /^proof\/layout\//, own: './layout model', packages: /^@noble\/hashes\/.+$/ },
  { files: /^\w+\/layout\//, own: './layout model time text', packages: /^d3$/ },
  { files: /^site\/element\/search-panel/, own: './element dom model', packages: /^minisearch$/ },
  { files: /^\w+\/element\//, own: './layout ./element dom view time text model', packages: /^d3$/ },
  { files: /^dom\//, own: 'dom', packages: /^$/ },
  { files: /^view\//, own: 'view dom time model', packages: /^nanostores$/ },
  {
    files: /^content\//,
    own: 'content proof/layout model time text',
    packages: /^(virtual:content|yaml|satteri|github-slugger|zod|leven)$/,
  },
  { files: /^proof\//, own: '. record model time text', packages: /^astro$/ },
  { files: /^scaffold\//, own: 'scaffold content model time text', packages: /^yaml$/ },
  { files: /^record\//, own: 'record model time text', packages: /^astro$/ },
  { files: /^(exchange|timeline|ledger|matrix)\//, own: '. record model time text', packages: /^astro$/ },
  { files: /^story\//, own: '. exchange timeline matrix ledger record model time text', packages: /^astro$/ },
  {
    files: /^picture\//,
    own: 'picture exchange/layout timeline/layout matrix/layout ledger/layout record model time text',
    packages: /^(node:.+|@resvg\/resvg-js|subset-font|fontkitten|harfbuzzjs|bidi-js)$/,
  },
  {
    files: /^(embed|site)\//,
    own: 'embed site picture proof story exchange timeline matrix ledger record content model time text',
    packages: /^(astro([:/].+)?|feedsmith|ical\.js|schema-dts|uqr|@citation-js\/.+)$/,
  },
  { files: /^pages\//, own: 'pages embed site picture content/site.ts model text/woven.ts', packages: /^astro$/ },
  { files: /^(cli|integrations)\//, own: 'cli integrations content proof/layout scaffold picture embed model time text', packages: /./ },
];

interface Import {
  file: string;
  line: number;
  /** A path in `src/`, or the name of a package. */
  target: string;
  package: boolean;
  /** Whether it stands in a component's `<script>`, and so runs in the browser. */
  script: boolean;
}

const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/').slice('src/'.length));

const importsOf = (file: string): Import[] => {
  const lines = readFileSync(`src/${file}`, 'utf8').split('\n');
  const script = lines.findIndex((line) => line.startsWith('<script'));
  return lines.flatMap((text, index) => {
    const found = /(?:(?:^|\s)(?:from|import) |import\()['"]([^'"]+)['"]/.exec(text)?.[1];
    if (!found) return [];
    const inside = /^\.|^#words/.test(found);
    const target = found.startsWith('.') ? posix.join(posix.dirname(file), found) : found.replace(/^#words\/(.+)/, 'language/en/$1.ts');
    return [{ file, line: index + 1, target, package: !inside, script: script >= 0 && index > script }];
  });
};
const imports = files.flatMap(importsOf);

const isAllowed = ({ file, target, package: isPackage, script }: Import): boolean => {
  const row = TABLE.find((each) => each.files.test(file));
  if (!row) return false;
  const room = file.split('/')[0] ?? '';
  if (script) return target.startsWith(`${room}/element/`);
  if (isPackage) return row.packages.test(target);
  // The engine's words are for all but the script in other people's pages, which has none.
  if (target.startsWith('language/en/')) return file !== 'embed/loader.ts' && file !== 'middleware.ts';
  // The rooms of a language lean on each other, never on those of another.
  if (room === 'language' && posix.dirname(target) === posix.dirname(file)) return true;
  const own = row.own.split(' ').map((path) => path.replace(/^\./, room));
  return own.some((path) => target === path || target.startsWith(`${path}/`));
};

test('every file imports only what the table of the house allows', () => {
  expect(imports.filter((each) => !isAllowed(each)).map(({ file, line, target }) => `src/${file}:${line} imports ${target}`)).toEqual([]);
});

test('no imports go in a circle, those of types included', () => {
  const targets = new Map(files.map((file) => [file, imports.filter((each) => each.file === file).map(({ target }) => target)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('half of the files have fewer than 80 lines', () => {
  const lengths = files.map((file) => readFileSync(`src/${file}`, 'utf8').split('\n').length);
  expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

test('no folder holds more than 20 files, but for the nouns of the model and the rooms of a language', () => {
  const folders = Map.groupBy(files, (file) => posix.dirname(file));
  const full = [...folders].filter(([folder, held]) => !/^(model$|language\/)/.test(folder) && held.length > 20);
  expect(full.map(([folder, held]) => `${folder}: ${held.length}`)).toEqual([]);
});

test('the engine names nothing of the dossier that it is used for', () => {
  const ids = globSync('content/{claims,articles}/*.mdx').map((file) => file.split(/[\\/]/).at(-1)?.replace('.mdx', '') ?? '');
  const keys = ['parties', 'sources', 'events'].flatMap((name) =>
    [...readFileSync(`content/${name}.yaml`, 'utf8').matchAll(/^([a-z0-9-]+):/gm)].map((found) => found[1] ?? ''),
  );
  const names = [...readFileSync('content/parties.yaml', 'utf8').matchAll(/^ {2}(?:name|short): (.+)$/gm)].map((found) => found[1] ?? '');
  const words = [...ids.filter((id) => id.includes('-')), ...keys.filter((key) => key.includes('-')), ...names];
  const engine = [...files.map((file) => `src/${file}`), ...globSync('src/**/*.css'), ...globSync('tests/**/*.ts')];
  const found = engine.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words
      .filter((word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
