import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { claims, dossier, fragment, soon } from './matrix-page.ts';
import { astro, keepPages, wellProject } from './project.ts';
import { atWork, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 800 } };

const top = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().y);

describe('the chart comes first', () => {
  test('on its page the first claim stands in the upper half of the first screen', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      expect(await top(page, '.row')).toBeLessThanOrEqual(340);
    });
  });

  test.each([
    [640, 480],
    [360, 560],
  ])('in a frame of %i by %i px the first claim stands in the first screen', async (width, height) => {
    for (const query of ['', '?fit'])
      await visit(`/embed/matrix/${query}`, { viewport: { width, height } }, async ({ page }) => {
        await atWork(page);
        const row = (await page.locator('.row').first().boundingBox()) ?? expect.fail();
        expect(row.y + row.height).toBeLessThanOrEqual(height);
        const foot = (await page.locator('footer').boundingBox()) ?? expect.fail();
        if (query) expect(row.y + row.height).toBeLessThanOrEqual(foot.y);
      });
  });

  test.each([360, 768, 1280])('the tools are one line, under which each opens what it stands for, at %i px', async (width) => {
    await visit('/matrix/', { viewport: { width, height: 800 } }, async ({ page }) => {
      await atWork(page);
      const line = (await page.locator('.choose').boundingBox()) ?? expect.fail();
      expect(line.height).toBeLessThanOrEqual(48);
      for (const name of ['Sort', 'Filter', 'Compare']) {
        const tool = page.locator('.tool', { hasText: name });
        const before = await tool.boundingBox();
        await tool.click();
        expect(await tool.getAttribute('aria-expanded')).toBe('true');
        expect(await page.locator('.tool[aria-expanded="true"]').count()).toBe(1);
        const drawer = (await page.locator('[aria-expanded="true"] + .drawer').boundingBox()) ?? expect.fail();
        expect(drawer.y).toBeGreaterThanOrEqual(line.y + line.height - 8);
        expect((await tool.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
        await page.keyboard.press('Escape');
        expect(await tool.getAttribute('aria-expanded')).toBe('false');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name);
      }
    });
  });

  test('the legend is one line, which opens to what each sign means', async () => {
    await visit('/matrix/', { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      const key = page.locator('.key');
      expect((await key.boundingBox())?.height).toBeLessThanOrEqual(31);
      await page.locator('.key summary').click();
      expect(await key.innerText()).toContain('says something else about it, without confirming or denying it');
      expect(await key.innerText()).toContain(dossier.pages.matrix.reading);
    });
  });
});

describe('a row of the matrix', () => {
  test('is a line of 32 px with claimant and label, under the question as it is spoken', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const heights = await page.locator('.row').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThanOrEqual(33);
      const labels = await page.locator('.row').evaluateAll((all) => all.map((each) => each.querySelector('.short')?.textContent));
      expect(labels.toSorted()).toEqual(claims.map(({ short }) => short).toSorted());
      const asked = Object.entries(dossier.vocabulary.questions).filter(([id]) => claims.some(({ asks }) => asks === id));
      expect(await page.locator('.question b').allTextContents()).toEqual(asked.map(([, { ask }]) => ask));
    });
  });

  test('has direct answers and claimants on the line of the question, and a lone answer to another beside it', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const off = await page.locator('.row td').evaluateAll((all) =>
        all.flatMap((cell) => {
          const first = cell.querySelector('.cell');
          const summary = first?.querySelector('summary');
          if (!first || !summary) return [];
          const square = getComputedStyle(summary, '::after');
          const sign = summary.querySelector('svg')?.getBoundingClientRect() ?? {
            x: summary.getBoundingClientRect().x + parseFloat(square.marginInlineStart),
            width: parseFloat(square.inlineSize),
          };
          // The line stands 14 px from the edge of its column.
          const middle = sign.x + sign.width / 2 - cell.getBoundingClientRect().x - 14;
          return [{ beside: first.classList.contains('another-question'), middle: Math.round(middle), size: Math.round(sign.width) }];
        }),
      );
      expect(off.filter(({ beside, middle }) => !beside && Math.abs(middle) > 1)).toEqual([]);
      expect(new Set(off.filter(({ beside }) => beside).map(({ middle }) => middle))).toEqual(new Set([22]));
      expect(new Set(off.map(({ size }) => size))).toEqual(new Set([13, 20]));
    });
  });

  test('leaves a cell empty in which nothing was said', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      const cells = await page.locator('.row td:not(:has(.cell))').evaluateAll((all) => all.map((each) => each.innerHTML.trim()));
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter(Boolean)).toEqual([]);
    });
  });
});

