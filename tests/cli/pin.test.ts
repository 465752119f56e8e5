import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, wellProject } from '../site/project.ts';
import { siteInChromium } from '../site/site.ts';

const { root, write, environment, remove } = wellProject();
afterAll(remove);

const run = (...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env: environment, encoding: 'utf8' });
  return `${status} ${stdout}${stderr}`;
};
const pin = (...things: string[]): string => run(resolve('src/cli/pin.ts'), ...things);
const build = (): string => run(...astro('build', '--silent'));
const copies = (folder: string): string[] => globSync('pinned/*/index.html', { cwd: join(root, folder) }).sort();

const CLAIM = 'content/claims/lead-found.mdx';
const claim = wellWater()[CLAIM] ?? '';

describe('a copy that is kept', () => {
  const kept = new Map<string, string>();
  let told = '';
  beforeAll(() => {
    expect(build()).toMatch(/^0/);
    told = pin('timeline', 'claims/lead-found', 'claims/people-told', 'answers');
    for (const path of copies('public')) kept.set(path, readFileSync(join(root, 'public', path), 'utf8'));
    write({ [CLAIM]: claim.replace(/^claim: .*$/m, 'claim: The Gazette wrote that lead was in two of the wells.') });
    expect(run(resolve('src/cli/rename.ts'), 'people-told', 'told')).toMatch(/^0/);
    expect(run(resolve('src/cli/rename.ts'), 'lab', 'laboratory')).toMatch(/^0/);
    expect(build()).toMatch(/^0/);
    const frame = `<iframe sandbox="allow-scripts" src="${pathOf('timeline')}" width="640" height="600"></iframe>`;
    writeFileSync(join(root, 'dist/host.html'), `<!doctype html><title>Host</title><link rel="icon" href="data:,">${frame}`);
  });
  const { visit } = siteInChromium(join(root, 'dist'));
  const pathOf = (thing: string): string => `/${new RegExp(`^${thing}: /(.*)$`, 'm').exec(told.replace(/^0 /, ''))?.[1] ?? ''}`;
  /** What the code of a frame with the copy of a thing says of where it is. */
  const codeOf = (thing: string): RegExp => new RegExp(`&lt;iframe src="[^"]+${pathOf(thing)}"`);

  test('stands under the hash of what it holds', () => {
    expect(kept.size).toBe(4);
    for (const [path, html] of kept) {
      const hash = createHash('sha256').update(html).digest('hex').slice(0, 16);
      expect(path.replaceAll('\\', '/')).toBe(`pinned/sha256-${hash}/index.html`);
    }
  });

  test('is the same to the byte after a claim has changed and the site was built again', () => {
    for (const [path, html] of kept) expect(readFileSync(join(root, 'dist', path), 'utf8')).toBe(html);
  });

  test.each([
    ['claims/lead-found', '1 change since'],
    ['timeline', '1 change since'],
  ])('of %s says: %s, and leads to what is live', async (thing, notice) => {
    await visit(pathOf(thing), {}, async ({ page, complaints }) => {
      const since = page.locator('.since');
      await expect.poll(() => since.textContent()).toContain(notice);
      expect(await since.locator('a').getAttribute('href')).toBe(`/embed/${thing}/`);
      expect(complaints).toEqual([]);
    });
  });

  test('says only of which day it is where nothing that it shows has changed, or without script', async () => {
    await visit(pathOf('answers'), {}, async ({ page }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.since').textContent()).toMatch(/^Copy of \d+ \w+ \d{4}\.$/);
    });
    await visit(pathOf('timeline'), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.since').textContent()).toMatch(/^Copy of /);
    });
  });

  test('of what was renamed since is found, says that nothing has changed, and leads to what is live by its old address', async () => {
    await visit(pathOf('claims/people-told'), {}, async ({ page, complaints }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.since').textContent()).toMatch(/^Copy of \d+ \w+ \d{4}\.$/);
      await page.goto(new URL('/embed/claims/people-told/', page.url()).href);
      await page.waitForURL((url) => url.pathname === '/embed/claims/told/');
      expect(complaints).toEqual([]);
    });
    expect(readFileSync(join(root, 'dist/claims/told/index.html'), 'utf8')).toMatch(codeOf('claims/people-told'));
  });

  test('says how much has changed in a frame without an origin of its own, too', async () => {
    await visit('/host.html', {}, async ({ page, complaints }) => {
      await expect.poll(() => page.frameLocator('iframe').locator('.since').textContent()).toContain('1 change since');
      expect(complaints).toEqual([]);
    });
  });

  test('is offered beside the live one, with its day', () => {
    const html = readFileSync(join(root, 'dist/timeline/index.html'), 'utf8');
    expect(html).toMatch(codeOf('timeline'));
    expect(html).toContain('Copy that never changes');
  });

  test('is not made again while it shows what is live, and is made again once it does not', () => {
    expect(pin('answers')).toContain('answers: as it was on');
    expect(pin('claims/people-told')).toContain('claims/told: as it was on');
    expect(copies('public')).toHaveLength(4);
    expect(pin('timeline')).toMatch(/^0 timeline: \/pinned\/sha256-/);
    expect(copies('public')).toHaveLength(5);
    expect(copies('public')).toEqual(expect.arrayContaining([...kept.keys()]));
  });

  test('finds a copy of the chart of answers under the name that this had, and takes that name for it', () => {
    const register = join(root, 'content/pinned.json');
    writeFileSync(register, readFileSync(register, 'utf8').replace('"answers"', '"sidesteps"'));
    for (const name of ['answers', 'sidesteps', '/embed/sidesteps/']) expect(pin(name)).toMatch(/^0 answers: as it was on/);
    expect(build()).toMatch(/^0/);
    expect(readFileSync(join(root, 'dist/matrix/index.html'), 'utf8')).toMatch(codeOf('answers'));
  });
});

