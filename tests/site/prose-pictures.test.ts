import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { launched } from '../chromium.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { jpeg } from './jpeg.ts';
import { astro, keepPages, wellProject } from './project.ts';

const { root, write, environment, remove } = wellProject();
const ARTICLE = 'content/articles/background.mdx';
const manual = readFileSync('content/README.md', 'utf8');
/** What the editors’ manual says, to the letter. */
const recipe = /^<Picture .*$/m.exec(manual)?.[0] ?? '';
let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  write({
    [ARTICLE]: `${wellWater()[ARTICLE]}\n${recipe}\n\n![Upright](</turned well.jpg>)\n\n![Small](/small.png)\n\n![Drawn](/drawn.svg)\n`,
    'public/drawn.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><path d="M0 0h40v20z"/></svg>',
  });
  writeFileSync(join(root, 'public/north-well.jpg'), await jpeg(1800, 1200));
  writeFileSync(join(root, 'public/turned well.jpg'), await jpeg(600, 400, true));
  writeFileSync(
    join(root, 'public/small.png'),
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwMAAAAYEAQD1PuJjAAAAAElFTkSuQmCC', 'base64'),
  );
  keepPages(root, /\[\.\.\.path\]|404/);
  execFileSync(process.execPath, astro('build'), { cwd: root, env: { ...environment, SITE_BASE: '/wells/' }, stdio: 'pipe' });
  server = siteServer(join(root, 'dist'), '/wells/');
  origin = `http://127.0.0.1:${await listening(server, 0)}`;
  browser = await launched();
});
afterAll(async () => {
  await browser.close();
  server.close();
  remove();
});

const opened = async <T>(width: number, use: (page: Page) => Promise<T>): Promise<T> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  try {
    await page.goto(`${origin}/wells/background/`);
    for (const image of await page.locator('.prose img').all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((each: HTMLImageElement) => each.decode());
    }
    return await use(page);
  } finally {
    await page.close();
  }
};

const shown = (page: Page) =>
  page.locator('.prose img').evaluateAll((all) =>
    (all as HTMLImageElement[]).map(({ alt, currentSrc, naturalWidth, naturalHeight, width, height, ...image }) => ({
      alt,
      file: decodeURI(new URL(currentSrc).pathname),
      ratio: Math.round((naturalWidth / naturalHeight) * 100) / 100,
      room: Math.round((width / height) * 100) / 100,
      ...image,
    })),
  );

describe('a picture in prose', () => {
  test('that the manual’s recipe was followed for is there under a base path, as small as the screen allows', async () => {
    const [wide, narrow] = await Promise.all([opened(1280, shown), opened(390, shown)]);
    const [large, small] = [wide[0]?.file ?? '', narrow[0]?.file ?? ''];
    for (const file of [large, small]) expect(file).toMatch(/^\/wells\/_astro\/north-well\..+\.webp$/);
    const sizeOf = (file: string) => statSync(join(root, 'dist', file.replace('/wells/', ''))).size;
    expect(sizeOf(small)).toBeLessThan(sizeOf(large));
    expect(sizeOf(large)).toBeLessThan(statSync(join(root, 'public/north-well.jpg')).size);
  });

  test('stands as it was taken, has its room before it is there, and is no wider than its column', async () => {
    const all = await opened(390, shown);
    expect(all.map(({ alt, ratio, room }) => [alt, ratio, room])).toEqual([
      ['A covered well beside a road', 1.5, 1.5],
      ['Upright', 0.67, 0.67],
      ['Small', 2, 2],
      ['Drawn', 2, 2],
    ]);
    const overflow = await opened(390, (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth));
    expect(overflow).toBe(false);
    const sizes = await opened(1280, (page) =>
      page
        .locator('.prose img')
        .evaluateAll((images) => images.map((image) => [image.getAttribute('width'), image.getAttribute('height')])),
    );
    expect(sizes).toEqual([
      ['1800', '1200'],
      ['400', '600'],
      ['2', '1'],
      ['40', '20'],
    ]);
  });

  test('has its words under it, and says whose it is and under which licence', async () => {
    const text = await opened(1280, (page) => page.locator('.prose figure.picture figcaption').innerText());
    expect(text).toBe('The north well, a week after it was closed. Photo: Ada Mill, CC BY 4.0');
  });

  test('stands in the column of the text', async () => {
    const lefts = await opened(1280, (page) =>
      page.evaluate(() =>
        ['.prose > p', '.prose > figure.picture'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().left),
      ),
    );
    expect(lefts[0]).toBe(lefts[1]);
  });
});
