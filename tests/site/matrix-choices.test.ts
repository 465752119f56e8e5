import { describe, expect, test } from 'vitest';
import { matrixColumns } from '../../src/matrix/layout/columns.ts';
import type { Claim, Response } from '../../src/model/claim.ts';
import { between, byQuestion, claims, dossier, fragment, opened, seen, soon, speakers } from './matrix-page.ts';
import { siteInChromium, type Visit } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const answering = (is: (response: Response) => boolean) => ({
  claims: byQuestion(claims.filter(({ responses }) => responses.some(is))),
  responses: claims
    .flatMap(({ responses }) => responses.filter(is))
    .map(({ address }) => address)
    .sort(),
});
const total = claims.flatMap(({ responses }) => responses).length;
const [first = '', second = '', third = ''] = speakers();
const short = (party: string): string => dossier.parties[party]?.short ?? party;

/** The cells of what a party says. */
const saidBy = (party: string): string[] =>
  claims
    .flatMap((claim) => [{ by: claim.by, id: claim.id }, ...claim.responses.map(({ by, address }) => ({ by, id: address }))])
    .flatMap(({ by, id }) => (by === party ? [`.cell[data-id="${id}"]`] : []));

const shows = async ({ page }: Visit, wanted: { claims: string[]; responses: string[] }): Promise<void> => {
  await soon(() => seen(page)).toMatchObject(wanted);
  const view = `${wanted.claims.length} of ${claims.length} claims, ${wanted.responses.length} of ${total} responses`;
  expect((await seen(page)).view).toBe(view);
};

