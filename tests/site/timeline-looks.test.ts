import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atWork, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const frame = { viewport: { width: 640, height: 480 } };

/** The words of the drawing in sight: their size, and the box of their letters, px of the window. */
const wordsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.timeline svg.drawing text')]
      .filter((text) => text.checkVisibility() && text.textContent !== '' && !text.closest('.as-of'))
      .flatMap((text) => {
        const scale = text.getScreenCTM()?.a ?? 1;
        const lines = text.children.length > 0 ? [...text.querySelectorAll('tspan')] : [text];
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        return lines.map((line) => {
          const { left, right } = line.getBoundingClientRect();
          const y = Number(text.getAttribute('y')) + lines.indexOf(line) * 13;
          return { words: line.textContent, size, left, right, y };
        });
      }),
  );

type Word = Awaited<ReturnType<typeof wordsOf>>[number];
const overlapping = (all: Word[]): string[] =>
  all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => Math.abs(a.y - b.y) < 9 && a.left + 0.5 < b.right && b.left + 0.5 < a.right)
      .map((b) => `${a.words} / ${b.words}`),
  );

test.each([
  ['/timeline/', 360],
  ['/timeline/', 768],
  ['/timeline/', 1280],
  ['/embed/timeline/', 640],
])('on %s, %i px wide, no words are smaller than 12 px, and none stand on others', async (path, width) => {
  await visit(path, { viewport: { width, height: 800 } }, async ({ page }) => {
    await atWork(page);
    // On a phone lanes are drawn of a stretch of time that is chosen.
    if (await page.locator('.upright').isVisible()) await page.locator('.periods [data-period]').last().click();
    await expect.poll(async () => (await wordsOf(page)).length).toBeGreaterThan(10);
    const words = await wordsOf(page);
    expect(words.filter(({ size }) => size < 11.99).map((each) => each.words)).toEqual([]);
    expect(overlapping(words)).toEqual([]);
    expect(words.filter((each) => /^\d{1,3}$/.test(each.words ?? ''))).toEqual([]);
  });
});

