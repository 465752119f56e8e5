import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { brokenLinks } from './links.ts';
import { astro, wellProject } from './project.ts';
import { pagesOf, siteInChromium } from './site.ts';

const { root, write, environment, remove } = wellProject();
const env = { ...environment, SITE_BASE: '/wells/', SITE_URL: 'https://desk.example' };
afterAll(remove);

describe('with another dossier in content/', () => {
  beforeAll(() => {
    const article = 'content/articles/background.mdx';
    write({
      'content/ledger.yaml': (wellWater()['content/ledger.yaml'] ?? '').replace('answer: "no"', 'answer: open'),
      'content/story.mdx': (wellWater()['content/story.mdx'] ?? '').replace('view="timeline"', 'view="ledger"'),
      [article]: (wellWater()[article] ?? '').replace('## What was said', '![The three wells](/wells.svg)\n\n$&'),
      'public/wells.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    execFileSync(process.execPath, astro('build'), { cwd: root, env, stdio: 'pipe' });
  });
  const { visit } = siteInChromium(join(root, 'dist'), { base: '/wells/' });

  test('the same engine builds its site, under a base path, with every link whole', () => {
    const dist = join(root, 'dist');
    expect(pagesOf(dist)).toContain('/claims/lead-found/');
    expect(pagesOf(dist)).toContain('/background/');
    expect(brokenLinks(dist, '/wells/', 'https://desk.example')).toEqual([]);
    const html = readFileSync(join(dist, 'background/index.html'), 'utf8');
    for (const chart of ['ledger', 'timeline', 'timeline/first-year']) {
      expect(pagesOf(dist)).toContain(`/embed/articles/background/${chart}/`);
      expect(html).toContain(`/wells/embed/articles/background/${chart}/`);
    }
    expect(html).toContain('href="https://desk.example/wells/background/"');
    expect(html).toContain('How the wells were tested');
    expect(html).toContain('<img src="/wells/wells.svg" alt="The three wells"');
    const embed = readFileSync(join(dist, 'embed/timeline/index.html'), 'utf8');
    expect(embed).toContain('rel="canonical" href="https://desk.example/wells/timeline/"');
  });

  test('what a party left open has words and a sign of its own, and a chart explains it', () => {
    const html = (path: string): string => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
    const owed = ['left open the party spoke of it, and said neither yes nor no', 'The town: left open. It had none.'];
    for (const path of ['background', 'embed/ledger']) {
      const words = html(path)
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      expect(
        owed.filter((each) => !words.includes(each)),
        path,
      ).toEqual([]);
    }
    expect(html('')).toContain('The town: left open');
    expect(html('')).toMatch(/<symbol id="stance_left-open"[^]+<use href="#stance_left-open"/);
  });

  test('each page is shared with a card that is there, at its whole address', () => {
    const dist = join(root, 'dist');
    const meta = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    const pages = pagesOf(dist).filter((path) => !/^\/(embed|pinned|embeds|404)/.test(path));
    expect(pages.length).toBeGreaterThan(6);
    for (const path of pages) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const image = meta(html, 'og:image') ?? '';
      expect(image).toMatch(/^https:\/\/desk\.example\/wells\/cards\/.+\.png$/);
      const png = readFileSync(join(dist, image.replace('https://desk.example/wells/', '')));
      expect([String(png.readUInt32BE(16)), String(png.readUInt32BE(20))]).toEqual([
        meta(html, 'og:image:width'),
        meta(html, 'og:image:height'),
      ]);
      expect(meta(html, 'og:url')).toBe(`https://desk.example/wells${path}`);
      expect(meta(html, 'twitter:card')).toBe('summary_large_image');
      for (const name of ['og:type', 'og:title', 'og:description', 'og:image:alt']) expect(meta(html, name)).toBeTruthy();
    }
  });

  test('each page names icons for tabs and for the first screens of telephones, and so does the manifest', () => {
    const dist = join(root, 'dist');
    const below = (address: string): string => join(dist, address.replace('/wells/', ''));
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const named = [...html.matchAll(/<link rel="(icon|apple-touch-icon)"[^>]* href="([^"]+)"/g)].map(([, rel, href = '']) => ({
      rel,
      href,
    }));
    expect(named.map(({ rel }) => rel)).toEqual(['icon', 'apple-touch-icon']);
    const { icons } = JSON.parse(readFileSync(join(dist, 'site.webmanifest'), 'utf8')) as { icons: { src: string; sizes: string }[] };
    expect(icons.map(({ src }) => src)).toEqual(named.map(({ href }) => href));
    const png = readFileSync(below(named[1]?.href ?? ''));
    expect(icons[1]?.sizes).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
    expect(existsSync(below(named[0]?.href ?? ''))).toBe(true);
  });

  test('everything is searched under a base path, and results lead below it', () =>
    visit('/wells/', {}, async ({ page, complaints }) => {
      await page.keyboard.press('/');
      const dialog = page.locator('dialog.search-panel');
      await dialog.locator('input').fill('Lead was found in two wells');
      await dialog.locator('a[href="/wells/claims/lead-found/"]').first().click();
      await page.waitForURL('**/wells/claims/lead-found/');
      expect(complaints).toEqual([]);
    }));

  test('quotations are proved under a base path, and without a network', () =>
    visit('/wells/claims/lead-found/', {}, async ({ page, complaints }) => {
      await page.locator('a[href^="/wells/prove/gazette-2031/#"]').first().click();
      await page.waitForSelector('dossier-proof[data-ready]');
      await page.context().setOffline(true);
      await page.locator('textarea').fill('On Monday it wrote of “lead in two wells” of the town.');
      await expect.poll(() => page.locator('.verdict').allTextContents()).toContain('Found in your text');
      expect(complaints).toEqual([]);
    }));

  test('content with a mistake builds nothing, and says where the mistake is', () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    const file = 'content/claims/lead-found.mdx';
    write({ [file]: (wellWater()[file] ?? '').replace('sources: [minutes]', 'sources: [minuts]') });
    const built = spawnSync(process.execPath, astro('build'), { cwd: root, env, encoding: 'utf8' });
    expect(built.status).not.toBe(0);
    expect(built.stdout + built.stderr).toContain(`${file}:17:15  unknown-source`);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  });
});
