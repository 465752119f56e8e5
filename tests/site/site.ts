import { globSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { FORMER_NAMES } from '../../src/model/renamed.ts';
import { isEngines } from '../../src/model/site-paths.ts';
import { launched } from '../chromium.ts';
import { windowsOf, type BrowserWindow } from './windows.ts';

/** The paths of all pages of a built site, from its folder: `/`, `/claims/…/`, …, and `/404.html`. */
export const pagesOf = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();

/** The paths of the articles of a built site. */
export const articlesOf = (folder: string): string[] =>
  pagesOf(folder).filter((path) => path !== '/' && path.endsWith('/') && !isEngines(path));

/** What kind of thing for frames a path leads to: the path with a star for each id. */
const shapeOf = (path: string): string =>
  path
    .split('/')
    .map((part, place, all) => ((all[2] === 'claims' && place > 2) || (all[2] === 'articles' && place === 3) ? '*' : part))
    .join('/');

/** The addresses that charts had, which lead on. */
const FORMER = FORMER_NAMES.filter(({ noun }) => noun === 'chart').map(({ id }) => `/embed/${id}/`);

/** Of the pages for frames one of every kind: each chart, one of an article, a claim, a response. */
export const framesOfEachKind = (folder: string): string[] => [
  ...new Map(
    pagesOf(folder)
      .filter((path) => path.startsWith('/embed/') && !FORMER.includes(path))
      .map((path) => [shapeOf(path), path]),
  ).values(),
];

/** Of the pages that are not for frames one of every type: those at the top, and the first and the last below each. */
export const pagesOfEachType = (folder: string): string[] => {
  const parentOf = (path: string): string => path.replace(/[^/]+\/$/, '');
  const pages = pagesOf(folder).filter((path) => !path.startsWith('/embed/'));
  return pages.filter((path, index) => {
    const parent = parentOf(path);
    const siblings = pages.filter((other) => parentOf(other) === parent);
    return parent === '/' || path === siblings[0] || path === siblings.at(-1) || index === 0;
  });
};

export type Visit = Pick<BrowserWindow, 'page' | 'complaints'>;

/** What pages have asked for and not yet got. */
const asked = new WeakMap<Page, Set<Request>>();

/** Waits until a page that was visited has got all that it asked for, and asks for nothing more when it has been painted twice. */
export const quiet = async (page: Page): Promise<void> => {
  for (let idle = 0; idle < 2;) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    idle = asked.get(page)?.size === 0 ? idle + 1 : 0;
  }
};

/** Waits until all that a script brings to life on a page is at work. */
export const atWork = async (page: Page): Promise<void> => {
  const idle = ':is(dossier-story, dossier-matrix):not([ready]), .timeline:not([data-ready])';
  await page.waitForFunction((selector) => document.querySelector(selector) === null, idle);
};

/** Goes to another path with a clock that the test puts forward at will: what waits for some time is over then. */
export const goWithClock = async (page: Page, path: string): Promise<void> => {
  await page.clock.install();
  await page.goto(new URL(path, page.url()).href);
};

/** Serves a built site, at the root of its host or under a base path, and opens its pages in a real Chromium, with switches of its command line. */
export const siteInChromium = (folder: string, { base = '/', switches = [] }: { base?: string; switches?: string[] } = {}) => {
  let server: Server;
  let browser: Browser;
  let origin = '';
  let windows: ReturnType<typeof windowsOf>;
  beforeAll(async () => {
    server = siteServer(folder, base);
    origin = `http://127.0.0.1:${await listening(server, 0)}`;
    browser = await launched(switches);
    windows = windowsOf(browser, { origins: [origin] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  /** Opens a path in an empty window, and hands the page over. */
  const visit = async <T>(path: string, options: BrowserContextOptions, use: (visit: Visit) => Promise<T>): Promise<T> => {
    const window = await windows.take(options);
    asked.set(window.page, window.open);
    let hasFailed = true;
    try {
      await window.page.goto(origin + path);
      const result = await use(window);
      hasFailed = false;
      return result;
    } finally {
      await windows.give(window, options, hasFailed);
    }
  };
  return { visit };
};
