import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { marks as marksOf } from '../../src/timeline/layout/marks.ts';
import { nameLines } from '../../src/timeline/layout/lane-breadths.ts';
import { isMarkSeen } from '../../src/timeline/layout/seen.ts';
import { dayText, dossierAsOf } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { dated } from '../../src/model/date.ts';
import { dateText } from '../../src/time/date-text.ts';
import { extentOfText } from '../../src/view/fragment.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { goWithClock, siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const all = marksOf(chronicle(dossier), dossier);
const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 1000 } };
const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const sheet = (page: Page): Locator => page.locator('.timeline-interactive .drawing:visible');
const drawn = (page: Page): Locator => page.locator('.timeline-plot svg:visible .marks > a');
const part = (page: Page, key: string): string | null => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key);
const extent = (page: Page): [number, number] | null => extentOfText(part(page, 'extent') ?? '');
const length = (page: Page): number => {
  const [from, to] = extent(page) ?? [0, Infinity];
  return to - from;
};
/** The ids of everything that is drawn, those within counted marks too. */
const ids = (page: Page): Promise<string[]> =>
  drawn(page).evaluateAll((nodes) => nodes.flatMap((node) => (node.getAttribute('data-id') ?? '').split(' ')).sort());
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
const ready = async (page: Page): Promise<void> => {
  await page.locator('.timeline[data-ready]').first().waitFor();
  await page.locator('.timeline-plot').scrollIntoViewIfNeeded();
};
const starts = all.map(({ date }) => date.from ?? date.to ?? 0).sort((a, b) => a - b);
/** The address of what lies between two shares of all entries, in the order of their dates. */
const between = (first: number, last: number): string => {
  const [from = 0, to = 0] = [first, last].map((share) => starts[Math.round(share * (starts.length - 1))]);
  return `/timeline/#extent=${dayText(from)}/${dayText(to + 31 * 86_400_000)}`;
};
/** Where on the drawing in px of the window a share of its length and height lies. */
const point = async (page: Page, along: number, across: number): Promise<[number, number]> => {
  const box = await page.locator('.timeline-plot svg:visible').boundingBox();
  if (!box) throw new Error('no drawing');
  return [box.x + box.width * along, box.y + box.height * across];
};
const inView = (at: [number, number], asOf?: string): string[] => {
  const then = asOf ? dossierAsOf(dossier, dated(asOf) ?? expect.fail(asOf)) : dossier;
  return marksOf(chronicle(then), then)
    .filter((mark) => isMarkSeen(mark, at))
    .map(({ id }) => id)
    .sort();
};

describe('zooming', () => {
  test('Ctrl and the wheel zoom about the pointer, and a plain wheel scrolls the page', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      await goWithClock(page, '/timeline/');
      await ready(page);
      await page.mouse.move(...(await point(page, 0.6, 0.3)));
      const top = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
      // What is in view is written when it has come to rest.
      await page.clock.fastForward(5000);
      expect(page.url()).not.toContain('#');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => extent(page)).not.toBeNull();
      const [from, to] = extent(page) ?? [0, 0];
      expect(from).toBeGreaterThan(Math.min(...all.map(({ date }) => date.from ?? Infinity)));
      await expect.poll(() => ids(page)).toEqual(inView([from, to]));
    });
  });

  test.each([
    ['closer', 1],
    ['wider', -1],
  ])('the button for %s changes the length of what is shown, and tells it once', async (name, direction) => {
    await visit(between(0.5, 0.9), wide, async ({ page }) => {
      await ready(page);
      const before = length(page);
      await page.locator(`[data-do=${name}]`).click();
      await expect.poll(() => Math.sign(before - length(page))).toBe(direction);
      await expect.poll(() => page.locator('.timeline-interactive [role=status]').textContent()).toMatch(/\d/);
    });
  });

  test('goes from all years down to hours, with ticks that fit', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const labels = () => page.locator('.timeline-interactive .drawing:visible .axis text').allTextContents();
      expect((await labels()).every((label) => /^\d{4}$/.test(label))).toBe(true);
      await drawn(page).first().focus();
      for (let press = 0; press < 18; press += 1) await page.keyboard.press('+');
      await expect.poll(async () => (await labels()).filter((label) => /^\d\d:00$/.test(label)).length).toBeGreaterThan(3);
    });
  });

  test('a pinch of two fingers zooms, and one finger upwards scrolls the page', async () => {
    await visit(between(0.2, 0.8), narrow, async ({ page }) => {
      await ready(page);
      const before = extent(page);
      const client = await page.context().newCDPSession(page);
      const [x, y] = await point(page, 0.6, 0.4);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
      await touch('touchStart', [x - 40, y], [x + 40, y]);
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x - 40 - step * 10, y], [x + 40 + step * 10, y]);
      await touch('touchEnd');
      await expect.poll(() => extent(page)).not.toEqual(before);
      const top = await page.evaluate(() => scrollY);
      await touch('touchStart', [x, y]);
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x, y - step * 25]);
      await touch('touchEnd');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    });
  });

  test('a counted mark opens into its parts', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const counted = page.locator('.timeline-interactive .drawing:visible .marks > a[data-id*=" "]').first();
      const held = ((await counted.getAttribute('data-id')) ?? '').split(' ');
      await counted.click();
      await expect.poll(() => extent(page)).not.toBeNull();
      const shown = () =>
        drawn(page).evaluateAll(
          (nodes, wanted) =>
            nodes.filter((node) => (node.getAttribute('data-id') ?? '').split(' ').some((id) => wanted.includes(id))).length,
          held,
        );
      await expect.poll(shown).toBeGreaterThan(1);
    });
  });
});

