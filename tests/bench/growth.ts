import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { project } from '../site/project.ts';
import { largeDossier } from './dossiers.ts';
import { eleventyProject } from './eleventy.ts';

/** What a build took: seconds of all processors, and the most memory (MB) that it held at once. */
interface Usage {
  seconds: number;
  megabytes: number;
}

type Project = ReturnType<typeof project>;

/** Gives a project packages without what earlier builds have kept among them. */
const forgetful = (root: string): void => {
  const packages = join(root, 'node_modules');
  rmSync(packages);
  mkdirSync(packages);
  for (const entry of readdirSync('node_modules').filter((name) => name !== '.cache'))
    symlinkSync(resolve('node_modules', entry), join(packages, entry), 'junction');
};

const build = (root: string, environment: NodeJS.ProcessEnv, program = 'src/cli/build.ts'): Usage => {
  const usage = join(root, 'usage.json');
  execFileSync(process.execPath, ['--import', resolve('tests/bench/usage.ts'), join(root, program)], {
    cwd: root,
    env: { ...environment, USAGE: usage },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage;
};

/** How many files a built site has, and bytes by the ending of their names; `all` of all. */
const weighed = (folder: string): { files: number; bytes: Map<string, number> } => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = new Map<string, number>();
  for (const { parentPath, name } of files)
    for (const key of ['all', extname(name)]) bytes.set(key, (bytes.get(key) ?? 0) + statSync(join(parentPath, name)).size);
  return { files: files.length, bytes };
};

/** The row of Eleventy for as many pages of as many bytes. */
const eleventyRow = (pages: number, bytes: number): string => {
  const root = eleventyProject(pages, bytes);
  try {
    const { seconds, megabytes } = build(root, process.env, 'node_modules/@11ty/eleventy/cmd.cjs');
    const site = weighed(join(root, '_site'));
    const kilobytes = (site.bytes.get('all') ?? 0) / 1e3;
    const size = (kilobytes / 1e3).toFixed(1);
    return [
      'Eleventy',
      seconds.toFixed(1),
      '',
      '',
      megabytes.toFixed(0),
      site.files,
      size,
      '',
      '',
      size,
      (kilobytes / pages).toFixed(1),
    ].join(' | ');
  } finally {
    rmSync(root, { recursive: true });
  }
};

const HEAD = 'claims | cold (CPU s) | warm | one changed | memory (MB) | files | dist (MB) | PNG | SVG | HTML | kB a page';

/** What is measured of a dossier of so many claims, and its pages with their bytes on average. */
const row = (claims: number, { root, environment, write }: Project): { text: string; pages: number; bytes: number } => {
  const [cold, warm] = [build(root, environment), build(root, environment)];
  const path = 'content/claims/generated-0.mdx';
  write({ [path]: (largeDossier(claims)[path] ?? '').replace('The Gazette reported', 'The Gazette wrote') });
  const changed = build(root, environment);
  const { files, bytes } = weighed(join(root, 'dist'));
  const megabytes = (kind: string): string => ((bytes.get(kind) ?? 0) / 1e6).toFixed(1);
  const pages = globSync('**/*.html', { cwd: join(root, 'dist') }).length;
  const seconds = [cold, warm, changed].map((usage) => usage.seconds.toFixed(1));
  const sizes = ['all', '.png', '.svg', '.html'].map(megabytes);
  const average = (bytes.get('.html') ?? 0) / pages;
  const text = [claims, ...seconds, cold.megabytes.toFixed(0), files, ...sizes, (average / 1e3).toFixed(1)].join(' | ');
  return { text, pages, bytes: average };
};

/**
 * `npm run bench:growth -- --sizes 25,100`: what building costs and how much is built, as a dossier grows; with `--eleventy` what Eleventy
 * takes to render as many pages. A measurement, not a test.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '25,100,400' }, eleventy: { type: 'boolean', default: false } },
});
const projects: Project[] = [];
console.log(HEAD);
try {
  for (const claims of values.sizes.split(',').map(Number)) {
    const made = project(largeDossier(claims));
    projects.push(made);
    forgetful(made.root);
    const { text, pages, bytes } = row(claims, made);
    console.log(text);
    if (values.eleventy) console.log(eleventyRow(pages, bytes));
  }
} finally {
  // Not earlier: for minutes after thousands of files were deleted, ext4 takes several times as long to make new ones.
  for (const { remove } of projects) remove();
}