describe('the first screen of the timeline', () => {
  test('on a desk has a line of tools, a line of legend, and every lane', async () => {
    await visit('/timeline/', desk, async ({ page }) => {
      await atWork(page);
      const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? Infinity;
      expect(await heightOf('.timeline-controls')).toBeLessThanOrEqual(44);
      expect(await heightOf('.timeline-legend')).toBeLessThanOrEqual(32);
      const drawing = await page.locator('.drawing:visible').boundingBox();
      expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual(800);
      expect(await page.locator('.drawing:visible .leaders').count()).toBe(1);
      const labels = await page.locator('.drawing:visible .landmarks text').count();
      expect(labels).toBeGreaterThan(0);
      expect(labels).toBeLessThanOrEqual(9);
      expect(await page.locator('.timeline-legend .range').textContent()).toMatch(/\d+ claims, \d+ responses and \d+ events/);
    });
  });

  test('in a frame has its drawing right below the overview', async () => {
    await visit('/embed/timeline/', frame, async ({ page }) => {
      await atWork(page);
      const [strip, drawing] = [await page.locator('.timeline-strip').boundingBox(), await page.locator('.drawing:visible').boundingBox()];
      expect((drawing?.y ?? 0) - (strip?.y ?? 0) - (strip?.height ?? 0)).toBeLessThanOrEqual(12);
      expect(await page.locator('.drawing:visible .landmarks text').count()).toBeLessThanOrEqual(6);
    });
  });

  test('in a narrow frame is no longer than a phone, and the rest is there at a tick', async () => {
    await visit('/embed/timeline/', { viewport: { width: 330, height: 900 } }, async ({ page }) => {
      await atWork(page);
      const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThanOrEqual(900);
      expect(await page.locator('.timeline .region').evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true);
      await page.getByLabel('Show the whole timeline at once').check();
      expect(await height()).toBeGreaterThan(1200);
      expect(await page.locator('.timeline .region').evaluate((each) => getComputedStyle(each).overflowY)).toBe('visible');
    });
    await visit('/embed/timeline/', frame, async ({ page }) => {
      expect(await page.locator('.show-all').isVisible()).toBe(false);
      expect(await page.locator('.timeline .region').evaluate((each) => getComputedStyle(each).overflowY)).toBe('visible');
    });
  });

  test('on a phone has a row for each year, and nothing that is wider', async () => {
    await visit('/timeline/', phone, async ({ page }) => {
      await atWork(page);
      const rows = page.locator('.upright > li:visible');
      expect(await rows.count()).toBeGreaterThan(3);
      expect((await rows.nth(2).boundingBox())?.y).toBeLessThan(844);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
});

describe('the days that hold most', () => {
  test('are a table of parties and days, with every item in a list, and it needs no script', async () => {
    await visit('/timeline/', { ...desk, javaScriptEnabled: false }, async ({ page }) => {
      const table = page.locator('.lens table');
      expect(await table.isVisible()).toBe(true);
      const heads = await table.locator('thead th[scope=col]').allInnerTexts();
      const counts = heads.map((head) => Number(/(\d+) items?/.exec(head)?.[1]));
      expect(await table.locator('tbody th[scope=row]').count()).toBeGreaterThan(1);
      expect(await table.locator('td li').count()).toBe(counts.reduce((sum, each) => sum + each, 0));
      expect(await table.locator('td li > a[href]').count()).toBe(await table.locator('td li').count());
      // Each sign is said once, and no other.
      const signs = await page.locator('.lens .signs > span').allInnerTexts();
      expect(new Set(signs).size).toBe(signs.length);
      const said = await table.locator('td li').allTextContents();
      const stances = said.flatMap((name) => (/^\s*Response/.test(name) ? [signs.some((sign) => name.includes(sign.trim()))] : []));
      expect(stances).not.toContain(false);
      const names = await table.locator('td li').allTextContents();
      expect(names.filter((name) => !/^\s*(Claim|Response|Event)[,:] .+/.test(name))).toEqual([]);
    });
  });

  test('show of later days nothing as of a date, and only whom the reader chose', async () => {
    await visit('/timeline/', desk, async ({ page }) => {
      await atWork(page);
      const [days, rows] = [page.locator('.lens th[data-day]'), page.locator('.lens tbody tr')];
      const [all, everybody] = [await days.count(), await rows.count()];
      const first = (await days.first().getAttribute('data-day')) ?? '';
      await page.evaluate((day) => void (location.hash = `as-of=${day}`), first);
      await expect.poll(() => days.filter({ visible: true }).count()).toBe(1);
      const later = await page.locator('.lens li').evaluateAll((items, day) => {
        const shown = items.filter((item) => item.checkVisibility());
        return shown.filter((item) => ((item as HTMLElement).dataset['day'] ?? day) > day).length;
      }, first);
      expect(later).toBe(0);
      const [one = ''] = ((await rows.first().getAttribute('data-parties')) ?? '').split(' ');
      await page.evaluate((party) => void (location.hash = `party=${party}`), one);
      await expect.poll(() => rows.filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('.lens li > a[tabindex="0"]:visible').count()).toBe(1);
      await page.evaluate(() => void (location.hash = ''));
      await expect.poll(() => rows.filter({ visible: true }).count()).toBe(everybody);
      expect(await days.filter({ visible: true }).count()).toBe(all);
    });
  });

  test('take the place of the lanes when they are chosen, and give it back', async () => {
    await visit('/timeline/', desk, async ({ page }) => {
      await atWork(page);
      const all = page.locator('.periods button').first();
      expect(await all.getAttribute('aria-pressed')).toBe('true');
      const buttons = page.locator('.periods [data-period]');
      const status = page.locator('.timeline-interactive [role=status]');
      for (let index = 0; index < (await buttons.count()) && (await page.locator('.timeline[data-lens]').count()) === 0; index += 1) {
        const before = await status.textContent();
        await buttons.nth(index).click();
        await expect.poll(() => status.textContent()).not.toBe(before);
        expect(await buttons.nth(index).getAttribute('aria-pressed')).toBe('true');
      }
      expect((await page.locator('.lens table').boundingBox())?.y).toBeLessThan(400);
      expect(await page.locator('.drawing:visible').count()).toBe(0);
      await all.click();
      await expect.poll(() => page.locator('.drawing:visible').count()).toBe(1);
    });
  });
});

test('a mark says what it is while the focus is on it', async () => {
  await visit('/timeline/', desk, async ({ page }) => {
    await atWork(page);
    await page.locator('.drawing:visible .marks > a[tabindex="0"]').focus();
    const tip = page.locator('.drawing:visible .tip text');
    await expect.poll(() => tip.textContent()).toMatch(/.+/);
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'ArrowLeft']) {
      const [before, said] = [await focused(), await tip.textContent()];
      await page.keyboard.press(key);
      expect(await focused()).not.toBe(before);
      expect(await tip.count()).toBe(1);
      expect(await tip.textContent()).not.toBe(said);
    }
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).toContain('extent');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.marks > a'))).toBe(true);
    await expect.poll(() => tip.count()).toBe(1);
    await page.locator('.periods button').first().focus();
    await expect.poll(() => page.locator('.drawing:visible .tip').count()).toBe(0);
  });
});

test('a mark says nothing while it is dragged, and again what it is once it is let go', async () => {
  await visit('/timeline/', desk, async ({ page }) => {
    await atWork(page);
    const mark = page.locator('.drawing:visible .marks > a:not([data-id*=" "]) circle').first();
    const tip = page.locator('.drawing:visible .tip');
    const { x, y } = await mark.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(x, y);
    await expect.poll(() => tip.count()).toBe(1);
    await page.mouse.down();
    expect(await tip.count()).toBe(0);
    await page.mouse.move(x + 40, y, { steps: 4 });
    expect(await tip.count()).toBe(0);
    await page.mouse.up();
    await page.mouse.move(0, 0);
    await mark.hover();
    await expect.poll(() => tip.count()).toBe(1);
  });
});

test('the marks of the days that hold most are one stop of the Tab key, from which arrows lead on, and each says what it is', async () => {
  await visit('/timeline/', desk, async ({ page }) => {
    await atWork(page);
    const marks = page.locator('.lens li > a');
    const [first, all] = [marks.first(), await marks.count()];
    expect(await page.locator('.lens li > a[tabindex="0"]').count()).toBe(1);
    await first.focus();
    const at = () => page.evaluate(() => [...document.querySelectorAll('.lens li > a')].indexOf(document.activeElement ?? document.body));
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['End', all - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at()).toBe(place);
    }
    const rowOf = () => page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex ?? -1);
    const before = await rowOf();
    await page.keyboard.press('ArrowDown');
    expect(await rowOf()).toBeGreaterThan(before);
    const name = page.locator('.lens li > a:focus .visually-hidden');
    expect((await name.boundingBox())?.width).toBeGreaterThan(30);
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address);
  });
  await visit('/timeline/', { ...desk, javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.lens li > a[tabindex="-1"]').count()).toBe(0);
  });
});

