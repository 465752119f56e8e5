import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { hostPage } from './host.ts';
import { frameIn, opened, painted } from './visited.ts';

const SANDBOXES = [
  'allow-scripts',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-popups',
  'allow-scripts allow-same-origin allow-popups',
];

/** That a view which was chosen is what is pasted, and that choosing one is the reader's alone. */
export const views = (built: Built): void => {
  describe('the codes of a chart whose view has been chosen', () => {
    test('lead to that view, or say what becomes of it', async () => {
      const { page, view } = built.embedded.timeline;
      await opened(built, `${page}${view}`, {}, async (tab) => {
        const panel = tab.locator('embed-panel').first();
        await panel.locator('summary').click();
        await expect.poll(() => panel.locator('code').first().textContent()).toContain(`${view}"`);
        const codes = await panel.locator('.code').evaluateAll((all) =>
          all.map((code) => ({
            name: code.querySelector('b')!.textContent,
            code: code.querySelector('.paste code')!.textContent,
            said: [...code.querySelectorAll<HTMLElement>('.view')]
              .filter((line) => line.checkVisibility())
              .map(({ textContent }) => textContent),
          })),
        );
        const silent = codes.filter(({ code, said }) => !code.includes(view) && said.length === 0);
        expect(silent).toEqual([]);
        expect(codes.filter(({ code }) => !code.includes(view)).map(({ name }) => name)).toEqual(['WordPress.']);
        expect(codes.filter(({ said }) => said.length > 0).map(({ name }) => name)).toEqual(
          expect.arrayContaining(['Custom element.', 'Picture, SVG.', 'Text.', 'WordPress.']),
        );
      });
    });
  });

  describe('what is chosen in a frame', () => {
    test('adds nothing to the history of the page around it', async () => {
      const { frame, view } = built.embedded.matrix;
      const page = built.put(hostPage(`<iframe src="${frame}" title="Embedded" width="700" height="800"></iframe>`));
      await opened(built, page, { viewport: { width: 800, height: 900 } }, async (tab, complaints) => {
        const inside = await frameIn(tab, frame);
        await inside.locator('dossier-matrix[ready]').waitFor();
        const length = await tab.evaluate(() => history.length);
        await inside.getByRole('button', { name: 'Sort' }).click();
        for (const order of ['date', 'question', 'date']) {
          await inside.locator(`input[name="order"][value="${order}"], [value="${order}"]`).first().check();
          await expect.poll(() => inside.evaluate(() => location.hash.includes('sort=date'))).toBe(order === 'date');
        }
        await tab
          .locator('iframe')
          .evaluate(
            (element, asked) => (element as HTMLIFrameElement).contentWindow!.postMessage({ dossierView: asked }, '*'),
            view.slice(1),
          );
        await expect.poll(() => inside.evaluate(() => location.hash)).toContain(view.slice(1));
        expect(await tab.evaluate(() => history.length)).toBe(length);
        expect(complaints).toEqual([]);
      });
    });
  });

  test('a place in a frame is reached without a step in the history of the page around it', async () => {
    const { frame } = built.embedded.timeline;
    const page = built.put(hostPage(`<iframe src="${frame}" title="Embedded" width="700" height="800"></iframe>`));
    await opened(built, page, {}, async (tab, complaints) => {
      const inside = await frameIn(tab, frame);
      const length = await tab.evaluate(() => history.length);
      for (const kind of [':not(.skip)', '.skip']) {
        const link = inside.locator(`a[href^="#"]${kind}`).filter({ visible: true }).first();
        const place = await link.getAttribute('href');
        await link.press('Enter');
        await expect.poll(() => inside.evaluate(() => location.hash)).toBe(place);
      }
      expect(await tab.evaluate(() => history.length)).toBe(length);
      expect(complaints).toEqual([]);
    });
  });

  test('a code is copied in a frame, as plain text, and nothing is reported to the page around it', async () => {
    const { frame } = built.embedded.claim;
    const page = built.put(hostPage(`<iframe src="${frame}" title="Embedded" width="700" height="1200"></iframe>`));
    await opened(built, page, { permissions: ['clipboard-read'] }, async (tab, complaints) => {
      const inside = await frameIn(tab, frame);
      await inside.locator('embed-panel summary').click();
      await inside.locator('embed-panel button').click();
      await expect.poll(() => inside.locator('embed-panel button').textContent()).toBe('Copied');
      await tab.bringToFront();
      await tab.locator('body').click({ position: { x: 1, y: 1 } });
      const copied = () => tab.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
      expect(await copied()).toEqual(['text/plain']);
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(await inside.locator('embed-panel .paste code').textContent());
      expect(complaints).toEqual([]);
    });
  });

  // On a busy machine Chromium may take the frame for clicked again before it can see that the click was used; and without a screen the
  // window that has opened takes no focus, which would tell it, too.
  describe.each(SANDBOXES)('in the sandbox "%s"', { retry: 5 }, (sandbox) => {
    test('a link opens its page, or shows its address', async () => {
      const { frame, page } = built.embedded.claim;
      const kept = `<iframe src="${frame}" title="Embedded" width="700" height="800" sandbox="${sandbox}"></iframe>`;
      await opened(built, built.put(hostPage(kept)), {}, async (tab, complaints) => {
        const inside = await frameIn(tab, frame);
        const pages = () =>
          tab
            .context()
            .pages()
            .map((each) => each.url());
        await inside.locator('footer a').filter({ hasText: 'Full version' }).click();
        if (sandbox.includes('popups')) {
          await expect.poll(pages).toContain(page);
          await painted(tab, 40);
          expect(await inside.locator('.address').count()).toBe(0);
        } else await expect.poll(() => inside.locator('.address').allTextContents()).toEqual([page]);
        // The browser says itself that it opened nothing.
        expect(complaints.filter((text) => !text.includes('allow-popups'))).toEqual([]);
      });
    });
  });
};
