import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { extentOf } from '../../src/time/full-extent.ts';
import { extentText } from '../../src/time/extent-text.ts';
import { dayText, entrySince } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import type { Dated } from '../../src/model/date.ts';
import { forgetShifts, shiftOf, watchShifts } from './shifts.ts';
import { goWithClock, siteInChromium, type Visit } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const { scenes } = dossier.story;
const entries = chronicle(dossier);
const known = entries.map((entry) => ({ id: entry.id, since: entrySince(entry) }));
const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 360, height: 740 } };
const SIZES = [
  ['wide', wide],
  ['narrow', narrow],
] as const;
const middle = Math.floor(scenes.length / 2);

const isLive = (page: Page): Promise<unknown> => page.waitForSelector('dossier-story[ready]', { state: 'attached' });

/** The scene that is shown, by its place in the story. */
const shown = (page: Page): Promise<number> =>
  page.locator('.scene').evaluateAll((all) => all.findIndex((scene) => scene.hasAttribute('data-current')));

/** Turns the wheel until the text of a scene begins in the upper half of what is read. */
const scrollTo = async (page: Page, scene: number): Promise<void> => {
  const [distance, target] = await page
    .locator('.scene-text')
    .nth(scene)
    .evaluate((text) => {
      const way = Math.round(text.getBoundingClientRect().top - innerHeight * 0.48);
      return [way, Math.min(Math.max(0, scrollY + way), document.documentElement.scrollHeight - innerHeight)] as const;
    });
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, distance);
  await expect.poll(async () => Math.abs((await place(page)) - target)).toBeLessThan(1.5);
  await expect.poll(() => shown(page)).toBe(scene);
};

const dates = (page: Page): Promise<string | null> => page.locator('.stage-when').textContent();
const address = (page: Page): string => new URL(page.url()).hash;
const place = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const title = (page: Page, scene: number) => page.locator('.scene h2').nth(scene);

/** The days on which something became known; that of a share of all entries. */
const days = known.map(({ since }) => dayText(since)).sort();
const dayAt = (share: number): string => days[Math.round(share * (days.length - 1))] ?? '';
/** A view that a reader could have made by hand. */
const view = `#as-of=${dayAt(0.5)}&extent=${dayAt(0.25)}/${dayAt(0.75)}`;

/** Opens the story, at work, with a clock that can be put forward. */
const withClock = (path: string, size: (typeof SIZES)[number][1], use: (visited: Visit) => Promise<void>): Promise<void> =>
  visit('/404.html', size, async (visited) => {
    await goWithClock(visited.page, path);
    await isLive(visited.page);
    await use(visited);
  });
/** Lets the moment pass in which what moves a page is its start, and not yet the reader. */
const settled = (page: Page): Promise<void> => page.clock.fastForward(1000);