describe('moving along time', () => {
  test('dragging moves what is shown, and opens nothing', async () => {
    await visit(between(0.3, 0.7), wide, async ({ page }) => {
      await ready(page);
      const before = extent(page) ?? [0, 0];
      await page.mouse.move(...(await point(page, 0.5, 0.4)));
      await page.mouse.down();
      await page.mouse.move(...(await point(page, 0.7, 0.4)), { steps: 8 });
      await page.mouse.up();
      await expect.poll(() => (extent(page) ?? [Infinity])[0]).toBeLessThan(before[0]);
      expect(Math.abs(length(page) - (before[1] - before[0]))).toBeLessThanOrEqual(86_400_000);
      expect(part(page, 'focus')).toBeNull();
      expect(new URL(page.url()).pathname).toBe('/timeline/');
    });
  });

  test('a text that only moves is not written anew', async () => {
    await visit(between(0.3, 0.7), wide, async ({ page }) => {
      await ready(page);
      const before = extent(page) ?? [0, 0];
      const same = await page.locator('.timeline-plot svg:visible').evaluateHandle((svg) => {
        const texts: string[] = [];
        const words = (nodes: NodeList): string => [...nodes].map(({ textContent }) => textContent).join();
        new MutationObserver((changes) => {
          for (const { addedNodes, removedNodes } of changes)
            if (words(addedNodes) !== '' && words(addedNodes) === words(removedNodes)) texts.push(words(addedNodes));
        }).observe(svg, { childList: true, subtree: true });
        return texts;
      });
      await page.mouse.move(...(await point(page, 0.5, 0.4)));
      await page.mouse.down();
      await page.mouse.move(...(await point(page, 0.6, 0.4)), { steps: 8 });
      await page.mouse.up();
      await expect.poll(() => (extent(page) ?? [Infinity])[0]).toBeLessThan(before[0]);
      expect(await same.jsonValue()).toEqual([]);
    });
  });

  test('a label of the axis says the same as long as it is there, whatever comes and goes beside it', async () => {
    await visit(between(0.3, 0.7), wide, async ({ page }) => {
      await ready(page);
      const drag = async (from: number, to: number): Promise<void> => {
        const before = extent(page)?.[0];
        await page.mouse.move(...(await point(page, from, 0.4)));
        await page.mouse.down();
        await page.mouse.move(...(await point(page, to, 0.4)), { steps: 12 });
        await page.mouse.up();
        await expect.poll(() => extent(page)?.[0]).not.toBe(before);
      };
      // What the server drew is joined once.
      await drag(0.5, 0.52);
      const watched = await page.locator('.timeline-plot svg:visible .axis').evaluateHandle((axis) => {
        const [first, rewritten] = [[...axis.querySelectorAll('text')], [] as string[]];
        new MutationObserver((changes) => {
          for (const { target } of changes) if (first.some((text) => text.contains(target))) rewritten.push(target.textContent ?? '');
        }).observe(axis, { childList: true, characterData: true, subtree: true });
        return { rewritten, kept: () => first.map(({ isConnected }) => isConnected) };
      });
      await drag(0.4, 0.7);
      const { rewritten, kept } = await watched.evaluate((all) => ({ rewritten: all.rewritten, kept: all.kept() }));
      expect(rewritten).toEqual([]);
      expect(new Set(kept)).toEqual(new Set([true, false]));
    });
  });

  test('the overview’s window is dragged, resized at its edges, and drawn anew', async () => {
    await visit(between(0.4, 0.6), wide, async ({ page }) => {
      await ready(page);
      const strip = page.locator('.timeline-strip');
      await strip.scrollIntoViewIfNeeded();
      const drag = async (target: Locator, by: number): Promise<void> => {
        const box = await target.boundingBox();
        if (!box) throw new Error('nothing to drag');
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + by, y, { steps: 5 });
        await page.mouse.up();
      };
      const first = extent(page) ?? [0, 0];
      await drag(strip.locator('.window'), 100);
      await expect.poll(() => (extent(page) ?? [0])[0]).toBeGreaterThan(first[0]);
      const moved = extent(page) ?? [0, 0];
      await drag(strip.locator('[data-edge=to]'), 60);
      await expect.poll(() => (extent(page) ?? [0, 0])[1]).toBeGreaterThan(moved[1]);
      expect((extent(page) ?? [0])[0]).toBe(moved[0]);
      const box = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + 120, box.y + 20, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => (extent(page) ?? [Infinity])[0]).toBeLessThan(first[0]);
    });
  });

  test('the overview is driven by keys', async () => {
    await visit(between(0.4, 0.6), wide, async ({ page }) => {
      await ready(page);
      const before = extent(page) ?? [0, 0];
      await page.locator('.timeline-strip .window').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => (extent(page) ?? [0])[0]).toBeGreaterThan(before[0]);
      const moved = extent(page) ?? [0, 0];
      await page.locator('.timeline-strip [data-edge=from]').focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => (extent(page) ?? [Infinity])[0]).toBeLessThan(moved[0]);
      await expect.poll(() => page.locator('.timeline-strip .window').getAttribute('aria-valuetext')).toMatch(/\d{4}/);
    });
  });
});

