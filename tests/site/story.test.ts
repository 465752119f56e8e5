import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { dayText } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import type { Claim } from '../../src/model/claim.ts';
import { exchange } from '../../src/exchange/layout/exchange.ts';
import { forgetShifts, shiftOf, watchShifts } from './shifts.ts';
import { goWithClock, quiet, siteInChromium, type Visit } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const { scenes } = dossier.story;
const entries = chronicle(dossier);
const known = entries.map(({ id, since }) => ({ id, since }));
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

/** The picture that is on the stage. */
const picture = (page: Page) => page.locator('.scene[data-current] .scene-picture');
const dates = (page: Page): Promise<string | null> => picture(page).locator('.when').last().textContent();
const handle = (page: Page) => page.locator('.handle input');
const held = (page: Page) => page.locator('.handle .held');
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

  test('has the picture of every scene in view with its text, and never over it', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      for (const index of [0, middle, scenes.length - 1]) {
        await scrollTo(page, index);
        await expect.poll(() => picture(page).getAttribute('data-scene')).toBe(scenes[index]?.id);
        const stage = await picture(page).boundingBox();
        const heading = await title(page, index).boundingBox();
        if (!stage || !heading) throw new Error('nothing is shown');
        expect(stage.y).toBeGreaterThanOrEqual(0);
        expect(stage.y + stage.height).toBeLessThanOrEqual(size.viewport.height + (index === 0 ? size.viewport.height : 1));
        const beside = stage.x >= heading.x + heading.width;
        expect(beside || stage.y + stage.height <= heading.y).toBe(true);
        if (!beside) expect(stage.height).toBeLessThanOrEqual(340);
        const others = page.locator('.scene:not([data-current]) .scene-picture');
        expect(await others.filter({ visible: true }).count()).toBe(0);
      }
    });
  });

  test('shows the view of an address until the reader scrolls on to another scene', async () => {
    await withClock(`/${view}`, size, async ({ page }) => {
      await expect.poll(() => held(page).isVisible()).toBe(true);
      await settled(page);
      expect(address(page)).toBe(view);
      await scrollTo(page, 2);
      await expect.poll(() => held(page).isVisible()).toBe(false);
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('goes back to the text at a button, and the focus is not lost', async () => {
    await visit(`/${view}`, size, async ({ page }) => {
      await isLive(page);
      await page.getByRole('button', { name: 'Back to the view in the text' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => held(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.closest('.handle, .scene-picture') !== null)).toBe(true);
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('shows as of each scene only what had been said by then', async () => {
    await visit('/', size, async ({ page }) => {
      await isLive(page);
      for (const [index, { asOf, view: kind }] of scenes.entries()) {
        await scrollTo(page, index);
        const end = asOf?.to ?? Infinity;
        const later = known.filter(({ since }) => since >= end).map(({ id }) => id);
        const drawn = (await seenIn(page)).flatMap(({ ids }) => ids);
        expect(drawn.filter((id) => later.includes(id))).toEqual([]);
        // The voices of a ledger have no addresses of their own.
        if (kind !== 'ledger') expect(drawn.length).toBeGreaterThan(0);
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
      await expect.poll(() => held(page).isVisible()).toBe(true);
      const before = await place(page);
      await page.reload();
      await isLive(page);
      await expect.poll(() => place(page)).toBe(before);
      await expect.poll(() => held(page).isVisible()).toBe(true);
      expect(address(page)).toBe(view);
      await page.goBack();
      await expect.poll(() => held(page).isVisible()).toBe(false);
      await expect.poll(() => shown(page)).toBe(middle);
      expect(await place(page)).toBe(before);
    });
  });
});

/** What is seen in the picture on the stage, with what it stands for. */
const seenIn = (page: Page): Promise<{ ids: string[]; text: string }[]> =>
  picture(page)
    .locator('[data-id]')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ ids: each.getAttribute('data-id')?.split(' ') ?? [], text: each.textContent ?? '' })),
    );

describe('the reader’s handle', () => {
  test('leads from date to date by keyboard, says which, and holds until the reader scrolls on to another scene', async () => {
    await withClock('/', wide, async ({ page }) => {
      const index = scenes.findIndex((scene) => scene.view === 'exchange' && scene.asOf);
      await scrollTo(page, index);
      await settled(page);
      const before = await seenIn(page);
      await handle(page).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => held(page).isVisible()).toBe(true);
      const said = await handle(page).getAttribute('aria-valuetext');
      expect(said).toMatch(/\d{4}$/);
      expect(await held(page).locator('output').textContent()).toBe(`As of ${said}`);
      await expect.poll(() => address(page)).toMatch(/^#as-of=/);
      expect((await seenIn(page)).length).toBeGreaterThan(before.length);
      await page.mouse.move(5, 5);
      await scrollTo(page, index + 1);
      await expect.poll(() => held(page).isVisible()).toBe(false);
      await expect.poll(() => address(page)).toBe('');
    });
  });

  test('shows an exchange at every date as it was then', async () => {
    await withClock('/', wide, async ({ page }) => {
      const index = scenes.findIndex((scene) => scene.view === 'exchange' && scene.asOf);
      const claim = dossier.claims[scenes[index]?.claim ?? ''];
      await scrollTo(page, index);
      await settled(page);
      await handle(page).focus();
      for (const day of [...new Set(exchange(claim as Claim).rows.map(({ since }) => dayText(since)))]) {
        await page.evaluate((text) => (location.hash = `#as-of=${text}`), day);
        await expect.poll(() => held(page).locator('output').textContent()).toContain(day.slice(0, 4));
        const expected = exchange(claim as Claim)
          .rows.filter((row) => dayText(row.since) <= day)
          .map(({ response }) => response.address);
        await expect
          .poll(() =>
            picture(page)
              .locator('li[data-id]')
              .evaluateAll((all) => all.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-id'))),
          )
          .toEqual(expected);
      }
    });
  });
});

test('a mention in a scene lights what it speaks of in its picture, and the other way round', () =>
  visit('/', wide, async ({ page }) => {
    await isLive(page);
    const found = await page.locator('.scene').evaluateAll((all) =>
      all.flatMap((scene, index) =>
        [...scene.querySelectorAll('.scene-text a[data-id]')].flatMap((mention) => {
          const id = mention.getAttribute('data-id') ?? '';
          return scene.querySelector(`.scene-picture [data-id~="${CSS.escape(id)}"]`) ? [{ index, id }] : [];
        }),
      ),
    );
    const [first] = found;
    if (!first) return expect.fail('no scene mentions what its picture shows');
    await scrollTo(page, first.index);
    const mention = page.locator(`.scene[data-current] .scene-text a[data-id="${first.id}"]`).first();
    const shownThere = picture(page).locator(`[data-id~="${first.id}"]`).first();
    await mention.hover();
    await expect.poll(() => shownThere.getAttribute('data-lit')).toBe('');
    await page.mouse.move(5, 5);
    await expect.poll(() => shownThere.getAttribute('data-lit')).toBeNull();
    await shownThere.hover();
    await expect.poll(() => mention.getAttribute('data-lit')).toBe('');
  }));

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 412, height: 915 },
  { width: 600, height: 800 },
  { width: 768, height: 1024 },
  { width: 900, height: 700 },
  { width: 1024, height: 768 },
  { width: 1180, height: 820 },
  { width: 1280, height: 600 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1600, height: 1000 },
];

describe.each(WINDOWS)('at $width × $height', (viewport) => {
  test('no picture is cut where its scene speaks of it, each answer there has its words, and no letter is under 12 px', async () => {
    await visit('/', { viewport }, async ({ page }) => {
      await isLive(page);
      const faults = await page.locator('.scene-picture').evaluateAll((all) =>
        all.flatMap((figure) => {
          const box = figure.getBoundingClientRect();
          const foot = figure.querySelector('.picture-foot')?.getBoundingClientRect();
          const bottom = foot?.height ? foot.top : box.bottom;
          const shownIn = [...figure.querySelectorAll('.picture *')].filter(
            (each) => each.checkVisibility() && !each.closest('.visually-hidden'),
          );
          const cut = shownIn
            .filter((each) => each.closest('.focus, [data-focused], .days, .years, .small-matrix') && !each.closest('.node'))
            .filter((each) => each.getBoundingClientRect().bottom > bottom + 1 || each.getBoundingClientRect().right > box.right + 1)
            .map((each) => `${figure.getAttribute('data-scene')} cuts ${each.textContent?.trim().slice(0, 40)}`);
          const small = shownIn
            .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
            .filter((each) => {
              const svg = each.closest('svg');
              const scale = svg && svg.viewBox.baseVal?.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
              return parseFloat(getComputedStyle(each).fontSize) * scale < 11.99;
            })
            .map((each) => `${figure.getAttribute('data-scene')} has small ${each.textContent?.trim().slice(0, 40)}`);
          const wordless = [...figure.querySelectorAll('.row.focus .block')]
            .filter((block) => block.checkVisibility())
            .filter((block) => ![...block.querySelectorAll('.said.reported, .said q')].some((words) => words.checkVisibility()))
            .map((block) => `${figure.getAttribute('data-scene')} has no words of ${block.textContent?.trim().slice(0, 20)}`);
          return [...cut, ...small, ...wordless];
        }),
      );
      expect(faults).toEqual([]);
    });
  });

  test('no word of a picture lies over another', async () => {
    await visit('/', { viewport }, async ({ page }) => {
      await isLive(page);
      const over = await page.locator('.scene-picture').evaluateAll((all) =>
        all.flatMap((figure) => {
          const box = figure.getBoundingClientRect();
          const isCut = (each: Element | null): boolean =>
            each !== null && (getComputedStyle(each).clipPath !== 'none' || isCut(each.parentElement));
          const words = [...figure.querySelectorAll('p, text, q, li, td, th, dd, dt, span, b')]
            .filter((each) => each.checkVisibility() && !isCut(each))
            .flatMap((each) =>
              [...each.childNodes]
                .filter((node) => node.nodeType === 3 && node.textContent?.trim())
                .flatMap((node) => {
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  return [...range.getClientRects()].map((rect) => ({ node, text: node.textContent?.trim().slice(0, 30), rect }));
                }),
            )
            .filter(({ rect }) => rect.bottom <= box.bottom);
          return words.flatMap(({ node, text, rect }, index) =>
            words
              .slice(index + 1)
              .filter((other) => other.node !== node)
              .filter(({ rect: other }) => Math.min(rect.right, other.right) - Math.max(rect.left, other.left) > 2)
              .filter(
                ({ rect: other }) =>
                  Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top) > Math.min(rect.height, other.height) / 2,
              )
              .map((other) => `${figure.getAttribute('data-scene')}: ${text} / ${other.text}`),
          );
        }),
      );
      expect(over).toEqual([]);
    });
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
      // A font that comes while the window is turned makes other lines of the words: the place in px is then another.
      await quiet(page);
      for (const index of [1, 3, middle]) {
        await scrollTo(page, index);
        const before = await place(page);
        await page.setViewportSize(other);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(other.width);
        await expect.poll(() => shown(page)).toBe(index);
        await expect.poll(() => title(page, index).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
        await page.setViewportSize(viewport);
        await expect.poll(async () => Math.abs((await place(page)) - before)).toBeLessThan(3);
        expect(await shown(page)).toBe(index);
      }
    });
  });

  test.each([0.7, 0.5, 0.25])('a touch telephone that is turned has the same words in view, read at %f of its height', async (at) => {
    const upright = { width: 390, height: 844 };
    await visit('/', { viewport: upright, hasTouch: true, isMobile: true }, async ({ page }) => {
      await isLive(page);
      for (const index of [1, middle, scenes.length - 2]) {
        // As the browser lays it out while pictures and fonts come, the page may still move.
        await quiet(page);
        await title(page, index).evaluate((heading, share) => scrollBy(0, heading.getBoundingClientRect().top - share * innerHeight), at);
        await expect.poll(() => shown(page)).toBe(index);
        const before = await place(page);
        await page.setViewportSize({ width: 844, height: 390 });
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(844);
        await quiet(page);
        expect(await shown(page)).toBe(index);
        const words = page.locator('.scene-text').nth(index);
        const inView = await words.evaluate((text) => {
          const ends = [text.getBoundingClientRect().top, text.lastElementChild?.getBoundingClientRect().bottom ?? 0];
          return Math.min(ends[1] ?? 0, innerHeight) - Math.max(ends[0] ?? 0, 0);
        });
        expect(inView).toBeGreaterThan(70);
        await page.setViewportSize(upright);
        await expect.poll(async () => Math.abs((await place(page)) - before)).toBeLessThan(3);
        expect(await shown(page)).toBe(index);
      }
    });
  });

  test('a view of the reader’s own stays when the window is turned', async () => {
    await visit(`/${view}`, narrow, async ({ page }) => {
      await isLive(page);
      await expect.poll(() => held(page).isVisible()).toBe(true);
      await page.setViewportSize({ width: 740, height: 360 });
      await page.setViewportSize(narrow.viewport);
      expect(await held(page).isVisible()).toBe(true);
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
  /** Whether the pictures lie on one place. */
  const staged = (page: Page): Promise<boolean> =>
    page
      .locator('.scene-track')
      .first()
      .evaluate((track) => getComputedStyle(track).position === 'absolute');
  const pictures = (page: Page): Promise<boolean[]> =>
    page
      .locator('.scene-picture .picture')
      .evaluateAll((all) =>
        all.map(
          (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && each.getBoundingClientRect().height > 50,
        ),
      );

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
          kept.largest = element?.closest('.story-opening, .prose > p') ? 'text' : String(element?.outerHTML);
        }
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(new URL('/', page.url()).href);
    await isLive(page);
    await expect.poll(() => page.evaluate(() => (window as unknown as { largest: string }).largest)).toBe('text');
  });
});

test('what a picture of the ledger has no room for is a link to where all of it stands', async () => {
  await visit('/', wide, async ({ page }) => {
    const links = await page
      .locator('.scene-picture:has(.stage-ledger .rest)')
      .evaluateAll((pictures) =>
        pictures.flatMap((picture) => [
          ...[...picture.querySelectorAll('.rest')].map((rest) => [
            rest.querySelector('a')?.getAttribute('href'),
            picture.querySelector('.picture-foot a')?.getAttribute('href'),
          ]),
        ]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [link, whole] of links) expect(link).toBe(whole);
  });
});