describe.each(SIZES)('the story, %s', (_, size) => {
  test('shows scene after scene as the reader scrolls on, and the same on the way back', async () => {
    await visit('/', size, async ({ page, complaints }) => {
      await isLive(page);
      expect(await shown(page)).toBe(0);
      const forth: (string | null)[] = [];
      const back: (string | null)[] = [];
      for (const index of scenes.keys()) {
        await scrollTo(page, index);
        forth.push(await dates(page));
      }
      for (const index of [...scenes.keys()].reverse()) {
        await scrollTo(page, index);
        back.unshift(await dates(page));
      }
      expect(new Set(forth).size).toBeGreaterThan(2);
      expect(back).toEqual(forth);
      expect(address(page)).toBe('');
      expect(complaints).toEqual([]);
    });
  });

  test('keeps the last scene below the story, and the first above it', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      await page.keyboard.press('End');
      await expect.poll(() => shown(page)).toBe(scenes.length - 1);
      // A key that comes while the page still scrolls is not heeded.
      const home = async (): Promise<number> => {
        await page.keyboard.press('Home');
        return shown(page);
      };
      await expect.poll(home).toBe(0);
    });
  });

  test('has the stage in view with every scene, and never over its text', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      for (const index of [0, middle, scenes.length - 1]) {
        await scrollTo(page, index);
        const stage = await page.locator('.scene-stage').boundingBox();
        const heading = await title(page, index).boundingBox();
        if (!stage || !heading) throw new Error('nothing is shown');
        expect(stage.y).toBeGreaterThanOrEqual(0);
        expect(stage.y + stage.height).toBeLessThanOrEqual(size.viewport.height + (index === 0 ? size.viewport.height : 1));
        const beside = stage.x >= heading.x + heading.width;
        expect(beside || stage.y + stage.height <= heading.y).toBe(true);
        if (!beside) expect(stage.height).toBeLessThanOrEqual(size.viewport.height * 0.4);
      }
    });
  });

  test('has the handle of the line of its date whole, at the end of time too', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      await scrollTo(page, 0);
      const [stage, handle] = await Promise.all(
        ['.scene-stage', '.scene-stage .as-of path'].map((each) => page.locator(each).filter({ visible: true }).first().boundingBox()),
      );
      if (!stage || !handle) return expect.fail('nothing of the kind is seen');
      expect(handle.width).toBeGreaterThan(0);
      expect(handle.x + handle.width).toBeLessThanOrEqual(stage.x + stage.width);
    });
  });

  test('shows the view of an address until the reader scrolls on to another scene', async () => {
    await withClock(`/${view}`, size, async ({ page }) => {
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(true);
      await settled(page);
      expect(address(page)).toBe(view);
      await scrollTo(page, 2);
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(false);
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('goes back to the text at a button, and the focus is not lost', async () => {
    await visit(`/${view}`, size, async ({ page }) => {
      await isLive(page);
      await page.getByRole('button', { name: 'Back to the text’s view' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('scene-stage');
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('lets go when the reader’s hand is on the timeline, until they scroll on to another scene', async () => {
    await withClock('/', size, async ({ page }) => {
      await scrollTo(page, 1);
      await settled(page);
      const before = await place(page);
      const mark = page.locator('.scene-stage .marks > a[tabindex="0"]:visible');
      await mark.focus();
      await page.keyboard.press('-');
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(true);
      const [button, time] = [await page.locator('.stage-held button').boundingBox(), await page.locator('.stage-time').boundingBox()];
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeCloseTo((time?.x ?? 0) + (time?.width ?? 0), 0);
      await expect.poll(() => address(page)).toMatch(/^#as-of=.+&extent=/);
      expect(await place(page)).toBe(before);
      await page.mouse.move(5, 5);
      await page.mouse.wheel(0, 30);
      await expect.poll(() => place(page)).toBe(before + 30);
      expect(await page.locator('.stage-held').isVisible()).toBe(true);
      await scrollTo(page, 2);
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(false);
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('has no label over another when the reader moves it', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      await scrollTo(page, 0);
      for (const key of ['+', '+', '-', '-']) {
        await page.locator('.scene-stage .marks > a[tabindex="0"]:visible').focus();
        const before = address(page);
        await page.keyboard.press(key);
        await expect.poll(() => address(page)).not.toBe(before);
        const over = await page.evaluate(() => {
          const texts = [...document.querySelectorAll('.scene-stage .marks text')].filter((text) =>
            text.checkVisibility({ visibilityProperty: true }),
          );
          const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const shared = (a: DOMRect, b: DOMRect): boolean =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2;
          return boxes.flatMap(({ text, box }, index) =>
            boxes.slice(index + 1).flatMap((other) => (shared(box, other.box) ? [`${text} over ${other.text}`] : [])),
          );
        });
        expect(over).toEqual([]);
      }
    });
  });

  test('shows as of each scene only what had been said by then', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      for (const [index, { asOf }] of scenes.entries()) {
        await scrollTo(page, index);
        const end = asOf?.to ?? Infinity;
        const later = known.filter(({ since }) => since >= end).map(({ id }) => id);
        const drawn = (): Promise<string[]> =>
          page
            .locator('.scene-stage svg:visible [data-id]:not([hidden])')
            .evaluateAll((all) => all.flatMap((mark) => mark.getAttribute('data-id')?.split(' ') ?? []));
        await expect.poll(async () => (await drawn()).filter((id) => later.includes(id))).toEqual([]);
        expect((await drawn()).length).toBeGreaterThan(0);
      }
    });
  });

  test('is where it was, at the same scene, after a reload and on the way back from another page', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      await scrollTo(page, middle);
      const [before, said] = [await place(page), await dates(page)];
      await page.reload();
      await isLive(page);
      await expect.poll(() => shown(page)).toBe(middle);
      expect(await place(page)).toBe(before);
      expect(await dates(page)).toBe(said);
      await page.goto(new URL('/matrix/', page.url()).href);
      await page.goBack();
      await isLive(page);
      await expect.poll(() => shown(page)).toBe(middle);
      expect(await place(page)).toBe(before);
    });
  });

  test('keeps a view of the reader’s own through a reload in the middle', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      await scrollTo(page, middle);
      await page.goto(page.url() + view);
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(true);
      const before = await place(page);
      await page.reload();
      await isLive(page);
      await expect.poll(() => place(page)).toBe(before);
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(true);
      expect(address(page)).toBe(view);
      await page.goBack();
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(false);
      await expect.poll(() => shown(page)).toBe(middle);
      expect(await place(page)).toBe(before);
    });
  });
});

test.each(['reduce', 'no-preference'] as const)(
  'the stage goes to the time of a scene, at once where motion is to be reduced (%s)',
  (reducedMotion) =>
    visit('/', { ...wide, reducedMotion }, async ({ page }) => {
      await isLive(page);
      const view = page.locator('.scene-stage [role=slider].window');
      await view.evaluate((node) => {
        const seen = new Set<string | null>();
        new MutationObserver(() => seen.add(node.getAttribute('width'))).observe(node, { attributes: true, attributeFilter: ['width'] });
        (window as unknown as { seen: Set<string | null> }).seen = seen;
      });
      const target = scenes.findIndex(({ extent }) => extent.text !== scenes[0]?.extent.text);
      await page
        .locator('.scene-text')
        .nth(target)
        .evaluate((text) => scrollBy(0, text.getBoundingClientRect().top - innerHeight * 0.48));
      await expect.poll(() => view.getAttribute('aria-valuetext')).toBe(extentText(extentOf(scenes[target]?.extent as Dated, entries)));
      const states = await page.evaluate(() => (window as unknown as { seen: Set<string | null> }).seen.size);
      // Where it stood may be drawn once more before.
      if (reducedMotion === 'reduce') expect(states).toBeLessThan(3);
      else expect(states).toBeGreaterThan(3);
    }),
);

test('a mention in a scene lights its mark and its cell on the stage, more than the scene does', () =>
  visit('/', wide, async ({ page }) => {
    await isLive(page);
    const mentions = page.locator('.scene-text a:is(.to-claim, .to-response)');
    const ids = await mentions.evaluateAll((all) => all.map((mention) => mention.getAttribute('data-id') ?? ''));
    const [index, id] = ids.entries().find(([, each]) => scenes.some(({ focus }) => focus.includes(each))) ?? [0, ''];
    const scene = await mentions
      .nth(index)
      .evaluate((mention) => [...document.querySelectorAll('.scene')].findIndex((each) => each.contains(mention)));
    await scrollTo(page, scene);
    const mark = page.locator(`.scene-stage .marks > [data-id~="${id}"]:visible`);
    const cell = page.locator(`.scene-stage dossier-matrix-map [data-id="${id}"]`);
    const ring = (): Promise<number> =>
      mark
        .locator('rect, circle')
        .first()
        .evaluate((shape) => parseFloat(getComputedStyle(shape).strokeWidth));
    await expect.poll(() => mark.getAttribute('data-focused')).toBe('');
    const before = await ring();
    await mentions.nth(index).hover();
    await expect.poll(() => mark.getAttribute('data-lit')).toBe('');
    expect(await cell.getAttribute('data-lit')).toBe('');
    expect(await ring()).toBeGreaterThan(before);
    await page.mouse.move(5, 5);
    await expect.poll(() => mark.getAttribute('data-lit')).toBeNull();
    expect(await mark.getAttribute('data-focused')).toBe('');
    await cell.hover();
    await expect.poll(() => mentions.nth(index).getAttribute('data-lit')).toBe('');
  }));

test.each([
  { width: 360, height: 740 },
  { width: 430, height: 932 },
  { width: 480, height: 600 },
  { width: 560, height: 700 },
  { width: 600, height: 800 },
  { width: 639, height: 1000 },
  { width: 700, height: 900 },
  { width: 900, height: 700 },
  { width: 1280, height: 600 },
])('the stage has room for all that is on it, at $width × $height', async (viewport) => {
  await visit('/', { viewport }, async ({ page }) => {
    await isLive(page);
    await scrollTo(page, middle);
    const cut = await page.locator('.scene-stage').evaluate((stage) => {
      const { bottom, right } = stage.getBoundingClientRect();
      const parts = [...stage.querySelectorAll('.timeline-plot > svg, .stage-answers svg, figcaption')].filter((part) =>
        part.checkVisibility(),
      );
      return parts
        .map((part) => ({ name: part.parentElement?.className, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > bottom + 1 || box.right > right + 1)
        .map(({ name, box }) => `${name} ${box.bottom} ${bottom}`);
    });
    expect(cut).toEqual([]);
  });
});

describe('nothing jumps', () => {
  const turned = [
    ['from a desk to a narrow window and back', wide.viewport, narrow.viewport],
    ['when a telephone is turned and turned back', narrow.viewport, { width: 740, height: 360 }],
    ['when a tablet is turned and turned back', { width: 768, height: 1024 }, { width: 1024, height: 768 }],
    ['at a zoom of 200 % and back', wide.viewport, { width: 640, height: 400 }],
    ['when the window becomes lower and higher again', wide.viewport, { width: 1280, height: 560 }],
  ] as const;

  test.each(turned)('%s: the reader stays at the scene that they read', async (_, viewport, other) => {
    await visit('/', { viewport }, async ({ page }) => {
      await isLive(page);
      for (const index of [1, 3, middle]) {
        await scrollTo(page, index);
        const before = await place(page);
        await page.setViewportSize(other);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(other.width);
        await expect.poll(() => shown(page)).toBe(index);
        expect(await title(page, index).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
        await page.setViewportSize(viewport);
        await expect.poll(async () => Math.abs((await place(page)) - before)).toBeLessThan(3);
        expect(await shown(page)).toBe(index);
      }
    });
  });

  test('a view of the reader’s own stays when the window is turned', async () => {
    await visit(`/${view}`, narrow, async ({ page }) => {
      await isLive(page);
      await expect.poll(() => page.locator('.stage-held').isVisible()).toBe(true);
      await page.setViewportSize({ width: 740, height: 360 });
      await page.setViewportSize(narrow.viewport);
      expect(await page.locator('.stage-held').isVisible()).toBe(true);
      expect(address(page)).toBe(view);
    });
  });

  const places = [
    ['at the top', 0],
    ['in the middle', middle],
  ] as const;

  describe.each(SIZES)('when the script comes late (%s)', (_, size) => {
    test.each(places)('%s', async (_, scene) => {
      await visit('/404.html', size, async ({ page }) => {
        await watchShifts(page);
        let release = (): void => {};
        const late = new Promise<void>((done) => (release = done));
        await page.route('**/*.js', async (route) => {
          await late;
          await route.continue();
        });
        await page.goto(new URL('/', page.url()).href, { waitUntil: 'commit' });
        await page.locator('.scene h2').last().waitFor();
        await page.evaluate(() => document.fonts.ready);
        if (scene > 0) await title(page, scene).evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
        const before = await place(page);
        expect(await page.locator('dossier-story[ready]').count()).toBe(0);
        // What the font moved when it came is not the script's.
        await forgetShifts(page);
        release();
        await isLive(page);
        expect(await shiftOf(page)).toBeLessThan(0.001);
        expect(await place(page)).toBe(before);
        expect(await shown(page)).toBe(scene);
      });
    });
  });
});

describe('without the stage', () => {
  /** Whether there is a stage for anybody: to be seen, or to be read out. */
  const staged = async (page: Page): Promise<boolean> => {
    const stage = page.locator('.scene-stage');
    const seen = await stage.evaluate((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    return seen || (await page.getByRole('figure').and(stage).count()) > 0;
  };
  const pictures = (page: Page): Promise<boolean[]> =>
    page
      .locator('.scene-picture .scene-view > svg')
      .evaluateAll((all) => all.map((svg) => getComputedStyle(svg).visibility === 'visible' && svg.getBoundingClientRect().height > 50));

  test.each(SIZES)('every scene has its picture where there is no script (%s)', async (_, size) => {
    await visit('/', { ...size, javaScriptEnabled: false }, async ({ page }) => {
      expect(await staged(page)).toBe(false);
      expect(await pictures(page)).toEqual(scenes.map(() => true));
    });
  });

  test.each(SIZES)('every scene has its picture where the script is blocked (%s)', async (_, size) => {
    await visit('/404.html', size, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('/', page.url()).href, { waitUntil: 'load' });
      expect(await staged(page)).toBe(false);
      expect(await pictures(page)).toEqual(scenes.map(() => true));
    });
  });

  test('every scene has its picture on paper, whatever was on the screen', async () => {
    await visit('/', wide, async ({ page }) => {
      await isLive(page);
      await scrollTo(page, middle);
      await page.emulateMedia({ media: 'print' });
      expect(await staged(page)).toBe(false);
      expect(await pictures(page)).toEqual(scenes.map(() => true));
    });
  });

  test('a window too small for it has the pictures', async () => {
    await visit('/', { viewport: { width: 320, height: 256 } }, async ({ page }) => {
      await isLive(page);
      expect(await staged(page)).toBe(false);
      expect(await pictures(page)).toEqual(scenes.map(() => true));
    });
  });
});

test.each(SIZES)('the largest thing painted at first is text that needs no script (%s)', async (_, size) => {
  await visit('/404.html', size, async ({ page }) => {
    await page.addInitScript(() => {
      const kept = window as unknown as { largest: string };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const element = (entry as unknown as { element: Element | null }).element;
          kept.largest = element?.closest('.opening, .prose > p') && !element.closest('figure') ? 'text' : String(element?.outerHTML);
        }
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(new URL('/', page.url()).href);
    await isLive(page);
    await expect.poll(() => page.evaluate(() => (window as unknown as { largest: string }).largest)).toBe('text');
  });
});
