import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'html-to-text';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlesOf, atWork, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 1000 } };
const read = (path: string): string => readFileSync(join('dist', path, 'index.html'), 'utf8');
/** An article with quotations and source notes in its sentences. */
const article = articlesOf('dist').find((path) => /<p>(?:(?!<\/p>).)*<q class="words".*?class="note"/s.test(read(path))) ?? '';

/** What somebody has who copies an element. */
const copied = async (page: Page, selector: string): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((found) => getSelection()?.selectAllChildren(document.querySelector(found) as Element), selector);
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('who copies a sentence', () => {
  test('has its quotation marks, and no words that were not to be seen', async () => {
    await visit(article, { viewport: { width: 700, height: 1000 } }, async ({ page }) => {
      const sentence = 'main p:has(q.words):has(.note)';
      const words = await page.locator(`${sentence} q.words a`).first().innerText();
      const text = await copied(page, sentence);
      expect(text).toContain(`“${words}”`);
      expect(text).not.toMatch(/Source note|words found|not checked/);
    });
  });

  test.each([
    '/',
    article,
    pagesOf('dist').find((path) => path.startsWith('/embed/claims/') && read(path).includes('<q')) ?? '',
    '/prove/',
  ])('sees and copies one pair of marks around exact words, on %s', async (start) => {
    const path = start === '/prove/' ? (pagesOf('dist').find((each) => /^\/prove\/./.test(each)) ?? '') : start;
    await visit(path, wide, async ({ page }) => {
      const marks = await page.locator('q').evaluateAll((all) =>
        all.map((words) => {
          const [before, after] = ['::before', '::after'].map((edge) => getComputedStyle(words, edge).content);
          const drawn = getComputedStyle(words).quotes !== 'none' && before !== 'none' ? [before, after] : [];
          return `${drawn.length} ${/^“[^“].*[^”]”$/s.test(words.textContent.trim())}`;
        }),
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(new Set(marks)).toEqual(new Set(['0 true']));
    });
  });

  test('has the marks of the exact words of an exchange, too', async () => {
    await visit('/', wide, async ({ page }) => {
      await page
        .locator('main q:visible')
        .first()
        .evaluate((words) => words.setAttribute('id', 'copied'));
      expect(await copied(page, '#copied')).toMatch(/^“.+”$/s);
    });
  });
});

describe('where no style is heeded', () => {
  test('source notes stand apart from the sentence, in brackets', () => {
    const text = convert(read(article), {
      wordwrap: false,
      baseElements: { selectors: ['main'] },
      selectors: [{ selector: 'a', options: { ignoreHref: true } }],
    });
    const notes = [...text.matchAll(/(.)Source note/g)];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map(([, before]) => before).join('')).toMatch(/^\[+$/);
    expect(text).toMatch(/[.”\w)] \[Source note [^\][]+\]/);
  });
});

describe('who listens', () => {
  test('hears no proof behind each quotation, and the proof of one on its link', async () => {
    await visit(article, wide, async ({ page }) => {
      const proved = page.locator('q.words:has(~ .proof.found) a, q.words:has(+ small + .proof.found) a');
      expect(await proved.count()).toBeGreaterThan(0);
      expect(await page.locator('.proof.found').allTextContents()).toEqual(
        await page.locator('.proof.found').evaluateAll((all) => all.map(() => '')),
      );
      expect(await proved.first().getAttribute('title')).toMatch(/; words found in .+, \d/);
    });
  });
});

describe('a search of the browser', () => {
  test('opens what it finds in a matrix, and adds nothing to the history', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      const before = await page.evaluate(() => history.length);
      // What a browser does with a closed <details> that holds what it has found.
      const id = await page
        .locator('.matrix .cell:not([hidden])')
        .nth(3)
        .evaluate((cell: HTMLDetailsElement) => {
          cell.open = true;
          return cell.dataset['id'] ?? '';
        });
      await page.waitForFunction((focus) => location.hash.includes(focus), encodeURI(id.replace('#', '/')));
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.keyboard.press('Escape');
      await page.locator('.matrix .cell:not([hidden]) summary').nth(5).click();
      await page.waitForFunction(
        (focus) => location.hash.includes('focus=') && !location.hash.includes(focus),
        encodeURI(id.replace('#', '/')),
      );
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
    });
  });
});

describe('letters', () => {
  test('are as large as a reader has set them on a telephone', async () => {
    await visit('/', { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true }, async ({ page }) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('text-size-adjust'))).toBe('auto');
    });
  });
});

describe('what is taken from a page', () => {
  test('has a name of its own, for each chart another', async () => {
    await visit('/embeds/', wide, async ({ page }) => {
      const names = await page.locator('a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('download')));
      expect(names.length).toBeGreaterThan(10);
      expect(new Set(names).size).toBe(names.length);
      const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('a[download$=".csv"]').first().click()]);
      expect(saved.suggestedFilename()).toBe(names[0]);
    });
  });
});

describe('the zoom of a timeline', () => {
  const ready = async (page: Page): Promise<void> => {
    await page.locator('.timeline[data-ready]').first().waitFor();
    await page.locator('.timeline-plot').first().scrollIntoViewIfNeeded();
  };
  const wheel = async (page: Page, distance: number): Promise<boolean> => {
    const box = await page.locator('.timeline-plot svg:visible').first().boundingBox();
    if (!box) throw new Error('no drawing');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const taken = page.evaluate(
      () => new Promise<boolean>((done) => addEventListener('wheel', (event) => done(event.defaultPrevented), { once: true })),
    );
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, distance);
    await page.keyboard.up('Control');
    return taken;
  };
  /** How long what is shown is, as a share of all. */
  const shown = (page: Page): Promise<string> => page.locator('.timeline .range, .timeline [data-range]').first().innerText();

  test('leaves Ctrl and the wheel to the browser at either end', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      expect(await wheel(page, 100)).toBe(false);
      expect(await wheel(page, -100)).toBe(true);
      expect(await wheel(page, 100)).toBe(true);
      let turns = 0;
      while ((await wheel(page, -1000)) && turns < 60) turns += 1;
      expect(turns).toBeGreaterThan(3);
      expect(turns).toBeLessThan(60);
    });
  });

  test('follows the pinch that Safari tells of', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const pinch = (scales: number[]) =>
        page
          .locator('.timeline-plot')
          .first()
          .evaluate((plot, all) => {
            const { left, top, width, height } = plot.getBoundingClientRect();
            const at = { clientX: left + width / 2, clientY: top + height / 2 };
            const send = (type: string, scale: number) => {
              const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { ...at, scale });
              plot.dispatchEvent(event);
              return event.defaultPrevented;
            };
            return [send('gesturestart', 1), ...all.map((scale) => send('gesturechange', scale))];
          }, scales);
      const whole = await shown(page);
      expect(await pinch([1.2, 2, 4])).toEqual([true, true, true, true]);
      await page.waitForFunction(() => location.hash.includes('extent='));
      expect(await shown(page)).not.toBe(whole);
      await pinch([0.1]);
      await expect.poll(() => shown(page)).toBe(whole);
    });
  });
});

test.each(['/', article, '/sources/', '/print/', '/claims/'])('no space stands before a comma on %s', async (path) => {
  await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
    const text = await page.locator('main').innerText();
    expect(text.match(/.{0,30} [,;].{0,10}/g) ?? []).toEqual([]);
  });
});