describe('marks', () => {
  test('are reached by one Tab, and the arrows lead through them in the order of their dates', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      expect(await page.locator('.timeline-interactive .drawing:visible .marks > a[tabindex="0"]').count()).toBe(1);
      await page.locator('.timeline-interactive .drawing:visible .marks > a[tabindex="0"]').focus();
      await page.keyboard.press('Home');
      const starts: number[] = [];
      for (let press = 0; press < 12; press += 1) {
        const id = (await focused(page)).split(' ')[0];
        const mark = all.find((each) => each.id === id);
        starts.push(mark?.date.from ?? mark?.date.to ?? 0);
        await page.keyboard.press('ArrowRight');
      }
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(starts).size).toBeGreaterThan(5);
      const here = await focused(page);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).not.toBe(here);
    });
  });

  test('beyond the edge are brought into view by the arrows, and keep the focus', async () => {
    await visit(between(0.3, 0.6), wide, async ({ page }) => {
      await ready(page);
      await page.locator('.timeline-interactive .drawing:visible .marks > a[tabindex="0"]').focus();
      await page.keyboard.press('End');
      const before = extent(page) ?? [0, 0];
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => (extent(page) ?? [0])[0]).toBeGreaterThan(before[0]);
      await expect.poll(() => focused(page)).not.toBe('');
    });
  });

  test('have full names', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const names = await page.locator('.timeline-interactive .drawing:visible .marks > a title').allTextContents();
      expect(names.filter((name) => !/^(Claim|Response|Event), .+, .+: .+|^\d+ (claim|response|event)s, /.test(name))).toEqual([]);
    });
  });

  test('open in a panel with words, source and the state of the quotation; Escape closes it and goes back', async () => {
    const quoted = all.find(({ noun, id }) => noun === 'claim' && dossier.claims[id]?.quote);
    await visit(
      `/timeline/#extent=${dayText(quoted?.since ?? 0)}/${dayText((quoted?.since ?? 0) + 86_400_000)}`,
      wide,
      async ({ page }) => {
        await ready(page);
        await expect.poll(() => ids(page)).toContain(quoted?.id);
        const mark = page.locator(`.timeline-interactive .drawing:visible .marks > a[data-id="${quoted?.id}"]`);
        await mark.focus();
        await page.keyboard.press('Enter');
        const panel = page.locator('.timeline-detail');
        await panel.getByText(dossier.claims[quoted?.id ?? '']?.quote?.exact ?? '').waitFor();
        expect(await panel.textContent()).toMatch(/words found in|words not checked|too short to check/);
        await expect.poll(() => part(page, 'focus')).toBe(quoted?.id);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'hidden' });
        expect(await focused(page)).toBe(quoted?.id);
      },
    );
  });

  test('take a finger that lands up to twelve pixels beside them', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const circles = page.locator('.timeline-interactive .drawing:visible .marks > a:not([data-id*=" "]) circle');
      const [x, y] = await circles.evaluateAll((all) => {
        const over = all.map((circle) => circle.getBoundingClientRect()).map((box) => [box.x + box.width / 2, box.y - 5] as const);
        return over.find((place) => !document.elementFromPoint(...place)?.closest('.marks > a')) ?? [0, 0];
      });
      expect(x).toBeGreaterThan(0);
      await page.mouse.click(x, y);
      await expect.poll(() => part(page, 'focus')).not.toBeNull();
    });
  });

  test('a click with Ctrl follows the link instead', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const opened = page.context().waitForEvent('page');
      await page
        .locator('.timeline-interactive .drawing:visible .marks > a:not([data-id*=" "]) circle')
        .first()
        .click({ modifiers: ['ControlOrMeta'] });
      await opened;
      await page.locator('[data-do=closer]').click();
      await expect.poll(() => extent(page)).not.toBeNull();
      expect(part(page, 'focus')).toBeNull();
    });
  });
});