/** The boxes at which the Tab key stops though nothing in them scrolls, and those that scroll at which it does not stop. */
const wrongStops = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=region]')].flatMap((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCut =
        (overflowX !== 'visible' && box.scrollWidth > box.clientWidth) || (overflowY !== 'visible' && box.scrollHeight > box.clientHeight);
      return box.checkVisibility() && isCut !== (box.tabIndex === 0) ? [`${box.className} ${box.tabIndex} ${isCut}`] : [];
    }),
  );

test.each([
  ['/timeline/', 1280],
  ['/timeline/', 700],
  ['/embed/timeline/', 640],
  ['/embed/timeline/', 330],
  ['/embed/matrix/', 640],
  ['/embed/answers/', 640],
  ['/data/', 1280],
  ['/data/', 330],
])('on %s, %i px wide, the Tab key stops at what scrolls, and at nothing else', async (path, width) => {
  await visit(path, { viewport: { width, height: 700 } }, async ({ page }) => {
    await atWork(page);
    await expect.poll(() => wrongStops(page)).toEqual([]);
  });
});

test('the timeline is narrowed to whom the reader ticks', async () => {
  await visit('/timeline/', desk, async ({ page }) => {
    await atWork(page);
    const range = page.locator('.timeline-legend .range');
    const before = await range.textContent();
    await page.locator('.party-filter summary').click();
    await page.locator('.party-filter input').first().check();
    await expect.poll(() => range.textContent()).not.toBe(before);
    await expect.poll(() => page.url()).toMatch(/#.*part/);
  });
});

test.each(['/timeline/', '/embed/timeline/'])('on a phone no tool of %s is cut, before and after a date is chosen', async (path) => {
  await visit(path, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
    await atWork(page);
    const controls = page.locator('.timeline-controls');
    const cut = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.timeline-controls, .timeline-controls > *')]
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map(({ className }) => className),
      );
    expect(await cut()).toEqual([]);
    await controls.getByRole('button', { name: 'From the start' }).click();
    expect(await cut()).toEqual([]);
  });
});

