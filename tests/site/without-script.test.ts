import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { responsesOf } from '../../src/model/dossier.ts';
import { framesOfEachKind, pagesOf, siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const { visit } = siteInChromium('dist');
const pages = [...pagesOf('dist').filter((path) => !path.startsWith('/embed/')), ...framesOfEachKind('dist')];
const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };

/** Text as a reader meets it: one space between words. */
const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (path: string): Promise<string> =>
  visit(path, plain, async ({ page }) => plainText((await page.locator('main').textContent()) ?? ''));

const claims = Object.values(dossier.claims);
const words = (response: (typeof claims)[number]['responses'][number]): string =>
  plainText(response.stance === 'no-reply-found' ? (response.note ?? '') : response.summary);

test.each(['/timeline/', '/embed/timeline/'])(
  'without script %s keeps no place for its tools, and what still leads somewhere stands where lines begin',
  async (path) => {
    await visit(path, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      const box = (selector: string) => page.locator(selector).first().boundingBox();
      const [tools, list] = [await box('.timeline-controls'), await box('.timeline-controls > a')];
      expect(list?.x).toBeCloseTo(tools?.x ?? -1, 0);
      expect(await page.locator('.timeline-controls button:visible').count()).toBe(0);
      expect(await box('.timeline .overview')).toBeNull();
    });
  },
);

describe('without script, on a screen of 320 pixels', () => {
  test.each(pages)('%s opens with its headings in order, nothing wider than the screen, and no complaint', async (path) => {
    await visit(path, plain, async ({ page, complaints }) => {
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    });
  });

  test('the matrix holds every claim and every response', async () => {
    const text = await textOf('/matrix/');
    expect(claims.filter(({ claim }) => !text.includes(plainText(claim))).map(({ id }) => id)).toEqual([]);
    expect(
      responsesOf(dossier)
        .filter((response) => !text.includes(words(response)))
        .map(({ address }) => address),
    ).toEqual([]);
  });

  test.each(claims.map(({ id }) => id))('the page of the claim %s holds its words and every response to it', async (id) => {
    const claim = dossier.claims[id];
    const text = await textOf(`/claims/${id}/`);
    const expected = [claim?.claim ?? '', claim?.quote?.exact ?? '', ...(claim?.responses.map(words) ?? [])].map(plainText);
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('the timeline holds every event, with every rival dating, and every statement', async () => {
    const text = await textOf('/timeline/');
    expect(
      Object.values(dossier.events)
        .filter(({ title }) => !text.includes(plainText(title)))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(claims.filter(({ claim }) => !text.includes(plainText(claim))).map(({ id }) => id)).toEqual([]);
  });

  test('the bibliography holds every source, and links only those that may be linked', async () => {
    await visit('/sources/', plain, async ({ page }) => {
      const shown = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(Object.keys(dossier.sources).filter((id) => !shown.includes(id))).toEqual([]);
      const hrefs = await page.locator('main a[href^="https://"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const allowed = Object.values(dossier.sources).flatMap(({ URL, archive, link_ok }) => (link_ok ? [URL, archive] : []));
      expect(hrefs.filter((href) => !allowed.includes(href ?? ''))).toEqual([]);
    });
  });
});
