import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Chart } from './build.ts';
import { HANDS, type Hand, type Spot } from './hands.ts';
import { slowPage, tasksDuring, type SlowPage } from './slow-page.ts';
import { watchUse } from './watched.ts';

/** Figures of one page by their names; `null` where there is none. */
export type Figures = Record<string, number | null>;

/** How long each hand works, in ms. */
const WORKS = 2000;
/** What a task may take (ms) without keeping a reader waiting. */
const SHORT = 50;
/** How long a page may take to load, in ms. */
const MOST = 60_000;
const DRAWN: Record<Chart, string> = { timeline: 'main svg a[data-id]', matrix: 'main td' };

/** The middle of what can be seen of the first match that can be. */
const spotOn = async (page: Page, target: string): Promise<Spot> => {
  const shown = page.locator(target).filter({ visible: true }).first();
  await shown.scrollIntoViewIfNeeded();
  const box = (await shown.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const middle = (from: number, length: number, most: number): number => (Math.max(0, from) + Math.min(most, from + length)) / 2;
  return [middle(box.x, box.width, width), middle(box.y, box.height, height)];
};

/** Frames a second while a hand works; `null` when the page has nothing to take it, or does not answer. */
const frameRate = async (page: Page, { target, opens, answer, every, take, release }: Hand): Promise<number | null> => {
  if ((await page.locator(target).count()) === 0) return null;
  if (opens) await page.locator(opens).first().click();
  const step = await take(page, await spotOn(page, target));
  await page.evaluate(watchUse);
  const start = performance.now();
  for (let count = 0; performance.now() - start < WORKS; count += 1) {
    await step(count);
    await setTimeout(Math.max(0, start + (count + 1) * every - performance.now()));
  }
  const { frames, [answer]: answers } = await page.evaluate(() => window.watched);
  await release?.(page);
  const lasted = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return answers > 0 && lasted > 0 ? ((frames.length - 1) * 1000) / lasted : null;
};

const settled = async ({ page, quiet }: SlowPage, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'load', timeout: MOST });
  await page.waitForFunction(() => window.watched.drawn > 0, null, { timeout: MOST });
  await quiet();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
};

const counts = (page: Page): Promise<Figures> =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    'in drawings': [...document.querySelectorAll('main svg:has([data-id])')]
      .filter((drawing) => drawing.checkVisibility())
      .reduce((sum, drawing) => sum + drawing.querySelectorAll('*').length, 0),
  }));

/** Loads a page once on a slow machine, uses it, and gives the figures; rejects when it does not load within a minute. */
export const measured = async (chart: Chart, address: string): Promise<Figures> => {
  const slow = await slowPage(DRAWN[chart]);
  const { page, session, bytes, requests, browser } = slow;
  try {
    const tasks = await tasksDuring(session, () => settled(slow, address));
    const { paint, drawn, shift } = await page.evaluate(() => window.watched);
    const kilobytes = (kind: string): number => (bytes.get(kind) ?? 0) / 1000;
    const figures: Figures = {
      'kB in all': [...bytes.keys()].reduce((sum, kind) => sum + kilobytes(kind), 0),
      ...Object.fromEntries(['html', 'js', 'css', 'font', 'data'].map((kind) => [`  ${kind}`, kilobytes(kind)])),
      requests: requests(),
      'first paint, ms': paint,
      'drawn, ms': drawn,
      'blocked, ms': tasks.reduce((sum, task) => sum + Math.max(0, task - SHORT), 0),
      'longest task, ms': Math.max(0, ...tasks),
      shift,
      ...(await counts(page)),
    };
    for (const hand of HANDS[chart]) figures[`${hand.name}, frames/s`] = await frameRate(page, hand);
    return figures;
  } finally {
    await browser.close();
  }
};
