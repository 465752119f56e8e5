import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildProblem } from '../../src/integrations/build-error.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const ROOT = '/home/ada/wells';
const told = (error: unknown): string => buildProblem(error, wellWater(), ROOT);
const onPage = (page: string): string => told(Object.assign(new Error('x is not a function'), { page }));

describe('what a build that ends with an error says', () => {
  test.each([
    ['/claims/lead-found/', 'content/claims/lead-found.mdx:1:1'],
    ['/embed/claims/lead-found/town-2031-05-03/', 'content/claims/lead-found.mdx:1:1'],
    ['/embed/claims/lead-found/image.svg', 'content/claims/lead-found.mdx:1:1'],
    ['/cards/claims/lead-found.svg', 'content/claims/lead-found.mdx:1:1'],
    ['/embed/articles/background/timeline/first-year/', 'content/articles/background.mdx:1:1'],
    ['/background/', 'content/articles/background.mdx:1:1'],
    ['/', 'content/story.mdx:1:1'],
  ])('names the file that the page %s is made of', (page, place) => {
    expect(onPage(page)).toBe(`${place}  build-error
  The page ${page} cannot be built, though the check lets it pass: x is not a function.
  fix: correct what is there; if nothing is wrong with it, send this text to whoever looks after the engine

Nothing was published. To see where in the engine it arose, run: DEBUG=1 npm run build`);
  });

  test('names the page alone where it is made of several files', () => {
    expect(onPage('/sources/')).toMatch(/^build-error\n {2}The page \/sources\/ cannot be built, .+\n {2}fix: undo what was changed last/);
  });

  test('names the line where a compiler names it, and the engine’s folders nowhere', () => {
    const message = `Build failed with 1 error:\n\n[plugin mdx] ${ROOT}/content/articles/background.mdx:17:9\nMDXError: 17:9: Unexpected token\n    at handler (file://${ROOT}/node_modules/x.js:64:17)`;
    const text = told(new Error(message));
    expect(text).toMatch(
      /^content\/articles\/background\.mdx:17:9 {2}build-error\n {2}This cannot be built, .+: 17:9: Unexpected token\.\n {2}fix: /,
    );
    expect(text).not.toContain(ROOT);
    expect(text).not.toContain('    at ');
  });

  test.each([
    ['ENOTDIR', 'A file of public/ is where the site needs the folder dist/background/.'],
    ['EISDIR', 'A folder of public/ is where the site needs the file dist/background/.'],
    ['ENOSPC', 'The disk is full.'],
    ['EACCES', 'The build may not write to dist/background/.'],
  ])('says what %s means', (code, sentence) => {
    expect(told(Object.assign(new Error(`${code}: …`), { code, path: `${ROOT}/dist/background/` }))).toContain(
      `build-error\n  ${sentence}\n  fix: `,
    );
  });

  test('is one sentence whatever was thrown', () => {
    for (const thrown of ['a word', undefined, null, 7, {}, new Error(''), new Error('\n\n')])
      expect(told(thrown)).toMatch(/^build-error\n {2}The site cannot be built: .+\.\n {2}fix: .+\n\n/);
  });
});

describe('a build in which the engine itself errs', () => {
  const { root, environment, remove } = wellProject();
  afterAll(remove);

  test('says on which page, in which file, and shows a stack only when it is asked for one', () => {
    const file = join(root, 'src/record/quotation/Origin.astro');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace('const source = dossier', "if (quote.exact.includes('notice')) throw new Error('odd words');\n$&"));
    const run = (more: Record<string, string>) =>
      spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env: { ...environment, ...more }, encoding: 'utf8' });
    const built = run({});
    expect(built.status).toBe(1);
    expect(built.stdout).toBe('');
    expect(built.stderr).toContain('content/claims/lead-found.mdx:1:1  build-error\n');
    expect(built.stderr).toMatch(
      / {2}The page \/(embed\/)?claims\/lead-found\/.* cannot be built, though the check lets it pass: odd words\.\n/,
    );
    expect(built.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(root, 'dist/claims/lead-found/index.html'))).toBe(false);
    expect(run({ DEBUG: '1' }).stderr).toMatch(/odd words\n\s+at /);
  }, 300_000);
});
