import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { responseSources } from '../../src/record/response-text.ts';
import { articlesOf, atWork, framesOfEachKind, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');

/** A page of A4, 96 px to the inch: media queries see it with its margins. */
const A4 = { vertical: { width: 794, height: 1123 }, lying: { width: 1123, height: 794 } };

// Firefox prints nothing of what a container query makes anew.
test.each(['/', '/timeline/', '/matrix/', ...articlesOf('dist').slice(0, 1), ...framesOfEachKind('dist')])(
  'nothing on %s is a container on paper',
  async (path) => {
    await visit(path, { viewport: A4.vertical }, async ({ page }) => {
      const containers = () =>
        page.evaluate(() => [...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).containerType !== 'normal').length);
      const onScreen = await containers();
      await page.emulateMedia({ media: 'print' });
      expect(await containers()).toBe(0);
      if (path === '/matrix/') expect(onScreen).toBeGreaterThan(0);
    });
  },
);

test.each(framesOfEachKind('dist'))('%s brings no rule for paper among those for screens, where none could hold', (path) =>
  visit(path, {}, async ({ page }) => {
    const nested = await page.evaluate(() => {
      const texts = (rules: CSSRuleList, isOnScreen: boolean): string[] =>
        [...rules].flatMap((rule) => {
          const media = rule instanceof CSSMediaRule ? rule.conditionText : '';
          if (isOnScreen && media.startsWith('print')) return [rule.cssText];
          return 'cssRules' in rule ? texts(rule.cssRules as CSSRuleList, isOnScreen || media.startsWith('screen')) : [];
        });
      return [...document.styleSheets].flatMap(({ cssRules }) => texts(cssRules, false));
    });
    expect(nested).toEqual([]);
  }),
);

test('rows of a matrix that nobody has come near are laid out on paper', async () => {
  await visit('/matrix/', { viewport: A4.vertical }, async ({ page }) => {
    const waiting = () =>
      page.evaluate(
        () => [...document.querySelectorAll('.row')].filter((row) => getComputedStyle(row).contentVisibility === 'auto').length,
      );
    // As a matrix of many claims is written.
    await page.locator('.matrix .region').evaluate((region) => region.classList.add('long'));
    expect(await waiting()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await waiting()).toBe(0);
  });
});

test.each([
  { way: 'vertical', named: true },
  { way: 'lying', named: false },
] as const)('the paper’s width ($way) decides how a matrix is laid out there', async ({ way, named }) => {
  await visit('/matrix/', { viewport: A4[way] }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const row = page.locator('.row').first();
    expect(await row.isVisible()).toBe(true);
    // Upright, the names of the parties stand upright over the signs; lying, they have room.
    const name = page.locator('.names th').nth(1);
    expect(await name.evaluate((head) => getComputedStyle(head).writingMode === 'vertical-rl')).toBe(named);
  });
});

test.each(['/', '/print/'])('on %s the picture of each scene is as wide as the paper, under its text', async (path) => {
  await visit(path, { viewport: A4.vertical, javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const scenes = await page.locator('.scene').evaluateAll((all) =>
      all.map((scene) => {
        const [text, picture] = ['.scene-text', '.scene-picture'].map((part) => scene.querySelector(part)?.getBoundingClientRect());
        return {
          wide: (picture?.width ?? 0) / scene.getBoundingClientRect().width,
          under: (picture?.top ?? 0) >= (text?.bottom ?? Infinity),
        };
      }),
    );
    expect(scenes.length).toBeGreaterThan(0);
    for (const { wide, under } of scenes) {
      expect(wide).toBeGreaterThan(0.95);
      expect(under).toBe(true);
    }
  });
});

test('a timeline on paper has nothing that only a hand could use', async () => {
  await visit('/timeline/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await atWork(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.overview, .timeline-controls, .timeline-detail').filter({ visible: true }).count()).toBe(0);
    const way = await page
      .locator('.lens summary')
      .first()
      .evaluate((summary) => getComputedStyle(summary, '::after').display);
    expect(way).toBe('none');
  });
});

test('the edition for paper has its name, its version and the number of the page at the foot of each page', async () => {
  await visit('/print/', { javaScriptEnabled: false }, async ({ page, complaints }) => {
    const [rule = ''] = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .filter((text) => text.includes('@bottom-left')),
    );
    const version = await page.locator('.for-paper .dateline time').innerText();
    expect(rule).toContain(`${await page.locator('.wordmark').innerText()} · version of ${version}`);
    expect(rule).toContain('counter(page) " / " counter(pages)');
    expect(complaints).toEqual([]);
  });
});

test('on the edition for paper what is longer than the rest of a page goes on between its parts', async () => {
  await visit('/print/', { javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const breaks = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakInside))]);
    expect(await breaks('.claim-on-paper .exchange, .story .scene')).toEqual(['auto']);
    expect(await breaks('.claim-on-paper :is(.claimed, .row), .story .scene-picture')).toEqual(['avoid']);
  });
});

test('on the edition for paper a year, and the heads of a table, stand on the page of what follows them', async () => {
  await visit('/print/', { viewport: A4.vertical, javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const styles = (selector: string, name: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all, key) => [...new Set(all.map((each) => getComputedStyle(each).getPropertyValue(key)))], name);
    expect(await styles('.chronicle h3', 'break-after')).toEqual(['avoid']);
    // Of a grid, Chromium would leave the beginning, empty, on the page of its heading.
    expect(await styles('.chronicle .date', 'display')).toEqual(['block']);
    expect(await styles('.answer-table :is(caption, thead)', 'break-after')).toEqual(['avoid']);
    expect(await styles('.answer-table tbody tr:first-child', 'break-before')).toEqual(['avoid']);
  });
});

