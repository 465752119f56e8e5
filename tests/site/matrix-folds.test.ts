import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { longNamedDossier } from '../bench/dossiers.ts';
import { opened, soon } from './matrix-page.ts';
import { astro, keepPages, wellProject } from './project.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { atWork, quiet, siteInChromium, type Visit } from './site.ts';

const CLAIMS = 70;
const { root, write, environment, remove } = wellProject();
write(longNamedDossier(CLAIMS));
keepPages(root, /pages\/(404|matrix)/);
execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' });
afterAll(remove);

const { visit } = siteInChromium(join(root, 'dist'));
const ALL = CLAIMS + 5;
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

/** How many rows of claims, and which heads of groups, are in sight. */
const inSight = ({ page }: Visit): Promise<{ rows: number; heads: string[] }> =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
      );
    return {
      rows: seen('.row .short').length,
      heads: seen(':is(.question, .year) b:not(td b)').map(({ textContent }) => textContent),
    };
  });
const QUESTIONS = ['Were they safe?', 'Did they tell?', 'Where did it come from?'];
const box = ({ page }: Visit, name: string) => page.getByRole('checkbox', { name: `Show the claims: ${name}` });

/** What folding may break for those who do not see it. */
const RULES = ['aria-required-children', 'aria-required-parent', 'aria-hidden-focus', 'label', 'nested-interactive', 'target-size'];
interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}