describe('lanes', () => {
  test('fold to one row by click and by key, and lose nothing', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const before = await ids(page);
      const lane = page.locator('.timeline-interactive .drawing:visible .lane').first();
      const height = async () => (await sheet(page).boundingBox())?.height ?? 0;
      const full = await height();
      await lane.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => lane.getAttribute('aria-expanded')).toBe('false');
      await expect.poll(height).toBeLessThan(full);
      await expect.poll(() => ids(page)).toEqual(before);
      await lane.click();
      await expect.poll(height).toBe(full);
    });
  });
});

test('the names of lanes stand in as many lines as the width asks for that a frame turns out to have', async () => {
  await visit('/embed/timeline/', wide, async ({ page }) => {
    await ready(page);
    const { lanes } = JSON.parse((await page.locator('dossier-timeline script').first().textContent()) ?? '') as {
      lanes: { label: string }[];
    };
    const width = Math.round((await sheet(page).boundingBox())?.width ?? 0);
    const lines = () =>
      page
        .locator('.timeline-interactive .drawing:visible .lane > text')
        .evaluateAll((texts) =>
          texts.map((text) => [...(text.children.length > 0 ? text.children : [text])].map((line) => line.textContent)),
        );
    await expect.poll(lines).toEqual(lanes.map(({ label }) => nameLines(label, { width, extent: [0, 0] })));
  });
});

describe('as of a date', () => {
  const days = [...new Set(chronicle(dossier).map(({ since }) => dayText(since)))].sort();

  test('on every day on which something appears, the timeline is what the dossier without all that came later would give', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const data = await page.locator('dossier-timeline script').first().textContent();
      const { whole } = JSON.parse(data ?? '') as { whole: [number, number] };
      for (const day of days) {
        await page.evaluate((date) => void (location.hash = `as-of=${date}`), day);
        await expect.poll(() => ids(page), { message: day }).toEqual(inView(whole, day));
      }
    });
  });

  test('the line is dragged, and moved by keys from one day to the next on which something appears', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const line = page.locator('.timeline-interactive .drawing:visible .as-of');
      const box = (await line.locator('rect').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + 12, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(...(await point(page, 0.5, 0.05)), { steps: 6 });
      await page.mouse.up();
      // The address says where the line was let go, and not where it paused on its way.
      const said = (): string => dateText(dated(part(page, 'as-of') ?? '') ?? expect.fail());
      await expect.poll(() => part(page, 'as-of')).toMatch(/^\d{4}-\d\d-\d\d$/);
      await expect.poll(async () => said() === (await line.getAttribute('aria-valuetext'))).toBe(true);
      const dragged = part(page, 'as-of') ?? '';
      await line.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => part(page, 'as-of')).toBe(days.find((day) => day > dragged));
      await page.keyboard.press('End');
      await expect.poll(() => part(page, 'as-of')).toBeNull();
      expect(await line.getAttribute('aria-valuetext')).toBe('the latest date');
    });
  });

  test('a finger drags the line, and neither the page nor the time that is shown', async () => {
    await visit(between(0.3, 0.7), { viewport: { width: 900, height: 740 }, hasTouch: true, isMobile: true }, async ({ page }) => {
      await ready(page);
      const line = page.locator('.timeline-interactive .drawing:visible .as-of');
      const box = (await line.locator('rect').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [before, top] = [extent(page), await page.evaluate(() => scrollY)];
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      const at = (step: number) => ({ x: box.x + 12 - step * 30, y: box.y + 12 + step * 20 });
      await touch('touchStart', at(0));
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', at(step));
      await touch('touchEnd');
      await expect.poll(() => part(page, 'as-of')).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(Math.abs(((await line.locator('rect').boundingBox())?.x ?? 0) - (box.x - 180))).toBeLessThan(box.width);
      expect(extent(page)).toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    });
  });

  test('the buttons step through the same days', async () => {
    await visit(`/timeline/#as-of=${days[3]}`, wide, async ({ page }) => {
      await ready(page);
      await page.locator('[data-do=after]').click();
      await expect.poll(() => part(page, 'as-of')).toBe(days[4]);
      await page.locator('[data-do=before]').click();
      await expect.poll(() => part(page, 'as-of')).toBe(days[3]);
    });
  });
});

