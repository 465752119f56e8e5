import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const MENTION = 'dossier-mentions a:is(.to-claim, .to-response, .to-event)';

/** The pages on which prose speaks of what a timeline beside it shows. */
const pages = pagesOf('dist').filter((path) => {
  const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return path !== '/' && html.includes('<dossier-timeline') && /<a class="to-(claim|response|event)"/.test(html);
});

/** A mention and the mark of the same thing, on the first page that has both. */
const pair = async (page: Page): Promise<{ mention: Locator; mark: Locator }> => {
  await page.waitForSelector('.timeline[data-ready]');
  const id = await page.evaluate((mention) => {
    const marks = [...document.querySelectorAll<SVGElement>('.timeline-interactive svg .marks > a')].filter(
      (mark) => mark.getBoundingClientRect().width > 0,
    );
    const drawn = new Set(marks.flatMap((mark) => mark.dataset['id']?.split(' ') ?? []));
    return [...document.querySelectorAll<HTMLElement>(mention)].map(({ dataset }) => dataset['id'] ?? '').find((id) => drawn.has(id));
  }, MENTION);
  if (!id) throw new Error('no mention of what is drawn');
  return {
    mention: page.locator(`${MENTION}[data-id="${id}"]`).first(),
    mark: page.locator(`.timeline-interactive svg .marks > a[data-id~="${id}"]:visible`).first(),
  };
};

const isLit = (node: Locator): Promise<boolean> => node.evaluate((found) => found.hasAttribute('data-lit'));

const onPair = (use: (found: { page: Page; mention: Locator; mark: Locator }) => Promise<void>) =>
  visit(pages[0] ?? '', { viewport: { width: 1280, height: 900 } }, async ({ page }) => use({ page, ...(await pair(page)) }));

describe('prose and charts know each other', () => {
  test('a mention under the pointer lights its mark, until the pointer leaves', () =>
    onPair(async ({ page, mention, mark }) => {
      await mention.hover();
      await expect.poll(() => isLit(mark)).toBe(true);
      expect(await isLit(mention)).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => isLit(mark)).toBe(false);
      expect(await isLit(mention)).toBe(false);
    }));

  test('a mention that the keyboard comes to lights its mark', () =>
    onPair(async ({ mention, mark }) => {
      await mention.focus();
      await expect.poll(() => isLit(mark)).toBe(true);
      await mention.blur();
      await expect.poll(() => isLit(mark)).toBe(false);
    }));

  test('a mark under the pointer lights its mentions', () =>
    onPair(async ({ page, mention, mark }) => {
      await mark.hover({ force: true });
      await expect.poll(() => isLit(mention)).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => isLit(mention)).toBe(false);
    }));

  test('a mark that the keyboard comes to lights its mentions', () =>
    onPair(async ({ mention, mark }) => {
      await mark.focus();
      await expect.poll(() => isLit(mention)).toBe(true);
      await mark.blur();
      await expect.poll(() => isLit(mention)).toBe(false);
    }));

  test('what is lit can be told without colour', () =>
    onPair(async ({ mention }) => {
      const weight = (): Promise<string> => mention.evaluate((link) => getComputedStyle(link).textDecorationThickness);
      const before = await weight();
      await mention.focus();
      await expect.poll(weight).not.toBe(before);
    }));

  test('a mention leads to what it speaks of at the first tap', () =>
    visit(pages[0] ?? '', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async ({ page }) => {
      const mention = page.locator(MENTION).first();
      const href = await mention.getAttribute('href');
      await mention.tap();
      await expect.poll(() => new URL(page.url()).pathname).toBe((href ?? '').split('#')[0]);
    }));
});
