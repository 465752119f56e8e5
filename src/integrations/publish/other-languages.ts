import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFiles, contentPaths } from '../../cli/files.ts';
import { translationFolderRules } from '../../content/check/translations/folders.ts';
import { report } from '../../content/check/report.ts';
import { dossier } from '../../content/dossier.ts';
import { records } from '../../content/read/records.ts';
import { languagesOf } from '../../content/translations/files.ts';
import { ContentError } from '../../model/diagnostic.ts';
import { basePath } from '../base.ts';

/** What a site has once, in the build of the original: rules and answers for the whole host, what is kept for good, and what editors need. */
const ONCE = ['build-id.txt', '_headers', 'robots.txt', 'pinned', 'schemas'];

/** Which language the original has, its own file says. */
const SITE = 'content/site.yaml';

/** The languages besides the original that a project’s site is built in; none while one of them is built. */
export function otherLanguages(root: string): string[] {
  if (process.env['SITE_LANGUAGE']) return [];
  const texts = contentPaths(root).map((path) => [path, path === SITE ? readFileSync(join(root, path), 'utf8') : '']);
  return languagesOf(Object.fromEntries(texts) as Record<string, string>).slice(1);
}

/** Throws a `ContentError` where the translations of a project have problems, before anything is built. */
const checkTranslations = (root: string): void => {
  const files = contentFiles(root);
  const asked = process.env['SITE_LANGUAGE'];
  if (asked && !languagesOf(files).slice(1).includes(asked))
    throw new Error(`SITE_LANGUAGE is "${asked}", but content/translations/ has no such language. The build sets it by itself: unset it.`);
  const articles = Object.entries(files).filter(([path]) => path.startsWith('content/articles/'));
  const problems = translationFolderRules(files, records(Object.fromEntries(articles)).records);
  if (problems.length > 0) throw new ContentError(problems, report(problems));
  if (!asked) for (const language of languagesOf(files).slice(1)) dossier(files, undefined, language);
};

/** Builds the site in a language into a folder, by a process of its own: the language is a constant of a build. */
const build = (root: string, language: string, out: string, base: string): Promise<void> =>
  new Promise((done, fail) => {
    const env = { ...process.env, SITE_LANGUAGE: language, SITE_BASE: `${basePath(base)}${language}/`, SITE_OUT: out };
    const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const end = (): void => void child.kill();
    process.once('exit', end);
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    child.once('error', fail);
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) done();
      else fail(new ContentError([], `The site in the language "${language}" was not built.\n\n${told.trim()}`));
    });
  });

/**
 * Builds a dossier that is translated in each of its other languages, too, each below its tag in the build of the original: both become
 * public as one. Must come behind all that changes the pages of the original, and before what lists them.
 */
export function sitesInOtherLanguages(base: string) {
  let root = '.';
  return {
    name: 'other-languages',
    hooks: {
      'astro:config:done': ({ config }: { config: { root: URL } }): void => {
        root = fileURLToPath(config.root);
      },
      'astro:server:start': ({ logger }: { logger: { info: (message: string) => void } }): void => {
        const [first, ...more] = otherLanguages(root);
        const others = more.length > 0 ? `; into ${more.join(', ')} in the same way` : '';
        if (first) logger.info(`This shows the original. In its translation into ${first}: npm run dev ${first}${others}.`);
      },
      'astro:build:start': (): void => checkTranslations(root),
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        for (const language of otherLanguages(root)) {
          const folder = join(fileURLToPath(dir), language);
          await build(root, language, folder, base);
          for (const name of ONCE) rmSync(join(folder, name), { recursive: true, force: true });
        }
      },
    },
  };
}