test.each([
  ['/timeline/', 360],
  ['/timeline/', 768],
  ['/embed/timeline/', 360],
  ['/embed/timeline/', 640],
])('the way to the first date stands with the date that it changes on %s, %i px wide, and moves nothing', async (path, width) => {
  await visit(path, { viewport: { width, height: 740 } }, async ({ page }) => {
    await atWork(page);
    const controls = page.locator('.timeline-controls');
    const height = (): Promise<number> => controls.evaluate((all) => all.getBoundingClientRect().height);
    const before = await height();
    expect(await controls.locator('.replay > :is(.word, .as-of-date)').filter({ visible: true }).count()).toBe(2);
    await controls.getByRole('button', { name: 'From the start' }).click();
    await controls.getByRole('button', { name: 'show all dates' }).waitFor();
    expect(await height()).toBe(before);
  });
});

test.each([
  ['/timeline/', 1280],
  ['/timeline/', 768],
  ['/embed/timeline/', 640],
  ['/embed/timeline/#extent=2000-01-01/2100-01-01', 360],
])('at the first date the handle covers no label of the axis on %s, %i px wide', async (path, width) => {
  await visit(path, { viewport: { width, height: 800 } }, async ({ page }) => {
    await atWork(page);
    await page.locator('.timeline-controls [data-do=start]').click();
    const drawing = page.locator('.drawing:visible');
    await drawing.locator('.as-of:not(.off)').waitFor();
    const top = await drawing.locator('.as-of path').evaluate((path) => (path as SVGPathElement).getBBox().y);
    const lines = await drawing
      .locator('.axis text')
      .evaluateAll((texts) => texts.map((text) => (text as SVGTextElement).getStartPositionOfChar(0).y));
    expect(top).toBeGreaterThan(Math.max(...lines));
  });
});

/** A place beside a group of marks: nearest to what that consists of, and within the box around other marks; the ids of the group. */
const besideGroup = (page: Page) =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll('.timeline-plot svg')].find(({ clientWidth }) => clientWidth > 0);
    const all = [...(drawing?.querySelectorAll<SVGAElement>('.marks > a') ?? [])];
    const from = (part: Element, x: number, y: number): number => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    };
    const distance = (mark: Element, x: number, y: number): number =>
      Math.min(...[...mark.querySelectorAll(':not(title)')].map((part) => from(part, x, y)));
    for (const group of all.filter(({ dataset }) => dataset['id']?.includes(' ')))
      for (const { left, right, top, bottom } of [...group.querySelectorAll(':not(title)')].map((part) => part.getBoundingClientRect()))
        for (let x = left; x <= right; x += 2)
          for (const y of [top - 1, bottom + 1]) {
            const others = all.filter((mark) => mark !== group);
            const isIn = others.some((mark) => from(mark, x, y) === 0) && others.every((mark) => distance(mark, x, y) > 4);
            if (isIn && !document.elementFromPoint(x, y)?.closest('.marks')) return { x, y, ids: group.dataset['id']?.split(' ') ?? [] };
          }
    return null;
  });

test('a click beside a group of marks opens that group, also within the box around another', async () => {
  await visit('/timeline/', { viewport: { width: 768, height: 900 } }, async ({ page }) => {
    await atWork(page);
    await page.locator('.timeline-plot').scrollIntoViewIfNeeded();
    const { x, y, ids } = (await besideGroup(page)) ?? expect.fail('no group stands in the box around others');
    await page.mouse.click(x, y);
    const focused = (): Promise<string[]> => page.evaluate(() => document.activeElement?.getAttribute('data-id')?.split(' ') ?? []);
    await expect.poll(async () => ids.includes((await focused())[0] ?? '')).toBe(true);
  });
});
