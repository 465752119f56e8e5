import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The frame stands in the middle of a window of some width, and nothing sticks out of the page. */
export const inTheMiddle = async (tab: Page, width: number): Promise<void> => {
  const { left, right } = await tab.locator('iframe').evaluate((element) => element.getBoundingClientRect());
  expect(Math.abs(left - (width - right))).toBeLessThanOrEqual(1);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};

/** Once its picture for paper has come, it is printed in place of the frame, once. */
export const printedAsPicture = async (tab: Page, frame: string): Promise<void> => {
  await expect.poll(() => tab.evaluate((src) => performance.getEntriesByName(src).length, `${frame}image.svg`)).toBeGreaterThan(0);
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await tab.locator('iframe').isVisible()).toBe(false);
  expect(await tab.locator(`img[src="${frame}image.svg"]`).filter({ visible: true }).count()).toBe(1);
};

/** A picture has come that leads to a page (hosts may add to its address), keeps its ratio, and sticks out nowhere. */
export const undistorted = async (tab: Page, page: string): Promise<void> => {
  const picture = tab.locator(`a[href^="${page}"] img`).first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const [ratio, natural] = await picture.evaluate((image) => {
    const { width: across, height: high } = image.getBoundingClientRect();
    return [across / high, (image as HTMLImageElement).naturalWidth / (image as HTMLImageElement).naturalHeight];
  });
  expect(ratio).toBeCloseTo(natural ?? 0, 1);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};

/** The sentence of a claim, who makes it, and a link to its page. */
export const inWords = async (tab: Page, page: string): Promise<void> => {
  const text = tab.locator('blockquote').filter({ hasText: /\w/ }).first();
  expect(await text.isVisible()).toBe(true);
  expect(await tab.locator('main').textContent()).toContain('Claim by ');
  expect(await tab.locator(`a[href^="${page}"]`).count()).toBeGreaterThan(0);
};