describe('a matrix of more than sixty claims on one page', () => {
  test('is folded to the questions, each with what its claims come to in each column, and opens one by one', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await atWork(page);
      expect(await inSight(visited)).toEqual({ rows: 0, heads: QUESTIONS });
      const head = page.locator('.question', { hasText: 'Did they tell?' });
      const count = await page.locator('tbody[data-question="notice"] .row').count();
      expect(await head.locator('.met').textContent()).toMatch(new RegExp(`^${count} claims · \\d+ of \\d+ answers? it$`));
      const sums = await head.locator('.folded-sum').filter({ visible: true }).allTextContents();
      const town = await page.locator('tbody[data-question="notice"] .row td:nth-child(2) .cell:not(.made)').count();
      expect((sums[0]?.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0)).toBe(town);
      await box(visited, 'Did they tell?').press('Space');
      expect((await inSight(visited)).rows).toBe(count);
      expect(await head.locator('.folded-sum').filter({ visible: true }).count()).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('tbody')?.dataset['question'])).toBe('notice');
      await head.locator('label').click();
      expect((await inSight(visited)).rows).toBe(0);
    });
  });

  test('is shown whole where no script runs, and on paper', async () => {
    await visit('/matrix/', { ...wide, javaScriptEnabled: false }, async (visited) => {
      expect((await inSight(visited)).rows).toBe(ALL);
    });
    await visit('/matrix/', wide, async (visited) => {
      await atWork(visited.page);
      await visited.page.emulateMedia({ media: 'print' });
      expect((await inSight(visited)).rows).toBe(ALL);
    });
  });

  test('opens by its own means where the script does not come, and nothing moves when it comes', async () => {
    await visit('/404.html', wide, async (visited) => {
      const { page } = visited;
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('/matrix/', page.url()).href);
      expect((await inSight(visited)).rows).toBe(0);
      await box(visited, 'Were they safe?').check();
      expect((await inSight(visited)).rows).toBeGreaterThan(20);
    });
    for (const options of [wide, phone])
      await visit('/404.html', options, async ({ page }) => {
        await watchShifts(page);
        await page.goto(new URL('/matrix/', page.url()).href);
        await atWork(page);
        await quiet(page);
        expect(await shiftOf(page)).toBeLessThan(0.001);
      });
  });

  test('keeps the signs of each cell within its column, however many there are', async () => {
    await visit('/matrix/', wide, async (visited) => {
      await atWork(visited.page);
      await box(visited, 'Were they safe?').check();
      const beyond = await visited.page.locator('tbody[data-question="safety"] .row td').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const edge = cell.getBoundingClientRect().right + 0.5;
          return [...cell.querySelectorAll('summary svg')]
            .map((sign) => sign.getBoundingClientRect().right - edge)
            .filter((more) => more > 0);
        }),
      );
      expect(beyond).toEqual([]);
    });
  });

  test('opens the group of what the browser’s own search finds, and of what an address names', async () => {
    await visit('/matrix/', wide, async (visited) => {
      await atWork(visited.page);
      const row = visited.page.locator('.row[data-id="generated-2"]');
      expect(await row.getAttribute('hidden')).toBe('until-found');
      await row.locator('.short').dispatchEvent('beforematch', { bubbles: true });
      expect((await inSight(visited)).rows).toBe(await visited.page.locator('tbody[data-question="cause"] .row').count());
      expect(await box(visited, 'Where did it come from?').isChecked()).toBe(true);
    });
    await visit('/matrix/#focus=generated-4/town-2034-05-07', wide, async (visited) => {
      await visited.page.locator('.opened .answering .panel').waitFor();
      expect(await box(visited, 'Did they tell?').isChecked()).toBe(true);
      await box(visited, 'Did they tell?').uncheck();
      await soon(() => visited.page.locator('.opened').count()).toBe(0);
      expect((await inSight(visited)).rows).toBe(0);
    });
  });

  test('shows all that a search or a filter leaves, and folds again when it is cleared', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await page.getByRole('searchbox').fill('number 3 of 17 about');
      await soon(() => page.locator('.in-view').textContent()).toContain(` of ${ALL} claims`);
      const found = await inSight(visited);
      expect(found.rows).toBeGreaterThan(0);
      expect(page.locator('.in-view').filter({ hasText: `${found.rows} of` })).toBeDefined();
      expect(await page.locator('.fold').filter({ visible: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'clear' }).click();
      await soon(() => inSight(visited)).toEqual({ rows: 0, heads: QUESTIONS });
    });
  });

  test('sorted by date is folded to its years, which count what was said as of the date', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await opened(page, 'Sort');
      await page.getByLabel('date', { exact: true }).check();
      const years = ['2030', '2031', '2032', '2033', '2034', '2035'];
      await soon(() => inSight(visited)).toEqual({ rows: 0, heads: years });
      await box(visited, '2031').check();
      const own = (await inSight(visited)).rows;
      expect(await page.locator('.year', { hasText: '2031' }).locator('.met').textContent()).toContain(`${own} claims`);
      // The rows have come to stand under their years by then.
      await soon(() => page.locator('tbody[data-year="2031"] .row').count()).toBe(own);
      expect((await inSight(visited)).rows).toBe(own);
      await page.goto(`${page.url()}&as-of=2032-12-31`);
      await soon(() => inSight(visited)).toEqual({ rows: own, heads: ['2030', '2031', '2032'] });
      await opened(page, 'Sort');
      await page.getByLabel('not directly answered').check();
      await soon(async () => (await inSight(visited)).heads).toEqual([]);
      expect((await inSight(visited)).rows).toBeGreaterThan(own);
    });
  });

  test('has its rows for those who listen while they are shown, and no word cut in two without a hyphen', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const options of [wide, phone])
      await visit('/matrix/', options, async (visited) => {
        const { page } = visited;
        await atWork(page);
        await page.evaluate(axe);
        const broken = await page.evaluate(async (rules) => {
          const { run } = (window as unknown as { axe: { run: (what: string, how: object) => Promise<Found> } }).axe;
          return (await run('.matrix', { runOnly: rules })).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        }, RULES);
        expect(broken).toEqual([]);
        for (const name of QUESTIONS) await box(visited, name).check();
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('.names th:not(.corner), .row .by')].slice(0, 30).flatMap((each) => {
            const text = each.firstChild;
            if (!text || !each.checkVisibility()) return [];
            const letters = [...(text.textContent ?? '')];
            const range = document.createRange();
            const line = (at: number): number => {
              range.setStart(text, at);
              range.setEnd(text, at + 1);
              const { top = 0, left = 0 } = [...range.getClientRects()].at(-1) ?? {};
              return getComputedStyle(each).writingMode === 'horizontal-tb' ? top : left;
            };
            return letters.flatMap((letter, at) =>
              /\p{L}/u.test(letter) && /\p{L}/u.test(letters[at + 1] ?? '') && Math.abs(line(at) - line(at + 1)) > 4
                ? [letters.slice(Math.max(0, at - 8), at + 8).join('')]
                : [],
            );
          }),
        );
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
      });
  });
});
