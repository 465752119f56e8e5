import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { hostPage } from './host.ts';
import { frameIn, opened } from './visited.ts';

/** Sandboxes by what they allow; `null`: none. */
const SANDBOXES = [null, 'allow-scripts', 'allow-scripts allow-popups'];

const WAYS = ['Control', 'Shift', 'the middle button', 'Control+Enter'];

/** Which windows open from here on, as the browser knows them. */
const windowsOf = async ({ browser }: Built) => {
  const session = await browser.newBrowserCDPSession();
  const found = new Map<string, { opener: string | undefined; reachesBack: boolean }>();
  await session.send('Target.setDiscoverTargets', { discover: true });
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId, openerId, canAccessOpener } }) => {
    if (type === 'page') found.set(targetId, { opener: openerId, reachesBack: canAccessOpener });
  });
  return () => [...found.values()];
};

/** One mark in sight that stands for one thing, and its shape. */
const markIn = async (inside: Frame) => {
  const id = await inside.evaluate(() => {
    const free = [...document.querySelectorAll('.marks > a:not([data-id*=" "])')].find((mark) => {
      const { x, y, width, height } = mark.querySelector('circle, rect')?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') === mark;
    });
    return free?.getAttribute('data-id');
  });
  const mark = inside.locator(`.marks > a[data-id="${id}"]`).filter({ visible: true });
  return { mark, shape: mark.locator('circle, rect').first() };
};

/** What the marks of a framed timeline do. */
export const marks = (built: Built): void => {
  const framed = async (sandbox: string | null, use: (inside: Frame, complaints: string[]) => Promise<void>): Promise<void> => {
    const { frame } = built.embedded.timeline;
    const kept = sandbox === null ? '' : ` sandbox="${sandbox}"`;
    const page = built.put(hostPage(`<iframe src="${frame}" title="Embedded" width="780" height="1200"${kept}></iframe>`));
    await opened(built, page, { viewport: { width: 800, height: 1300 } }, async (tab, complaints) => {
      const inside = await frameIn(tab, frame);
      await inside.locator('.timeline[data-ready]').waitFor();
      await use(inside, complaints);
    });
  };

  describe.each(SANDBOXES)('a mark in a framed timeline, in the sandbox %o,', (sandbox) => {
    test('opens in the panel with its title, its date, its words and a link to its record, and asks for nothing', async () => {
      await framed(sandbox, async (inside, complaints) => {
        const { mark } = await markIn(inside);
        const [, date = '', words = ''] = /^\w+, (.*?), .*?: (.*)$/s.exec((await mark.locator('title').textContent()) ?? '') ?? [];
        await mark.focus();
        await inside.page().keyboard.press('Enter');
        const panel = inside.locator('.timeline-detail');
        await panel.waitFor();
        expect(await panel.locator('h3').textContent()).toContain(date);
        expect(words).not.toBe('');
        expect(await panel.textContent()).toContain(words);
        expect(await panel.locator('a').getAttribute('href')).toBe(await mark.getAttribute('href'));
        await inside.page().waitForLoadState('networkidle');
        expect(complaints).toEqual([]);
      });
    });

    test.each(WAYS)('is opened beside the page by the browser itself, by %s, in a window that knows of no other', async (way) => {
      await framed(sandbox, async (inside, complaints) => {
        const { mark, shape } = await markIn(inside);
        const { keyboard } = inside.page();
        const windows = await windowsOf(built);
        await inside.evaluate(() => {
          for (const kind of ['click', 'auxclick'])
            addEventListener(kind, (event) => (document.title = event.defaultPrevented ? 'prevented' : 'left to the browser'));
        });
        await mark.focus();
        if (way === 'Control+Enter') await keyboard.press(way);
        else if (way === 'the middle button') await shape.click({ button: 'middle' });
        else await shape.click({ modifiers: [way as 'Control'] });
        await expect.poll(windows).toEqual([{ opener: undefined, reachesBack: false }]);
        expect(await inside.title()).toBe('left to the browser');
        expect(await inside.locator('.timeline-detail').isVisible()).toBe(false);
        expect(await inside.locator('.address').count()).toBe(0);
        expect(complaints).toEqual([]);
      });
    });
  });

  test('in a sandbox that lets windows open, the opened one cannot reach back', async () => {
    await framed('allow-scripts allow-popups', async (inside, complaints) => {
      const other = inside.page().context().waitForEvent('page');
      await inside.locator('footer a').filter({ hasText: 'Full version' }).click();
      const page = await other;
      await page.waitForLoadState();
      expect(page.url()).toBe(built.embedded.timeline.page);
      expect(await page.evaluate(() => opener as unknown)).toBe(null);
      expect(await inside.locator('.address').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('in a sandbox that lets none open, the address of a mark that is not at work yet is shown under the drawing', async () => {
    await framed('allow-scripts', async (inside) => {
      const href = await inside.evaluate(() => {
        // As a mark is before its timeline has begun: nothing but a link.
        const plot = document.querySelector('.timeline-plot')!;
        plot.replaceWith(plot.cloneNode(true));
        const link = [...document.querySelectorAll<SVGAElement>('.marks > a')].find((mark) => mark.checkVisibility());
        link?.focus();
        return new URL(link?.getAttribute('href') ?? '', document.baseURI).href;
      });
      await inside.page().keyboard.press('Enter');
      await expect.poll(() => inside.locator('.address').filter({ visible: true }).allTextContents()).toEqual([href]);
    });
  });
};
