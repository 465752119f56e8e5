import { describe, expect, test } from 'vitest';
import { CLAIMS, longSite } from './long-site.ts';
import { opened, soon } from './matrix-page.ts';
import { atWork, siteInChromium, type Visit } from './site.ts';

const { visit } = siteInChromium(await longSite());
const wide = { viewport: { width: 1280, height: 900 } };

const rows = ({ page }: Visit): Promise<string[]> =>
  page.locator('.row:not([hidden])').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['id'] ?? ''));
const inView = ({ page }: Visit): Promise<string | null> => page.locator('.in-view').textContent();

/** How many claims there are: those generated, and the five of the dossier that they are added to. */
const ALL = CLAIMS + 5;

describe('a matrix of very many claims', () => {
  test('stands in parts, each at its own address, which lead to each other without script', async () => {
    const found: string[] = [];
    await visit('/matrix/', { ...wide, javaScriptEnabled: false }, async (visited) => {
      found.push(...(await rows(visited)));
      const parts = await visited.page.locator('.parts a').count();
      for (let part = 2; part <= parts; part += 1) {
        await visited.page
          .locator('.parts a')
          .nth(part - 1)
          .press('Enter');
        await visited.page.waitForURL(`**/matrix/${part}/`);
        found.push(...(await rows(visited)));
      }
    });
    expect(new Set(found).size).toBe(ALL);
    expect(found).toHaveLength(ALL);
  });

  test('asks for nothing but its own part until the reader chooses something', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(new URL('/matrix/', page.url()).href, { waitUntil: 'networkidle' });
      expect(asked.filter((path) => path.startsWith('/matrix/'))).toEqual(['/matrix/']);
    });
  });

  test('is searched, counted and sorted over all parts, from any of them', async () => {
    await visit('/matrix/2/', wide, async (visited) => {
      const { page } = visited;
      expect(await inView(visited)).toBe(`${ALL} claims, ${CLAIMS * 5 + 7} responses`);
      const own = await rows(visited);
      await page.getByRole('searchbox').fill('said number 3 of 17 about');
      await soon(() => inView(visited)).toContain(` of ${ALL} claims`);
      await soon(() => inView(visited)).not.toContain('still loading');
      expect(await rows(visited)).toContain('generated-17');
      const found = (await rows(visited)).length;
      expect(await inView(visited)).toContain(`${found} of ${ALL} claims`);
      await page.getByRole('searchbox').fill('');
      await soon(() => page.locator('.parts').isVisible()).toBe(true);
      expect(await rows(visited)).toEqual(own);
      await opened(page, 'Sort');
      await page.getByLabel('date', { exact: true }).check();
      await soon(async () => (await rows(visited))[0]).toBe('limits-kept');
      expect(await page.locator('.parts').isVisible()).toBe(false);
      const before = (await rows(visited)).length;
      await page.getByRole('button', { name: /^show more/ }).click();
      await soon(async () => (await rows(visited)).length).toBeGreaterThan(before);
    });
  });

  test('is sorted over all parts in a frame, whose policy knows no styles of pages, without a complaint', async () => {
    await visit('/embed/matrix/', wide, async (visited) => {
      const { page, complaints } = visited;
      await atWork(page);
      await page.locator('input[name="order"][value="date"]').evaluate((input: HTMLInputElement) => input.click());
      await soon(async () => (await rows(visited))[0]).toBe('limits-kept');
      expect(complaints).toEqual([]);
    });
  });

  test('finds the same words from each of its parts, and shows the question of rows that stand in another', async () => {
    const found: [string[], string | null][] = [];
    for (const path of ['/matrix/', '/matrix/5/'])
      await visit(path, wide, async (visited) => {
        const { page } = visited;
        await page.getByRole('searchbox').fill('number 1 of 15');
        await soon(() => inView(visited)).toContain(` of ${ALL} claims`);
        await soon(() => inView(visited)).not.toContain('still loading');
        found.push([await rows(visited), await inView(visited)]);
        await page.getByRole('searchbox').fill('');
        await opened(page, 'Filter');
        await page.getByRole('group', { name: 'Question asked' }).getByLabel('Notice', { exact: true }).check();
        await soon(() => rows(visited)).toEqual(['report-held-back', 'people-told']);
        expect(await page.locator('.question b').filter({ visible: true }).allTextContents()).toEqual(['Did they tell?']);
      });
    expect(found[0]?.[0].length).toBeGreaterThan(3);
    expect(found[1]).toEqual(found[0]);
  });

  test('counts what stands on a page that cannot be had, and goes on with the others', async () => {
    await visit('/matrix/2/', wide, async (visited) => {
      const { page } = visited;
      await page.route('**/matrix/5/', (route) => route.abort());
      await page.getByRole('searchbox').fill('gazette');
      await opened(page, 'Sort');
      await page.getByLabel('date', { exact: true }).check();
      await opened(page, 'Filter');
      await page.getByRole('group', { name: 'Question asked' }).getByLabel('Notice', { exact: true }).check();
      await soon(() => inView(visited)).toContain(`2 of ${ALL} claims`);
      await soon(() => inView(visited)).not.toContain('still loading');
      expect(await rows(visited)).toEqual([]);
      await page.getByRole('group', { name: 'Question asked' }).getByLabel('Notice', { exact: true }).uncheck();
      await soon(async () => (await rows(visited)).length).toBeGreaterThan(30);
    });
  });

  test('compares two parties and replays over all parts', async () => {
    await visit('/matrix/#as-of=2031-05-03&compare=lab,town', wide, async (visited) => {
      await soon(() => inView(visited)).toContain(` of ${CLAIMS + 4} claims`);
      await soon(() => inView(visited)).not.toContain('still loading');
      expect(await visited.page.locator('tr.names th:not([hidden], .corner)').allTextContents()).toHaveLength(2);
    });
  });

  test('opens a response of another part from its address, beside the claim', async () => {
    await visit('/404.html', wide, async (visited) => {
      const { page } = visited;
      await page.goto(new URL('/matrix/3/', page.url()).href);
      const address = (await page.locator('.cell:not(.made)').last().getAttribute('data-id')) ?? '';
      await page.goto(new URL(`/matrix/#focus=${address.replace('#', '/')}`, page.url()).href);
      const cell = page.locator(`.cell[data-id="${address}"]`);
      await soon(() => cell.getAttribute('open').catch(() => null)).toBe('');
      expect(await page.locator('.opened .claimed .panel').isVisible()).toBe(true);
      await soon(async () => ((await cell.locator('summary').boundingBox())?.y ?? -1) >= 0).toBe(true);
    });
  });
});