describe('the address', () => {
  test('goes back and forward through what was opened, and cleans what it does not know', async () => {
    const day = dayText(starts[Math.round(starts.length * 0.8)] ?? 0);
    await visit(`/timeline/#extent=nonsense&colour=red&as-of=${day}`, wide, async ({ page }) => {
      await ready(page);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#as-of=${day}`);
      const single = page.locator('.timeline-interactive .drawing:visible .marks > a:not([data-id*=" "]) circle');
      await single.first().click();
      await expect.poll(() => part(page, 'focus')).not.toBeNull();
      await page.goBack();
      await expect.poll(() => part(page, 'focus')).toBeNull();
      await page.locator('.timeline-detail').waitFor({ state: 'hidden' });
      await page.goForward();
      await page.locator('.timeline-detail').waitFor();
    });
  });
});

describe('what moves step by step', () => {
  const closer = async (page: Page): Promise<void> => {
    const before = part(page, 'extent');
    await page.locator('[data-do=closer]').click();
    await expect.poll(() => part(page, 'extent')).not.toBe(before);
  };

  test('stands in the address, and “Back” does not lead through its steps', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const before = await page.evaluate(() => history.length);
      for (let step = 0; step < 2; step += 1) await closer(page);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });

  test('does so beside what was chosen before a link led to a place on the page', async () => {
    const day = dayText(starts[Math.round(starts.length * 0.8)] ?? 0);
    await visit(`/timeline/#as-of=${day}`, wide, async ({ page }) => {
      await ready(page);
      await page.evaluate(() => (location.hash = 'main'));
      await page.evaluate(() => scrollTo(0, 0));
      await ready(page);
      await closer(page);
      expect(part(page, 'as-of')).toBe(day);
    });
  });
});

describe('when things go differently', () => {
  test('with reduced motion the view changes at once', async () => {
    await visit(between(0.3, 0.7), { ...wide, reducedMotion: 'reduce' }, async ({ page }) => {
      await ready(page);
      const before = extent(page);
      const strip = page.locator('.timeline-strip .window');
      await strip.evaluate((window) => {
        const seen = new Set<string | null>();
        Object.assign(window, { seen });
        new MutationObserver(() => seen.add(window.getAttribute('width'))).observe(window, { attributes: true });
      });
      await page.locator('[data-do=closer]').click();
      // The address is written when nothing moves any more.
      await expect.poll(() => extent(page)).not.toEqual(before);
      expect(await strip.evaluate((window) => (window as unknown as { seen: Set<string> }).seen.size)).toBe(1);
    });
  });

  test('without its script the drawing and the list are there, and no control that does nothing', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('/timeline/', page.url()).href);
      expect(await drawn(page).count()).toBeGreaterThan(20);
      expect(await page.locator('.timeline-controls button:visible').count()).toBe(0);
      expect(await page.locator('.chronicle .entry').count()).toBe(all.length);
    });
  });

  test('nothing moves when the script comes late', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      await watchShifts(page);
      let release = (): void => {};
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(new URL('/timeline/', page.url()).href, { waitUntil: 'commit' });
      await page.locator('.timeline-plot').scrollIntoViewIfNeeded();
      release();
      await ready(page);
      expect(await shiftOf(page)).toBeLessThan(0.001);
    });
  });

  test('a change of width draws anew for it, in the same view', async () => {
    await visit(between(0.3, 0.7), wide, async ({ page }) => {
      await ready(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect.poll(() => page.locator('.timeline-interactive .drawing.narrow').getAttribute('viewBox')).toMatch(/^0 0 3\d\d /);
      await expect.poll(() => ids(page)).toEqual(inView(extent(page) ?? [0, 0]));
    });
  });
});
