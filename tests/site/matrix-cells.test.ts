import { describe, expect, test } from 'vitest';
import { dayText, entrySince } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { claims, dossier, fragment, seen, soon } from './matrix-page.ts';
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

describe('a cell of the matrix', () => {
  test.each([
    ['at a desk', wide],
    ['on a phone', phone],
  ])('opens the words of the claim and of the response side by side, %s', async (_, options) => {
    await visit('/matrix/', options, async (visited) => {
      await cell(visited).locator('summary').click();
      const panel = cell(visited).locator('.panel');
      expect(await panel.innerText()).toContain(claim.quote?.exact ?? '');
      expect(await panel.innerText()).toContain(quoted);
      await soon(() => fragment(visited.page)).toBe(address);
      const link = panel.getByRole('link', { name: 'address of this response' });
      expect(await link.getAttribute('href')).toBe(`/claims/${response.address.replace('#', '/#')}`);
      expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
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
    const last = dayText(Math.max(...chronicle(dossier).map(entrySince)));
    await visit(`/matrix/#as-of=${last}&${address}`, phone, async (visited) => {
      await soon(() => isInSight(visited)).toBe(true);
      await soon(() => cell(visited).getAttribute('open')).toBe('');
    });
  });

  test('is named in full', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const names = await visited.page.locator('.cell summary > .accessible-name').allTextContents();
      expect(names).toHaveLength(claims.length + claims.flatMap(({ responses }) => responses).length);
      expect(names.filter((name) => !/^(Claim|Response), .*\d{4}, .+/.test(name))).toEqual([]);
      const sidesteps = claims.flatMap(({ responses }) => responses).filter(({ bearing }) => bearing === 'sidestep');
      expect(names.filter((name) => name.includes(', answers another question: '))).toHaveLength(sidesteps.length);
    });
  });

  test('is reached from others by the arrow keys, over what is shown', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      const row = page.locator('.row').nth(1);
      await row.locator('th a').focus();
      await page.keyboard.press('ArrowRight');
      const inRow = await row.locator('.cell').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));
      expect(await focused(visited)).toBe(inRow[0]);
      await page.keyboard.press('ArrowRight');
      expect(await focused(visited)).toBe(inRow[1]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      expect(await focused(visited)).toBe(await page.locator('.row').nth(2).getAttribute('data-id'));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(visited)).toBe(await page.locator('.row').nth(0).getAttribute('data-id'));
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
    await visit('/matrix/#only=sidesteps', wide, async (visited) => {
      const { page } = visited;
      await page.getByLabel('only sidesteps').uncheck();
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
      const direct = page.locator('.cell.direct').first();
      await direct.locator('summary').focus();
      await page.evaluate(() => (location.hash = 'sort=date'));
      await soon(async () => (await seen(page)).claims).toEqual(claims.map(({ id }) => id));
      expect(await focused(visited)).toBe(await direct.getAttribute('data-id'));
      await page.evaluate(() => (location.hash = 'only=sidesteps'));
      await soon(() => page.evaluate(() => document.activeElement?.className)).toContain('region');
    });
  });
});

describe('on a phone', () => {
  test('claims are read one at a time, with ways to the next and the one before', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      const order = (await seen(page)).claims;
      await page.getByLabel('one claim at a time').tap();
      expect((await seen(page)).claims).toEqual(order.slice(0, 1));
      await page.getByRole('button', { name: 'next claim' }).tap();
      await soon(async () => (await seen(page)).claims).toEqual(order.slice(1, 2));
      await soon(() => fragment(page)).toBe(`focus=${order[1]}`);
      await soon(() => page.locator('[role="status"]').textContent()).toContain(`Claim 2 of ${order.length}`);
      await page.getByRole('button', { name: 'previous claim' }).tap();
      await soon(async () => (await seen(page)).claims).toEqual(order.slice(0, 1));
      // At the first there is none before.
      await page.getByRole('button', { name: 'previous claim' }).tap({ force: true });
      expect((await seen(page)).claims).toEqual(order.slice(0, 1));
    });
  });

  test('what is touched is at least 24 px high, and what stands alone 44', async () => {
    await visit('/matrix/', phone, async ({ page }) => {
      await page.locator('.filters summary').tap();
      const small = await page
        .locator('.choose :is(label, summary, select), .replay :is(button, input), .view :is(button, label), .cell summary')
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 24).map((each) => each.outerHTML),
        );
      expect(small).toEqual([]);
      const low = await page
        .locator('.choose :is(label, summary):not(.compare *), .replay :is(button:not(.end), input), .view :is(button, label)')
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
        );
      expect(low).toEqual([]);
    });
  });
});