test('on paper dates of the timeline stand beside their entries', async () => {
  await visit('/timeline/', { viewport: A4.vertical, javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const overlaps = await page.locator('.chronicle .date').evaluateAll(
      (all) =>
        all.filter((date) => {
          const [when, entry] = ['.when', '.entry'].map((part) => date.querySelector(part)?.getBoundingClientRect());
          return (
            !when ||
            !entry ||
            when.right > entry.left ||
            Math.abs(when.top - entry.top) > 20 ||
            when.bottom > date.getBoundingClientRect().bottom + 1
          );
        }).length,
    );
    expect(overlaps).toBe(0);
  });
});

test.each(['/', '/print/', ...articlesOf('dist').slice(0, 1)])('on paper of %s every source note can be read', async (path) => {
  await visit(path, { viewport: A4.vertical, javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.note-body');
    expect(await notes.count()).toBeGreaterThan(0);
    expect(await notes.filter({ visible: false }).count()).toBe(0);
  });
});

test('the edition for paper has no links to other pages’ words, which paper cannot follow', async () => {
  await visit('/print/', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.chronicle .attribution').count()).toBeGreaterThan(0);
    expect(await page.locator('.chronicle .attribution a[rel~="external"]').count()).toBe(0);
  });
});

const claim = pagesOf('dist').find((path) => /^\/claims\/[^/]+\/$/.test(path)) ?? expect.fail();

test('an exchange begins on the page on which its headline stands', async () => {
  await visit(claim, { javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const breaks = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) =>
        all.map((each) => {
          const { breakInside, breakAfter } = getComputedStyle(each);
          return `${breakInside} ${breakAfter}`;
        }),
      );
    expect(await breaks('.exchange')).toEqual(['auto auto']);
    expect(new Set(await breaks('.exchange :is(.claimed, .heads)'))).toEqual(new Set(['avoid avoid']));
    expect(new Set(await breaks('.exchange .row'))).toEqual(new Set(['avoid auto']));
  });
});

// What hangs out of the text there is cut off at the margin of the page.
test.each(['/', '/print/', claim])('on %s no sign hangs over the edge of the paper', async (path) => {
  await visit(path, { viewport: A4.vertical, javaScriptEnabled: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const parts = await page
      .locator('.exchange :is(.node, .claimed, .block)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.min(...parts.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...parts.map(({ right }) => right))).toBeLessThanOrEqual(A4.vertical.width);
  });
});

test('the edition for paper says of each claim and response by which number its sources are listed', async () => {
  const { claims, sources } = read(contentFiles(process.cwd()));
  const numbered = (ids: string[]): string => ids.map((id) => Object.keys(sources).indexOf(id) + 1).join(', ');
  await visit('/print/', { javaScriptEnabled: false }, async ({ page }) => {
    const said = (await page.locator('.claim-on-paper .sources').allTextContents()).map((words) => words.replace(/\s+/g, ' ').trim());
    expect(said).toHaveLength(Object.keys(claims).length);
    for (const claim of Object.values(claims)) {
      const words = said[(await page.locator('.claim-on-paper h4 code').allTextContents()).indexOf(claim.id)] ?? '';
      expect(words).toContain(`by their numbers: the claim: ${numbered(claim.sources)}`);
      for (const response of claim.responses) expect(words).toMatch(new RegExp(`: ${numbered(responseSources(response))}[;.]`));
    }
    expect(await page.locator('.numbered > li [data-id]').evaluateAll((all) => all.map((each) => each.getAttribute('data-id')))).toEqual(
      Object.keys(sources),
    );
  });
});

test('the edition for paper holds every claim, response and source', async () => {
  const wanted = (path: string, selector: string): Promise<string[]> =>
    visit(path, { javaScriptEnabled: false }, ({ page }) =>
      page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent.replace(/\s+/g, ' ').trim())),
    );
  const [claims, sources] = [await wanted('/claims/', '.listed-claim h3'), await wanted('/sources/', '.entry .record')];
  const responses = await visit('/claims/', { javaScriptEnabled: false }, ({ page }) =>
    page.locator('.listed-claim li').evaluateAll((all) => all.map((each) => each.getAttribute('data-id'))),
  );
  await visit('/print/', { javaScriptEnabled: false }, async ({ page }) => {
    const text = (await page.locator('main').evaluate((main) => main.textContent)).replace(/\s+/g, ' ');
    expect(claims.length).toBeGreaterThan(0);
    for (const words of [...claims, ...sources]) expect(text).toContain(words);
    const shown = page.locator('.claim-on-paper [data-id]');
    expect(await shown.evaluateAll((all) => all.map((each) => each.getAttribute('data-id')))).toEqual(expect.arrayContaining(responses));
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(['/', '/print/'])('on paper of %s the tick of a quotation that was found stands behind its origin, not on it', async (path) => {
  await visit(path, { viewport: A4.vertical }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const places = await page.locator('.origin + .proof.found').evaluateAll((ticks) =>
      ticks.flatMap((tick) => {
        const origin = tick.previousElementSibling?.getClientRects();
        const own = tick.getBoundingClientRect();
        const start = own.left + parseFloat(getComputedStyle(tick, '::after').left);
        return origin?.length ? [{ before: [...origin].at(-1)?.right ?? 0, start, within: own.right - start }] : [];
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { before, start, within } of places) {
      expect(start).toBeGreaterThan(before);
      expect(within).toBeGreaterThan(5);
    }
  });
});