describe('in words', () => {
  test('each response says its stance, and which question it answers instead; the address says so', async () => {
    await visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      await page.getByRole('radio', { name: 'Words' }).check();
      await soon(() => fragment(page)).toBe('cells=words');
      const said = await page.locator('.cell').evaluateAll((all) =>
        all.map((cell) => {
          const summary = cell.querySelector('summary') ?? cell;
          return {
            beside: cell.classList.contains('another-question'),
            words: getComputedStyle(summary, '::before').content,
            on: getComputedStyle(summary, '::after').content,
          };
        }),
      );
      expect(said.filter(({ words }) => words === 'none')).toEqual([]);
      expect(said.filter(({ beside, on }) => beside && !on.includes('on '))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await page.reload();
      await soon(() => page.getByRole('radio', { name: 'Words' }).isChecked()).toBe(true);
    });
  });

  test('a response that reframes the question but answers it is called so', async () => {
    const other = claims.flatMap(({ responses }) => responses).find(({ stance, bearing }) => stance === 'reframes' && bearing === 'direct');
    await visit('/matrix/', wide, async ({ page }) => {
      const name = await page.locator(`.cell[data-id="${other?.address}"] summary`).getAttribute('aria-label');
      expect(name).toContain('answers in other terms');
    });
  });
});

test('the table in a frame has a name, is reached by Tab and scrolls by itself', async () => {
  await visit('/embed/matrix/?fit', { viewport: { width: 640, height: 640 } }, async ({ page }) => {
    await atWork(page);
    const region = page.getByRole('region', { name: /^Table: / });
    expect(await region.getAttribute('tabindex')).toBe('0');
    expect(await region.evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true);
    const head = await top(page, '.names');
    await region.evaluate((each) => each.scrollBy(0, 300));
    expect(await top(page, '.names')).toBeCloseTo(head, 0);
  });
});

test.each(['/matrix/', '/embed/matrix/', '/embed/answers/'])(
  'nothing on %s is set in less than 12 px, or beyond the window',
  async (path) => {
    for (const width of [360, 768, 1280])
      await visit(path, { viewport: { width, height: 800 } }, async ({ page }) => {
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('body *')].flatMap((each) => {
            const own = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
            return own && each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 12 ? [each.outerHTML.slice(0, 80)] : [];
          }),
        );
        expect(small).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
  },
);

test('the chart of answers has a circle for each response, and says what it comes to', async () => {
  await visit('/embed/answers/', { viewport: { width: 640, height: 480 } }, async ({ page }) => {
    const responses = claims.flatMap((claim) => claim.responses);
    const direct = responses.filter(({ bearing }) => bearing === 'direct').length;
    expect(await page.locator('.answer-chart i').count()).toBe(responses.length);
    expect(await page.locator('.answer-chart .direct i').count()).toBe(direct);
    expect(await page.locator('.answer-chart thead b.direct').textContent()).toBe(String(direct));
    expect(await page.locator('h1').textContent()).toMatch(/^(More than half|Half|Fewer than half) of the responses found answer/);
    expect(await page.locator('.answer-chart tbody tr').count()).toBeLessThanOrEqual(8);
  });
});

describe('a matrix of twenty claims', () => {
  const { root, write, environment, remove } = wellProject();
  const files = largeDossier(15);
  const [crowded = '', text = ''] = Object.entries(files).find(([path]) => path.includes('generated-0')) ?? [];
  // Of one claim more responses are by one party than a cell has room for.
  write({ ...files, [crowded]: text.replace('by: lab', 'by: town') });
  keepPages(root, /pages\/(404|matrix)/);
  execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' });
  afterAll(remove);
  const large = siteInChromium(join(root, 'dist'));

  test('has fewer than 1,500 elements', async () => {
    await large.visit('/matrix/', wide, async ({ page }) => {
      expect(await page.locator('.row').count()).toBe(20);
      // The codes for embedding below it are text that grows with the number of hosts.
      expect(await page.locator('.matrix *:not(embed-panel *)').count()).toBeLessThan(1500);
    });
  });

  test('draws two of four or more in a cell, and says how many there are besides', async () => {
    await large.visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      const full = page.locator('.row td', { has: page.locator('summary[data-more]') });
      const cell = full.first();
      const all = await cell.locator('.cell').count();
      expect(all).toBeGreaterThan(3);
      expect(await cell.locator('.cell svg').filter({ visible: true }).count()).toBe(2);
      const more = cell.locator('summary[data-more]');
      expect(await more.getAttribute('data-more')).toBe(`+${all - 2}`);
      await more.click();
      await page.locator('.opened').waitFor();
      // What there is no room for is reached from there.
      await page.locator('.opened .next').click();
      await soon(() => cell.locator('.cell').nth(3).getAttribute('open')).toBe('');
    });
  });
});
