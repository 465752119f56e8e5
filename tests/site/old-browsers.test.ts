import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlesOf, atWork, framesOfEachKind, pagesOf, quiet, siteInChromium } from './site.ts';
import { smallSite } from './small-site.ts';

const site = await smallSite();
const { visit } = siteInChromium(site);

/** The first page of an article with a chart in it. */
const article = articlesOf(site).find((path) => readFileSync(join(site, path, 'index.html'), 'utf8').includes('<dossier-timeline'));

/** Of the pages with anything that a script brings to life one of every kind. */
const PAGES = [
  '/',
  '/matrix/',
  '/timeline/',
  ...(article ? [article] : []),
  ...pagesOf(site)
    .filter((path) => /^\/claims\/./.test(path))
    .slice(0, 1),
  ...framesOfEachKind(site).filter((path) => /^\/embed\/(timeline|matrix|claims\/[^/]+)\/$/.test(path)),
];

/** Runs in a page before its own scripts: takes something away, `CSS.escape`. */
const gone = (path: string): void => {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<object>((object, name) => Reflect.get(object, name) as object, window);
  Reflect.deleteProperty(owner, last);
};

/** Runs in a page before its own scripts: has something throw when it is called or looked at. */
const broken = (path: string): void => {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<object>((object, name) => Reflect.get(object, name) as object, window);
  const thrown = (): never => {
    throw new DOMException(`${path} is denied.`, 'SecurityError');
  };
  const called = typeof Object.getOwnPropertyDescriptor(owner, last)?.value === 'function';
  Object.defineProperty(owner, last, called ? { value: thrown } : { get: thrown });
};

type Lack = [take: (path: string) => void, path: string];
const said = ([take, path]: Lack): [string, ...Lack] => [`${path} ${take === gone ? 'missing' : 'denied'}`, take, path];

/** What elements cannot be without. */
const NEEDED = [
  ...['customElements', 'CSS', 'CSS.escape', 'IntersectionObserver', 'ResizeObserver', 'matchMedia'].map((path): Lack => [gone, path]),
  ...['CSS.escape', 'IntersectionObserver', 'ResizeObserver', 'matchMedia'].map((path): Lack => [broken, path]),
].map(said);

/** What they do without. */
const SPARED = [
  ...['history', 'fetch', 'requestIdleCallback', 'scheduler', 'Navigator.prototype.clipboard'].map((path): Lack => [gone, path]),
  ...['History.prototype.replaceState', 'localStorage', 'sessionStorage'].map((path): Lack => [broken, path]),
].map(said);

interface Read {
  text: string;
  /** How much of the page is hidden from sight, or from those who listen. */
  hidden: number;
  errors: string[];
}

const read = (page: Page): Promise<Omit<Read, 'errors'>> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    // What waits for the window has no text until it is near, and when that is depends on what has arrived.
    for (const each of main.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';
    // What is announced is said some time after what is drawn.
    for (const each of main.querySelectorAll('[role="status"].visually-hidden')) each.textContent = '';
    return {
      text: main.innerText.replace(/\s+/g, ' ').trim(),
      hidden: main.querySelectorAll('[hidden], [aria-hidden="true"], [inert]').length,
    };
  });

/** Waits until a page has got all that it asks for, and where its scripts can work, until they are at work. */
const settled = async (page: Page, works: boolean): Promise<void> => {
  if (works) await atWork(page);
  await quiet(page);
};

/** What can be read on each page; its address has to be cleaned, which asks for the history. */
const readAll = async (options: BrowserContextOptions, works: boolean, lack?: Lack): Promise<Record<string, Read>> => {
  const found: Record<string, Read> = {};
  await visit('/404.html', { viewport: { width: 1280, height: 900 }, ...options }, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (lack) await page.addInitScript(...lack);
    for (const path of PAGES) {
      await page.goto(new URL(`${path}#colour=red`, page.url()).href);
      if (options.javaScriptEnabled !== false) await settled(page, works);
      found[path] = { ...(await read(page)), errors: errors.splice(0) };
    }
  });
  return found;
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
const unscripted = once(() => readAll({ javaScriptEnabled: false }, false));
const scripted = once(() => readAll({}, true));

describe('each page in a browser with', () => {
  test.each(NEEDED)('%s stands as it does without script, whole, and nothing throws', async (_, ...lack) => {
    expect(await readAll({}, false, lack)).toEqual(await unscripted());
  });

  test.each(SPARED)('%s is at work as in any other, and nothing throws', async (_, ...lack) => {
    expect(await readAll({}, true, lack)).toEqual(await scripted());
  });

  test.each([
    ['/', null, '.handle .held button'],
    ['/timeline/', '.timeline [data-do="before"]', '.as-of:not(.off)'],
    ['/matrix/', '.replay .earlier', '.replay .end'],
  ])('a history that takes nothing on: %s shows what is chosen, and nothing throws', async (path, button, shown) => {
    const refusing = (): void => {
      const counted = window as unknown as { refused: number };
      counted.refused = 0;
      const refuse = (): never => {
        counted.refused += 1;
        throw new DOMException('Too many calls.', 'SecurityError');
      };
      Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
    };
    const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused: number }).refused);
    await visit('/404.html', { viewport: { width: 1280, height: 900 } }, async ({ page, complaints }) => {
      complaints.length = 0;
      await page.addInitScript(refusing);
      await page.goto(new URL(`${path}#colour=red`, page.url()).href);
      await settled(page, true);
      const before = await refused(page);
      if (button) await page.locator(button).first().click();
      else await page.locator('.handle input').press('ArrowRight');
      await page.locator(shown).filter({ visible: true }).first().waitFor();
      await expect.poll(() => refused(page)).toBeGreaterThan(before);
      expect(complaints).toEqual([]);
    });
  });

  test('a start that fails: the timeline stands as it does without script', async () => {
    await visit('/404.html', { viewport: { width: 1280, height: 900 } }, async ({ page, complaints }) => {
      const address = new URL('/timeline/', page.url()).href;
      await page.route(address, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace('<script type="application/json">{', '$&{') });
      });
      complaints.length = 0;
      await page.goto(address);
      await expect.poll(() => complaints).toEqual([expect.stringContaining('JSON')]);
      await settled(page, false);
      // It has a start of its own, which does not fail.
      expect(await page.locator('copy-address').evaluateAll((buttons) => buttons.map((button) => button.remove()).length)).toBe(1);
      expect((await read(page)).text).toBe((await unscripted())['/timeline/']?.text);
    });
  });
});
