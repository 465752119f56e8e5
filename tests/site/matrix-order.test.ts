import { describe, expect, test } from 'vitest';
import { claims, opened, seen, soon, stood } from './matrix-page.ts';
import { siteInChromium, type Visit } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };

const byDate = claims.map(({ id }) => id);
const ids = async ({ page }: Visit): Promise<string[]> => (await stood(page)).map(([id]) => id);

/** Sorts by date, and comes back as soon as that is seen. */
const sorted = async (visited: Visit): Promise<void> => {
  await opened(visited.page, 'Sort');
  await visited.page.getByLabel('date', { exact: true }).check();
  await soon(async () => (await seen(visited.page)).claims).toEqual(byDate);
};

const rowInFocus = ({ page }: Visit): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('.row')?.dataset['id']);

describe('a matrix that is sorted', () => {
  test('is soon read in the order in which it is seen, and then by question again', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const before = await stood(page);
      await sorted(visited);
      await soon(() => stood(page)).toEqual(byDate.map((id) => [id, '']));
      expect(await page.locator('tbody[data-question]').filter({ visible: true }).count()).toBe(0);
      await page.getByLabel('not directly answered').check();
      await soon(async () => (await ids(visited)).join()).not.toBe(byDate.join());
      expect(await ids(visited)).toEqual((await seen(page)).claims);
      await page.getByLabel('question', { exact: true }).check();
      await soon(() => stood(page)).toEqual(before);
      expect((await seen(page)).claims).toEqual(before.map(([id]) => id));
      const heads = (await page.locator('.question').allTextContents()).length;
      expect(await page.locator('.question').filter({ visible: true }).count()).toBe(heads);
    });
  });

  test('shows no question above rows of others, and each row its own', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const shown = async (): Promise<[number, number]> => [
        await page.locator('.question').filter({ visible: true }).count(),
        await page.locator('.row .asks').filter({ visible: true }).count(),
      ];
      await sorted(visited);
      expect(await shown()).toEqual([0, claims.length]);
      await soon(() => ids(visited)).toEqual(byDate);
      expect(await shown()).toEqual([0, claims.length]);
    });
  });

  test('is one stop of the Tab key still, and the rows are gone through by keys as they are seen, however soon', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await sorted(visited);
      await page.locator(`.row[data-id="${byDate[0]}"] th a`).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      expect(byDate.slice(1)).toContain(await rowInFocus(visited));
      await page.keyboard.press('Tab');
      expect(await rowInFocus(visited)).toBe(undefined);
      expect(await page.locator('.row :is(a, summary)[tabindex="0"]').count()).toBe(1);
      expect(await ids(visited)).toEqual(byDate);
    });
  });

  test('is gone through by the arrow keys as it is seen, however soon, and the focus stays', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await sorted(visited);
      await page.locator(`.row[data-id="${byDate[1]}"] th a`).focus();
      await page.keyboard.press('ArrowDown');
      expect(await rowInFocus(visited)).toBe(byDate[2]);
      await soon(() => ids(visited)).toEqual(byDate);
      expect(await rowInFocus(visited)).toBe(byDate[2]);
    });
  });

  test('is printed as it is seen, however soon', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await sorted(visited);
      await page.pdf();
      expect(await ids(visited)).toEqual(byDate);
      await page.emulateMedia({ media: 'print' });
      expect((await seen(page)).claims).toEqual(byDate);
    });
  });

  test('keeps a cell open', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const cell = page.locator('.cell.direct').last();
      await cell.locator('summary').click();
      await sorted(visited);
      await soon(() => ids(visited)).toEqual(byDate);
      expect(await page.locator('.opened .answering').isVisible()).toBe(true);
      const row = page.locator('.row', { has: page.locator('.cell[open]') });
      expect(await row.evaluate((each) => each.nextElementSibling?.className)).toBe('opened');
    });
  });
});

test('on a phone, the ways from an opened claim lead on in the order in which they were sorted, however soon', async () => {
  await visit('/matrix/', { viewport: { width: 360, height: 740 }, hasTouch: true }, async (visited) => {
    const { page } = visited;
    await sorted(visited);
    const row = page.locator(`.row[data-id="${byDate[0]}"]`);
    await row.tap();
    const cells = await row.locator('.cell').count();
    const opened = () => page.locator('.row[data-opened]').getAttribute('data-id');
    await soon(opened).toBe(byDate[0]);
    for (let way = 0; way < cells && (await opened()) === byDate[0]; way += 1) await page.locator('.opened .next').tap();
    await soon(opened).toBe(byDate[1]);
  });
});
