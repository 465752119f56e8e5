import { describe, expect, test } from 'vitest';
import { matrixColumns } from '../../src/matrix/layout/columns.ts';
import type { Claim, Response } from '../../src/model/claim.ts';
import { byQuestion, claims, dossier, fragment, opened, seen, soon, type Seen } from './matrix-page.ts';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const DAY = 86_400_000;
const wide = { viewport: { width: 1280, height: 900 } };

// Written without the functions that the matrix uses: when each statement was made public, and what a dossier without the later ones says.
const startOf = (said: { from: number | null; to: number | null }): number => said.from ?? said.to ?? 0;
const madeAt = (claim: Claim, response: Response): number =>
  Math.max(startOf(claim.said), startOf(response.stance === 'no-reply-found' ? response['as-of'] : response.said));
const dates = [
  ...new Set(
    claims
      .flatMap((claim) => [startOf(claim.said), ...claim.responses.map((response) => madeAt(claim, response))])
      .map((time) => new Date(time).toISOString().slice(0, 10)),
  ),
].sort();

const without = (later: string): Claim[] => {
  const end = Date.parse(later) + DAY;
  return claims
    .filter(({ said }) => startOf(said) < end)
    .map((claim) => ({ ...claim, responses: claim.responses.filter((response) => madeAt(claim, response) < end) }));
};

const BEARINGS = ['direct', 'another-question', 'silent'] as const;
const count = (responses: Response[], bearing: string): number => responses.filter((response) => response.bearing === bearing).length;
const met = (responses: Response[]): string => {
  const found = responses.filter(({ stance }) => stance !== 'no-reply-found');
  const direct = count(found, 'direct');
  return found.length === 0 ? 'no response found' : `${direct} of ${found.length} answer${direct === 1 ? 's' : ''} it`;
};
const columns = matrixColumns(claims, dossier);
const WORDS = ['answer the question asked', 'answer another question', 'no answer, or no reply found'];
const heads = (responses: Response[]): string[] =>
  BEARINGS.map((bearing, index) => {
    const each = columns.map(({ parties }) =>
      count(
        responses.filter(({ by }) => parties.includes(by)),
        bearing,
      ),
    );
    return [WORDS[index], count(responses, bearing), ...each].join(' ');
  });

const chart = (responses: Response[]): string[] => {
  const each = Object.keys(dossier.parties)
    .map((party) => responses.filter(({ by }) => by === party))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const called = (own: Response[]): string => dossier.parties[own[0]?.by ?? '']?.short ?? '';
  const row = (name: string, own: Response[]): string => [name, ...BEARINGS.map((bearing) => count(own, bearing))].join(' ');
  const rest = each.slice(6);
  const groups = [rest.filter(({ length }) => length > 1), rest.filter(({ length }) => length === 1)];
  const together = groups.flatMap((own) => {
    if (own.length < 2) return own.map((one) => row(called(one), one));
    const share = own.flat().length / own.length;
    const often = share === 1 ? 'one response' : `${Number.isInteger(share) ? share : 'several'} responses`;
    return [row(`${own.length} other parties, ${often} each ${own.map(called).join(', ')}`, own.flat())];
  });
  return [...each.slice(0, 6).map((own) => row(called(own), own)), ...together];
};

const expected = (then: Claim[]): Seen => {
  const responses = then.flatMap((claim) => claim.responses);
  const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return {
    claims: byQuestion(then),
    responses: responses.map(({ address }) => address).sort(),
    met: Object.fromEntries(
      [...Map.groupBy(then, ({ asks }) => asks)].map(([asks, all]) => [asks, met(all.flatMap((claim) => claim.responses))]),
    ),
    heads: heads(responses),
    view: `${many(then.length, 'claim')}, ${many(responses.length, 'response')}`,
    chart: chart(responses),
  };
};

const asOf = (date: string): Seen => {
  const all = expected(without(date));
  const [year, month, day] = date.split('-').map(Number);
  const words = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return { ...all, view: `As of ${words}: ${all.view}` };
};

