import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { claims, dossier, fragment, opened, seen, soon } from './matrix-page.ts';
import { siteInChromium, type Visit } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const claim = claims.find(({ quote, responses }) => quote && responses.some((each) => 'quote' in each && each.quote)) ?? expect.fail();
const response = claim.responses.find((each) => 'quote' in each && each.quote) ?? expect.fail();
const quoted = 'quote' in response ? (response.quote?.exact ?? '') : '';
const address = `focus=${response.address.replace('#', '/')}`;

const cell = ({ page }: Visit, id = response.address) => page.locator(`.cell[data-id="${id}"]:not(.made)`);
const isInSight = async (visited: Visit): Promise<boolean> => {
  const box = await cell(visited).locator('summary').boundingBox();
  return box !== null && box.y >= 0 && box.y < (visited.page.viewportSize()?.height ?? 0);
};
const focused = ({ page }: Visit): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('.cell, .row')?.dataset['id']);

/** The middle of the sign of a cell. */
const middleOf = (cell: Locator): Promise<{ x: number; y: number }> =>
  cell.locator('summary').evaluate((summary) => {
    const { x, y, width, height } = (summary.querySelector('svg') ?? summary).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

describe('a cell of the matrix', () => {
  test.each([
    ['at a desk', wide],
    ['on a phone', phone],
  ])('opens the words of the claim and of the response in a row of their own under the claim, %s', async (_, options) => {
    await visit('/matrix/', options, async (visited) => {
      const { page } = visited;
      const row = page.locator(`.row[data-id="${claim.id}"]`);
      const place = () => row.evaluate((each) => each.getBoundingClientRect().y);
      await row.scrollIntoViewIfNeeded();
      if (options === phone) {
        const { x, y } = await middleOf(cell(visited));
        await page.touchscreen.tap(x, y);
        await page.locator('.opened').waitFor();
      } else {
        const before = await place();
        await cell(visited).locator('summary').click();
        await page.locator('.opened').waitFor();
        expect(Math.abs((await place()) - before)).toBeLessThan(1);
        for (const way of await page.locator('.opened :is(.previous, .next):visible').all())
          expect(await way.textContent()).toMatch(/another claim|: \S+.*, /);
      }
      await soon(() => fragment(page)).toBe(address);
      const under = page.locator('.opened');
      expect(await row.evaluate((each) => each.nextElementSibling?.className)).toBe('opened');
      expect(await under.locator('td').getAttribute('colspan')).toBe(String(await page.locator('.names th').count()));
      expect(await under.locator('.claimed').innerText()).toContain(claim.quote?.exact ?? '');
      expect(await under.locator('.answering').innerText()).toContain(quoted);
      expect(await under.locator('.between').innerText()).toContain(dossier.vocabulary.questions[claim.asks]?.ask ?? '');
      const link = under.getByRole('link', { name: 'address of this response' });
      expect(await link.getAttribute('href')).toBe(`/claims/${response.address.replace('#', '/#')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
      await under.getByRole('button', { name: 'Close' }).click();
      await soon(() => page.locator('.opened').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    });
  });

  test('is opened and closed by keyboard; Escape leads back to it from within', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await cell(visited).locator('summary').focus();
      await page.keyboard.press('Enter');
      await soon(() => fragment(page)).toBe(address);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await soon(() => cell(visited).getAttribute('open')).toBe(null);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
      expect(await focused(visited)).toBe(response.address);
      await soon(() => fragment(page)).toBe('');
    });
  });

  test('is opened by its address and brought into sight, and goes and comes with back and forward', async () => {
    await visit(`/matrix/#${address}`, wide, async (visited) => {
      const { page } = visited;
      await soon(() => cell(visited).getAttribute('open')).toBe('');
      await soon(() => isInSight(visited)).toBe(true);
      const other = claims.at(-1)?.responses[0]?.address ?? '';
      await cell(visited, other).locator('summary').click();
      await soon(() => fragment(page)).toBe(`focus=${other.replace('#', '/')}`);
      expect(await page.locator('.cell[open]').count()).toBe(1);
      await page.goBack();
      await soon(() => cell(visited).getAttribute('open')).toBe('');
      await soon(() => isInSight(visited)).toBe(true);
      expect(await page.locator('.cell[open]').count()).toBe(1);
      await page.goForward();
      await soon(() => cell(visited, other).getAttribute('open')).toBe('');
    });
  });

  test('is opened by its address on a phone, with a date', async () => {
    const last = dayText(Math.max(...chronicle(dossier).map(({ since }) => since)));
    await visit(`/matrix/#as-of=${last}&${address}`, phone, async (visited) => {
      await soon(() => isInSight(visited)).toBe(true);
      await soon(() => cell(visited).getAttribute('open')).toBe('');
    });
  });

  test('is named in full', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const names = await visited.page
        .locator('.cell summary')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
      expect(names).toHaveLength(claims.length + claims.flatMap(({ responses }) => responses).length);
      expect(names.filter((name) => !/^(Claim|Response), .*\d{4}, .+|, no reply found as of .*\d{4}$/.test(name))).toEqual([]);
      const others = claims.flatMap(({ responses }) => responses).filter(({ bearing }) => bearing === 'another-question');
      expect(names.filter((name) => name.includes(', answers another question: '))).toHaveLength(others.length);
    });
  });

  test('is reached by the keys from the one stop that the table is of the Tab key, over what is shown', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const inRow = (row: number) =>
        page
          .locator('.row')
          .nth(row)
          .locator('.cell')
          .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));
      const rowAt = (row: number) => page.locator('.row').nth(row).getAttribute('data-id');
      expect(await page.locator('.matrix .region').getAttribute('tabindex')).toBe('-1');
      const stop = page.locator('.row :is(a, summary)[tabindex="0"]');
      await soon(() => stop.count()).toBe(1);
      await stop.focus();
      expect(await focused(visited)).toBe(await rowAt(0));
      const first = await inRow(0);
      await page.keyboard.press('ArrowRight');
      expect(await focused(visited)).toBe(first[0]);
      await page.keyboard.press('ArrowRight');
      expect(await focused(visited)).toBe(first[1]);
      await page.keyboard.press('End');
      expect(await focused(visited)).toBe(first.at(-1));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      expect(await focused(visited)).toBe(await rowAt(1));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(visited)).toBe(await rowAt(0));
      const group = (at: number) => page.locator('tbody').nth(at).locator('.row').first().getAttribute('data-id');
      await page.keyboard.press('PageDown');
      expect(await focused(visited)).toBe(await group(1));
      await page.keyboard.press('PageUp');
      expect(await focused(visited)).toBe(await group(0));
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.region') ?? null)).toBe(null);
    });
  });

  test('is lit while pointer or keyboard are at it', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const lit = () => page.locator('[data-lit]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));
      await cell(visited).locator('summary').hover();
      await soon(lit).toEqual([response.address]);
      await page.mouse.move(2, 2);
      await soon(lit).toEqual([]);
      await page.locator('.row th a').first().focus();
      await soon(async () => new Set(await lit()).size).toBe(1);
    });
  });

  test('keeps the focus, or hands it to the table, when it goes out of view', async () => {
    await visit('/matrix/#only=another-question', wide, async (visited) => {
      const { page } = visited;
      await opened(page, 'Filter');
      await page.getByLabel('only answers to other questions').uncheck();
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
      const direct = page.locator('.cell.direct').first();
      await direct.locator('summary').focus();
      await page.evaluate(() => (location.hash = 'sort=date'));
      await soon(async () => (await seen(page)).claims).toEqual(claims.map(({ id }) => id));
      expect(await focused(visited)).toBe(await direct.getAttribute('data-id'));
      await page.evaluate(() => (location.hash = 'only=another-question'));
      await soon(() => page.evaluate(() => document.activeElement?.className)).toContain('region');
    });
  });
});

