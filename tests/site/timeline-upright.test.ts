import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { dayText } from '../../src/model/as-of.ts';
import { chronicle, type Entry } from '../../src/model/chronicle.ts';
import { yearOf } from '../../src/model/date.ts';
import { entryPath } from '../../src/model/links.ts';
import { siteInChromium, type Visit } from './site.ts';

const entries = chronicle(read(contentFiles(process.cwd())));
const sinceOf = (entry: Entry): string => dayText(entry.since);
const days = [...new Set(entries.map(sinceOf))].sort();
const { visit } = siteInChromium('dist');
const phone = { viewport: { width: 390, height: 844 } };

/** What is seen of the years: how much each says there is, and where its labels and words lead. */
const seen = ({ page }: Visit): Promise<{ signs: number; counts: [string, string][]; paths: (string | null)[] }> =>
  page.locator('.upright').evaluate((upright) => {
    const visible = (selector: string) => [...upright.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
    const counts = visible('[data-when]').map((row): [string, string] => [
      row.dataset['when'] ?? '',
      row.querySelector('.units > span, p > span')?.textContent ?? '',
    ]);
    return {
      signs: visible('.units i').length,
      counts: counts.filter(([, text]) => text !== ''),
      paths: visible('a').map((link) => link.getAttribute('href')),
    };
  });

/** How many things are told of in words: of "3 claims and 1 response" four. */
const told = (text: string): number => (text.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);

describe.each(['/timeline/', '/embed/timeline/'])('the years of %s, upright on a phone,', (path) => {
  test.each([0.2, 0.5, 0.8].map((share) => days[Math.round(share * (days.length - 1))] ?? ''))(
    'hold as of %s only what had been said or done by then, and say how much that is',
    async (date) => {
      await visit(`${path}#as-of=${date}`, phone, async (visited) => {
        const then = entries.filter((entry) => sinceOf(entry) <= date);
        const year = (entry: Entry): string => String(yearOf(entry.date));
        const counted = Map.groupBy(then, year);
        const shown = async () => {
          const { counts } = await seen(visited);
          const sums = Map.groupBy(counts, ([when]) => when.slice(0, 4));
          return [...sums].map(([when, all]) => [when, all.reduce((sum, [, text]) => sum + told(text), 0)]);
        };
        await expect.poll(shown).toEqual([...counted].map(([when, all]) => [when, all.length]).sort());
        const paths = new Set(then.map((entry) => entryPath([entry])));
        expect((await seen(visited)).paths.filter((each) => !paths.has(each ?? ''))).toEqual([]);
        expect((await seen(visited)).paths.length).toBeGreaterThan(0);
      });
    },
  );

  test('are as they were when all that is known is shown again', async () => {
    await visit(path, phone, async (visited) => {
      const before = await seen(visited);
      await visited.page.evaluate((date) => (location.hash = `as-of=${date}`), days[3]);
      await expect.poll(async () => (await seen(visited)).signs).toBeLessThan(before.signs);
      await visited.page.evaluate(() => (location.hash = ''));
      await expect.poll(() => seen(visited)).toEqual(before);
    });
  });

  test('stand alone until a stretch of time is chosen, which is drawn in their place', async () => {
    await visit(path, phone, async ({ page }) => {
      const shown = (): Promise<boolean[]> =>
        Promise.all(['.upright', '.overview', '.timeline-plot'].map((part) => page.locator(part).isVisible()));
      const [all, other] = [page.locator('.periods [data-do]'), page.locator('.periods [data-period]').first()];
      await expect.poll(shown).toEqual([true, false, false]);
      expect(await page.locator('.lens').isVisible()).toBe(false);
      await other.click();
      await expect.poll(shown).toEqual([false, true, true]);
      await expect.poll(() => page.locator('.timeline-plot [data-id]').filter({ visible: true }).count()).toBeGreaterThan(0);
      await all.click();
      await expect.poll(shown).toEqual([true, false, false]);
    });
  });
});