describe('what a reader chooses of the matrix', () => {
  test('can be some parties: the claims to which they respond, and only their responses', async () => {
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await opened(page, 'Filter');
      await page.getByRole('group', { name: 'Responses by' }).getByLabel(short(second), { exact: true }).check();
      await shows(
        visited,
        answering(({ by }) => by === second),
      );
      await page.getByRole('group', { name: 'Responses by' }).getByLabel(short(third), { exact: true }).check();
      await shows(
        visited,
        answering(({ by }) => by === second || by === third),
      );
      await soon(() => fragment(page).startsWith('party=')).toBe(true);
      await page.getByRole('button', { name: 'clear' }).click();
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    });
  });

  test('can be a stance and a question, by keyboard', async () => {
    const [stance = '', label = ''] = ['denies', 'Denies'];
    await visit('/matrix/', wide, async (visited) => {
      const { page } = visited;
      await page.locator('.tool', { hasText: 'Filter' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: 'Stance' }).getByLabel(label, { exact: true }).focus();
      await page.keyboard.press('Space');
      const wanted = answering((response) => response.stance === stance);
      await shows(visited, wanted);
      const asked = claims.find(({ id }) => id === wanted.claims[0])?.asks ?? '';
      await page
        .getByRole('group', { name: 'Question asked' })
        .getByLabel(dossier.vocabulary.questions[asked]?.label ?? '', { exact: true })
        .focus();
      await page.keyboard.press('Space');
      const kept = wanted.claims.filter((id) => dossier.claims[id]?.asks === asked);
      await soon(async () => (await seen(page)).claims).toEqual(kept);
      await soon(() => fragment(page)).toBe(`stance=${stance}&question=${asked}`);
    });
  });

  test('can be only the answers to another question', async () => {
    await visit('/matrix/', phone, async (visited) => {
      await opened(visited.page, 'Filter');
      await visited.page.getByLabel('only answers to other questions').tap();
      await shows(
        visited,
        answering(({ bearing }) => bearing === 'another-question'),
      );
      await soon(() => fragment(visited.page)).toBe('only=another-question');
      await visited.page.getByLabel('only answers to other questions').tap();
      await soon(async () => (await seen(visited.page)).claims.length).toBe(claims.length);
    });
  });

  test('can be words, in any case, of the claims and of the responses', async () => {
    const response = claims.flatMap(({ responses }) => responses).find((each) => 'summary' in each) ?? expect.fail();
    const words = 'summary' in response ? response.summary.split(' ').slice(0, 6).join(' ').toUpperCase() : '';
    await visit('/matrix/', wide, async ({ page }) => {
      await page.getByRole('searchbox').fill(words);
      await soon(async () => (await seen(page)).claims.length).toBeLessThan(claims.length);
      expect((await seen(page)).responses).toContain(response.address);
      await soon(() => fragment(page)).toBe(`words=${words}`);
      await page.getByRole('searchbox').fill('');
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
    });
  });

  test('says when nothing matches, and clears it', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      await page.getByRole('searchbox').fill('zzz no such word');
      await soon(async () => (await seen(page)).view).toBe(`0 of ${claims.length} claims, 0 of ${total} responses; nothing matches`);
      expect((await seen(page)).claims).toEqual([]);
      await page.getByRole('button', { name: 'clear' }).click();
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
    });
  });

  test('is told once, when it has come to rest', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const status = document.querySelector('[role="status"]');
        new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status as Node, { childList: true, subtree: true });
      });
      await page.getByRole('searchbox').pressSequentially('zzz', { delay: 40 });
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
      await soon(said).toHaveLength(1);
      expect((await said())[0]).toBe((await seen(page)).view);
    });
  });

  test('may stand in the order of date, or with most unanswered first', async () => {
    const open = ({ responses }: Claim): number => responses.filter(({ bearing }) => bearing !== 'direct').length;
    await visit('/matrix/', wide, async ({ page }) => {
      await opened(page, 'Sort');
      await page.getByLabel('date', { exact: true }).check();
      await soon(async () => (await seen(page)).claims).toEqual(claims.map(({ id }) => id));
      expect(await page.locator('.row .asks').first().isVisible()).toBe(true);
      await page.getByLabel('not directly answered').check();
      await soon(async () => (await seen(page)).claims).toEqual(claims.toSorted((a, b) => open(b) - open(a)).map(({ id }) => id));
      await soon(() => fragment(page)).toBe('sort=open');
      await page.getByLabel('question', { exact: true }).check();
      await soon(async () => (await seen(page)).claims).toEqual(byQuestion(claims));
      await soon(() => fragment(page)).toBe('');
      await page.goBack();
      await soon(() => page.getByLabel('not directly answered').isChecked()).toBe(true);
    });
  });

  test.each([
    ['at a desk', wide],
    ['between', { viewport: { width: 768, height: 900 } }],
    ['on a phone', phone],
  ])('can be two parties compared: only their columns, and what either said, %s', async (_, options) => {
    await visit('/matrix/', options, async ({ page }) => {
      await opened(page, 'Compare');
      const [one, other] = [page.locator('select').first(), page.locator('select').last()];
      await one.selectOption(first);
      expect((await seen(page)).claims.length).toBe(claims.length);
      await other.selectOption(second);
      const wanted = byQuestion(between([first, second]));
      await soon(async () => (await seen(page)).claims).toEqual(wanted);
      const heads = page.locator('.names th:not(.corner)').filter({ visible: true });
      expect((await heads.allTextContents()).join(' ')).toContain(short(second));
      expect(await heads.count()).toBeLessThanOrEqual(2);
      await page.locator('.row').nth(3).scrollIntoViewIfNeeded();
      expect(await page.locator('.names').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
      await soon(() => fragment(page)).toBe(`compare=${first},${second}`);
      await page.goBack();
      await soon(async () => (await seen(page)).claims.length).toBe(claims.length);
      expect(await one.inputValue()).toBe('');
    });
  });

  test('can be two parties of one column, side by side', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const columns = matrixColumns(claims, dossier);
      const [one = '', other = ''] = columns.find(({ parties }) => parties.length > 1)?.parties ?? [];
      await page.evaluate((text) => (location.hash = text), `compare=${one},${other}`);
      await soon(async () => (await seen(page)).claims).toEqual(byQuestion(between([one, other])));
      const names = page.locator('.names th:not(.corner) span');
      expect(await names.allTextContents()).toEqual([short(one), short(other)]);
      const at = (party: string) =>
        page
          .locator(saidBy(party).join())
          .filter({ visible: true })
          .first()
          .evaluate((cell) => cell.getBoundingClientRect().x);
      expect(await at(other)).toBeGreaterThan((await at(one)) + 300);
    });
  });

  test.each([
    `as-of=${claims[1]?.said.text}`,
    `party=${first},${second}`,
    'stance=denies,confirms',
    `question=${claims[0]?.asks}`,
    `words=${/[a-z]{6,}/.exec(claims.at(-1)?.claim ?? '')?.[0]}`,
    'sort=date',
    'sort=open',
    `compare=${second},${first}`,
    'only=another-question',
    'cells=words',
    `focus=${claims[0]?.responses[0]?.address.replace('#', '/')}`,
    `party=${first}&sort=date&only=another-question`,
  ])('stands in the address, and is shown from it: %s', async (text) => {
    await visit('/matrix/', wide, async ({ page }) => {
      const whole = await seen(page);
      await page.evaluate((hash) => (location.hash = hash), text);
      await soon(() => fragment(page)).toBe(text);
      const there = await seen(page);
      await page.reload();
      await soon(() => seen(page)).toEqual(there);
      expect(fragment(page)).toBe(text);
      await page.goBack();
      await soon(() => seen(page)).toEqual(whole);
      await page.goForward();
      await soon(async () => (await seen(page)).claims).toEqual(there.claims);
    });
  });
});

test('the heading of the chart of answers says what the responses in view come to', async () => {
  await visit('/matrix/', wide, async ({ page }) => {
    const heading = () => page.locator('.answer-chart .headline').textContent();
    const written = await heading();
    const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
    const compared = claims.flatMap(({ responses }) => responses).filter(({ by }) => [first, second].includes(by));
    const found = compared.filter(({ stance }) => stance !== 'no-reply-found');
    const [direct, another, silent] = (['direct', 'another-question', 'silent'] as const).map(
      (each) => found.filter(({ bearing }) => bearing === each).length,
    );
    await go(`compare=${first},${second}`);
    await soon(heading).toBe(
      `Of ${found.length} responses found, ${direct} answer the question asked, ${another} another one, and ${silent} none; ` +
        `in ${compared.length - found.length} cases we found no reply.`,
    );
    await go('words=zzzz');
    await soon(heading).toBe('No response is shown.');
    // In another order all of them are in view.
    await go('sort=date');
    await soon(heading).toBe(written);
    await go('as-of=1900');
    await soon(heading).toBe('No response is shown.');
    await go('');
    await soon(heading).toBe(written);
  });
});