describe('the matrix as of a date', () => {
  test('shows at every date what a dossier without the later statements holds', async () => {
    await visit('/matrix/', wide, async ({ page, complaints }) => {
      expect(await seen(page)).toEqual(expected(claims));
      for (const date of [...dates, dates[0] ?? '', dates[1] ?? '']) {
        await page.evaluate((text) => (location.hash = `as-of=${text}`), date);
        await soon(() => seen(page)).toEqual(asOf(date));
      }
      await page.goBack();
      expect(complaints).toEqual([]);
    });
  });

  test('hides later statements and the questions that only they ask from those who listen, too', async () => {
    await visit(`/matrix/#as-of=${dates[0]}`, wide, async ({ page }) => {
      const then = without(dates[0] ?? '');
      await expect
        .poll(() =>
          page
            .getByRole('rowheader')
            .filter({ has: page.getByRole('link') })
            .count(),
        )
        .toBe(then.length);
      const questions = new Set(then.map(({ asks }) => asks));
      expect(await page.locator('.matrix').getByRole('rowheader').count()).toBe(then.length + questions.size + BEARINGS.length);
    });
  });

  test('says of a response that was there before the claim that it was said earlier', async () => {
    const prior = claims.flatMap((claim) => claim.responses).filter((response) => 'prior' in response && response.prior);
    await visit('/matrix/', wide, async ({ page }) => {
      for (const { address } of prior) {
        const cell = page.locator(`.cell[data-id="${address}"]`);
        expect(await cell.locator('summary').getAttribute('aria-label')).toContain('said earlier');
        expect(await cell.evaluate((each) => getComputedStyle(each.querySelector('summary') ?? each, '::after').borderBlockEndStyle)).toBe(
          'dashed',
        );
      }
    });
  });

  test('is moved by its buttons, and ends with the latest date', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const date = page.locator('.replay output');
      await page.getByRole('button', { name: 'earlier' }).click();
      await page.getByRole('button', { name: 'earlier' }).click();
      await soon(() => fragment(page)).toBe(`as-of=${dates.at(-3)}`);
      await page.getByRole('button', { name: 'later' }).click();
      await soon(() => fragment(page)).toBe(`as-of=${dates.at(-2)}`);
      await page.getByRole('button', { name: 'later' }).click();
      await soon(() => date.textContent()).toBe('the latest date');
      await soon(() => fragment(page)).toBe('');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'));
      await page.getByRole('button', { name: 'From the start' }).click();
      await soon(() => fragment(page)).toBe(`as-of=${dates[0]}`);
      expect(await focused()).toBe('range');
      await page.getByRole('button', { name: 'show all dates' }).click();
      await soon(() => seen(page)).toEqual(expected(claims));
      expect(await focused()).toBe('range');
      // Each of the two is a step of the history.
      await soon(() => fragment(page)).toBe('');
      await page.goBack();
      await soon(() => fragment(page)).toBe(`as-of=${dates[0]}`);
      await page.goBack();
      await soon(() => date.textContent()).toBe('the latest date');
      expect(new URL(page.url()).pathname).toBe('/matrix/');
    });
  });

  test('is moved by the keys of its handle, which tells the date in words', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const handle = page.getByRole('slider', { name: 'As of' });
      await handle.focus();
      await page.keyboard.press('Home');
      await soon(() => seen(page)).toEqual(asOf(dates[0] ?? ''));
      await page.keyboard.press('ArrowRight');
      await soon(() => fragment(page)).toBe(`as-of=${dates[1]}`);
      expect(await handle.getAttribute('aria-valuetext')).toBe(await page.locator('.replay output').textContent());
      await page.keyboard.press('End');
      await soon(() => handle.getAttribute('aria-valuetext')).toBe('the latest date');
    });
  });

  test('is moved by dragging its handle, and one drag is one step of the history', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const handle = page.getByRole('slider', { name: 'As of' });
      await handle.scrollIntoViewIfNeeded();
      const box = (await handle.boundingBox()) ?? expect.fail();
      const before = await page.evaluate(() => history.length);
      await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
      await page.mouse.move(box.x + 10, box.y + box.height / 2, { steps: 8 });
      await page.mouse.up();
      await soon(() => fragment(page)).toBe(`as-of=${dates[0]}`);
      expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(1);
    });
  });

  // In a window that is a little wider than what counts as narrow the matrix is narrow still.
  test.each([320, 700, 740, 800, 1280])('stands in a bar that has room for it, at %i px', async (width) => {
    await visit('/matrix/', { viewport: { width, height: 900 } }, async ({ page }) => {
      await opened(page, 'Replay');
      const outside = await page
        .locator('div.replay')
        .evaluate((bar) =>
          [...bar.children]
            .filter((part) => part.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom)
            .map((part) => part.className),
        );
      expect(outside).toEqual([]);
    });
  });

  test.each([360, 800, 1280])('has a way to be moved along where text is twice as large, at %i px', async (width) => {
    await visit('/matrix/', { viewport: { width, height: 900 } }, async ({ page }) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await opened(page, 'Replay');
      const track = (await page.locator('.replay [type=range]').boundingBox()) ?? expect.fail();
      expect(track.width).toBeGreaterThan(width / 6);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  test('is moved by a finger', async () => {
    await visit('/matrix/', { viewport: { width: 360, height: 740 }, hasTouch: true }, async ({ page }) => {
      await opened(page, 'Replay');
      const handle = page.getByRole('slider', { name: 'As of' });
      const box = (await handle.boundingBox()) ?? expect.fail();
      expect(box.height).toBeGreaterThanOrEqual(44);
      await page.touchscreen.tap(box.x + 6, box.y + box.height / 2);
      await soon(() => fragment(page)).toBe(`as-of=${dates[0]}`);
      await page.getByRole('button', { name: 'show all dates' }).tap();
      await soon(() => fragment(page)).toBe('');
    });
  });

  test('keeps its columns where they are', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const places = () => page.locator('thead th').evaluateAll((all) => all.map((head) => head.getBoundingClientRect().x));
      const before = await places();
      await page.evaluate((text) => (location.hash = `as-of=${text}`), dates[0]);
      await soon(async () => (await seen(page)).claims.length).toBe(without(dates[0] ?? '').length);
      expect(await places()).toEqual(before);
    });
  });

  test('says that nothing had been said before the first date', async () => {
    const before = String(Number(dates[0]?.slice(0, 4)) - 1);
    await visit(`/matrix/#as-of=${before}`, wide, async ({ page }) => {
      await soon(async () => (await seen(page)).view).toBe(`As of ${before}: nothing had been said yet`);
      expect((await seen(page)).claims).toEqual([]);
    });
  });
});