describe('on a phone', () => {
  test('a claim that is opened has ways to what was said before and after, from claim to claim', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      const all = await page.locator('.cell').evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset['id'] ?? ''));
      const last = (await page.locator('.row').first().locator('.cell').count()) - 1;
      const shown = (at: number) => `focus=${all[at]?.replace('#', '/')}`;
      await page.evaluate((hash) => (location.hash = hash), shown(last));
      await soon(() => page.locator('.opened .next').textContent()).toContain('another claim');
      await page.locator('.opened .next').tap();
      await soon(() => fragment(page)).toBe(shown(last + 1));
      expect(await page.locator('.row[data-opened]').getAttribute('data-id')).toBe(
        await page.locator('.row').nth(1).getAttribute('data-id'),
      );
      await page.locator('.opened .previous').tap();
      await soon(() => fragment(page)).toBe(shown(last));
      // At the first there is none before.
      await page.evaluate((hash) => (location.hash = hash), shown(0));
      await soon(() => page.locator('.opened .previous').isVisible()).toBe(false);
    });
  });

  test('a row is a label over a strip of all columns, and is touched as a whole', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      const row = page.locator('.row').first();
      await row.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      const { y = 0, height = 0, width = 0 } = (await row.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      // A long label has two lines.
      const heights = await page.locator('.row').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeLessThanOrEqual(56);
      expect(Math.max(...heights)).toBeLessThanOrEqual(72);
      const label = (await row.locator('.short').boundingBox()) ?? expect.fail();
      const strip = (await row.locator('td').first().boundingBox()) ?? expect.fail();
      expect(strip.y).toBeGreaterThanOrEqual(label.y + label.height - 2);
      const cells = await row.locator('td').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
      expect(cells.reduce((sum, wide) => sum + wide, 0)).toBeCloseTo(width, 0);
      await page.touchscreen.tap(20, y + height - 6);
      await soon(() => page.locator('.opened').count()).toBe(1);
    });
  });

  /** Touches a place in a row, once what was opened before has been brought into sight. */
  const touch = async (page: Page, place: () => Promise<{ x: number; y: number }>): Promise<void> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done)))));
    const { x, y } = await place();
    await page.touchscreen.tap(x, y);
  };
  const openIn = (page: Page) => (): Promise<(string | undefined)[]> =>
    page.locator('.cell[open]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));

  test.each([360, 390])('the sign that is touched opens, in a window of %i pixels, and closes when touched again', async (width) => {
    await visit('/matrix/', { ...phone, viewport: { width, height: 740 } }, async ({ page }) => {
      const row = page.locator(`.row[data-id="${claim.id}"]`);
      const open = openIn(page);
      await row.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      const signs = await row.locator('.cell').all();
      expect(signs.length).toBeGreaterThan(2);
      for (const sign of signs) {
        await touch(page, () => middleOf(sign));
        await soon(open).toEqual([await sign.getAttribute('data-id')]);
      }
      await touch(page, () => middleOf(signs.at(-1) ?? expect.fail()));
      await soon(open).toEqual([]);
    });
  });

  test('a row that is touched where there is no sign, or pressed by keyboard, opens the claim and nobody’s answer', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      const open = openIn(page);
      const row = page.locator(`.row[data-id="${claim.id}"]`);
      await row.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      const empty = row.locator('td:not(:has(.cell)):not(td:has(.cell) + *)').first();
      for (const place of [row.locator('.short'), empty]) {
        const middle = async () => {
          const { x, y, width, height } = (await place.boundingBox()) ?? expect.fail();
          return { x: x + width / 2, y: y + height / 2 };
        };
        await touch(page, middle);
        await soon(open).toEqual([claim.id]);
        expect(await page.locator('.opened .claimed').innerText()).toContain(claim.quote?.exact ?? '');
        await touch(page, middle);
        await soon(open).toEqual([]);
      }
      await row.locator('th a').focus();
      await page.keyboard.press('Enter');
      await soon(open).toEqual([claim.id]);
    });
  });

  test('what is touched is at least 24 px high, and what stands alone 44', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      const tooLow = (selector: string, least: number) =>
        page
          .locator(selector)
          .evaluateAll(
            (all, low) =>
              all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < low).map((each) => each.outerHTML),
            least,
          );
      for (const tool of ['Filter', 'Sort', 'Compare', 'Search', 'Replay'] as const) {
        await opened(page, tool);
        expect(
          await tooLow('.choose :is(label, button, select, input:not([type=radio], [type=checkbox])), .key summary, .row', 24),
        ).toEqual([]);
        expect(await tooLow('.choose :is(button, label:not(.shown *), [type=range], [type=search]), .row', 44)).toEqual([]);
      }
    });
  });
});