test('every copy that this project keeps stands under the hash of what it holds', () => {
  const kept = Object.keys(JSON.parse(readFileSync('content/pinned.json', 'utf8')) as object);
  for (const id of kept) {
    const hash = createHash('sha256')
      .update(readFileSync(join('public/pinned', id, 'index.html')))
      .digest('hex');
    expect(id).toBe(`sha256-${hash.slice(0, 16)}`);
  }
});

describe('npm run pin', () => {
  test('says which copies are gone from their folder, and lists them no more', () => {
    const [gone = ''] = copies('public');
    rmSync(join(root, 'public', dirname(gone)), { recursive: true });
    const id = gone.split(/[\\/]/)[1] ?? '';
    expect(pin('claims/lead-found')).toContain(`public/pinned/ does not hold them any more: ${id}.`);
    expect(readFileSync(join(root, 'content/pinned.json'), 'utf8')).not.toContain(id);
  });

  test('makes copies that every web server can read, whatever the umask', () => {
    const folder = join(root, 'public/pinned');
    rmSync(folder, { recursive: true });
    const made = spawnSync('/bin/sh', ['-c', 'umask 077; exec "$0" "$@"', process.execPath, resolve('src/cli/pin.ts'), 'timeline'], {
      cwd: root,
      env: environment,
    });
    expect(made.status).toBe(0);
    const stats = ['.', ...readdirSync(folder, { recursive: true }).map(String)].map((path) => statSync(join(folder, path)));
    expect(stats.map((each) => [each.isFile(), each.mode & 0o777])).toEqual([
      [false, 0o755],
      [false, 0o755],
      [true, 0o644],
    ]);
  });

  test('names what it does not know, and what it may have been', () => {
    const said = pin('timelin', '/embed/claims/lead-fund/');
    expect(said).toMatch(/^1/);
    expect(said).toContain('There is nothing to embed that is called "timelin"; did you mean "timeline"?');
    expect(said).toContain('did you mean "claims/lead-found"?');
  });

  test('keeps all things once each, however many names they had', () => {
    const said = pin('all');
    expect(said).toMatch(/^0 /);
    expect(said).toContain('claims/told: ');
    expect(said).not.toMatch(/sidesteps|people-told/);
  });

  test('says what it wants where it is told nothing, and what to do where the site has not been built', () => {
    expect(pin()).toMatch(/^1 .*npm run pin -- timeline/s);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(pin('timeline')).toMatch(/^1 .*npm run build/s);
  });
});
