import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { wellWater } from '../fixtures/well-water.ts';

// The test runner sets variables of its own, which a build would take for its own.
const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...outside } = process.env;

/** The variables of the environment with which a build runs in a test. */
export const environment = { ...outside, NODE_ENV: 'production' };

/** A project of its own in a temporary folder: this engine with some content files (path -> text). */
export const project = (content: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'dossier-'));
  const write = (files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  for (const path of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(path, join(root, path), { recursive: true, filter: (file) => !file.endsWith('pinned') });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  write(content);
  return {
    root,
    write,
    environment,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** The same with the dossier on the wells of a town. */
export const wellProject = () => project(wellWater());

/** Leaves of a project's pages those whose file is needed: a site of few pages is built soon. Shared code beside them stays. */
export const keepPages = (root: string, needed: RegExp): void => {
  for (const file of globSync('src/pages/**/*.{astro,ts}', { cwd: root }))
    if (!needed.test(file.replaceAll('\\', '/')) && !/_\w+\.ts$/.test(file)) rmSync(join(root, file));
};

/** How Astro is called with this Node. */
export const astro = (...words: string[]): string[] => ['node_modules/astro/bin/astro.mjs', ...words];
