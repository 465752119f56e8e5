import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro, wellProject } from './project.ts';
import { siteInChromium } from './site.ts';

const { root, environment, remove } = wellProject();
beforeAll(() => void execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' }), 120_000);
afterAll(remove);
const { visit } = siteInChromium(join(root, 'dist'));

/** The article has two timelines: the second has a name, and so a view of its own. */
const withTwoTimelines = (use: (page: Page, chart: (index: number) => ReturnType<typeof timeline>) => Promise<void>) =>
  visit('/background/', {}, async ({ page, complaints }) => {
    await page.locator('.timeline[data-ready]').nth(1).waitFor();
    await use(page, (index) => timeline(page, index));
    expect(complaints).toEqual([]);
  });

const timeline = (page: Page, index: number) => {
  const element = page.locator('dossier-timeline').nth(index);
  return {
    element,
    zoom: () => element.getByRole('button', { name: 'Zoom in' }).click(),
    range: () => element.locator('.timeline-range .range').first().innerText(),
  };
};

const hash = (page: Page) => expect.poll(() => page.evaluate(() => location.hash));

test('a second timeline of an article is moved alone, and not written into the address', () =>
  withTwoTimelines(async (page, chart) => {
    const before = [await chart(0).range(), await chart(1).range()];
    await chart(1).zoom();
    await expect.poll(() => chart(1).range()).not.toBe(before[1]);
    expect(await chart(0).range()).toBe(before[0]);
    const moved = await chart(1).range();
    await page.evaluate(() => {
      const write = history.replaceState.bind(history);
      history.replaceState = (...words) => {
        document.body.dataset['written'] = `${document.body.dataset['written'] ?? ''}${words[2]}`;
        write(...words);
      };
    });
    await chart(1).zoom();
    await expect.poll(() => chart(1).range()).not.toBe(moved);
    // What the first shows is written later than what the second shows would have been.
    await chart(0).zoom();
    await hash(page).toContain('extent=');
    expect(await page.evaluate(() => document.body.dataset['written'] === location.hash)).toBe(true);
  }));

test('the first moves without the second, and so it does by its address', () =>
  withTwoTimelines(async (page, chart) => {
    const before = [await chart(0).range(), await chart(1).range()];
    await chart(0).zoom();
    await expect.poll(() => chart(0).range()).not.toBe(before[0]);
    expect(await chart(1).range()).toBe(before[1]);
    await hash(page).toContain('extent=');
    const moved = await chart(0).range();
    await page.reload();
    await expect.poll(() => chart(0).range()).toBe(moved);
    expect(await chart(1).range()).toBe(before[1]);
  }));

test('what is opened is fetched from its page, and nothing of that page is at work', () =>
  withTwoTimelines(async (_, chart) => {
    const { element } = chart(0);
    await element.locator('.drawing:visible .marks > a:not([data-id*=" "]) circle').first().click();
    const panel = element.locator('.timeline-detail');
    await expect.poll(() => panel.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
    expect(await panel.locator('style, script').count()).toBe(0);
  }));

test('the codes of the second hold no view of the first', () =>
  withTwoTimelines(async (page, chart) => {
    await chart(0).zoom();
    await hash(page).toContain('extent=');
    const codes = (index: number) => chart(index).element.locator('embed-panel').first();
    for (const index of [0, 1]) await codes(index).locator('summary').first().click();
    await expect.poll(() => codes(0).textContent()).toContain('#extent=');
    expect(await codes(1).textContent()).not.toContain('#extent=');
  }));

test('the address of the view can be copied below the first, of which it speaks, and not below the second', () =>
  withTwoTimelines(async (_, chart) => {
    const copy = (index: number) => chart(index).element.getByRole('button', { name: 'Copy the address of this view' });
    await copy(0).waitFor();
    expect(await copy(1).count()).toBe(0);
  }));
