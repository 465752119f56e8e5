import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { code } from './embedded.ts';
import { hostPage } from './host.ts';
import { frameIn, heard, opened, painted } from './visited.ts';

/** What our script does on the page of a host, and what it leaves alone. */
export const ourScript = (built: Built): void => {
  describe('our script', () => {
    test('hears no frame but its own, and changes no other', async () => {
      const { claim } = built.embedded;
      const say = `parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 5000 }, '*')`;
      const foreign = built.put(`<!doctype html><title>Foreign</title><script>setInterval(() => ${say}, 10)</script>`);
      const frame = `<iframe id="foreign" src="${foreign}" title="Foreign" height="120"></iframe>`;
      const page = built.put(hostPage(`${frame}${code(claim, 'Auto-height frame')}`));
      await opened(built, page, {}, async (tab) => {
        const inside = await frameIn(tab, claim.frame);
        await rightHeight(inside, 'told');
        const { length } = await heard(tab);
        const fromForeign = async () =>
          (await heard(tab)).slice(length).filter((message) => JSON.stringify(message).includes('5000')).length;
        await expect.poll(fromForeign).toBeGreaterThan(3);
        await painted(tab);
        await rightHeight(inside, 'told');
        expect(await tab.locator('#foreign').getAttribute('height')).toBe('120');
      });
    });

    test('brings a frame to the view that a link on the page names, and into sight', async () => {
      const { frame, view, codes } = built.embedded.matrix;
      const link = `<p><a id="view" href="${frame}${view}">By then</a></p><div style="height: 300vh"></div>`;
      const below = '<div style="height: 300vh"></div>';
      const page = built.put(hostPage(`${link}${codes['Auto-height frame']?.code.replace('loading="lazy"', '')}${below}`));
      await opened(built, page, {}, async (tab, complaints) => {
        const inside = await frameIn(tab, frame);
        await tab.locator('#view').click();
        await expect.poll(() => inside.evaluate(() => location.hash)).toBe(view);
        await expect.poll(() => inside.locator('.in-view').filter({ visible: true }).first().textContent()).toContain('As of');
        await expect.poll(() => tab.locator('iframe').evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(0);
        expect(tab.url()).toBe(page);
        expect(complaints).toEqual([]);
      });
    });

    test('shows a frame that fills its element as soon as it is there', async () => {
      const { frame, codes } = built.embedded.timeline;
      const code = (codes['Custom element']?.code ?? '').replace(`src="${frame}"`, `src="${frame}?fit" style="height: 500px"`);
      await opened(built, built.put(hostPage(code)), {}, async (tab, complaints) => {
        await frameIn(tab, frame);
        await expect.poll(() => tab.locator('dossier-embed img').count()).toBe(0);
        const sizes = await tab
          .locator('dossier-embed')
          .evaluate((element) => [element, element.firstElementChild].map((each) => each!.clientHeight));
        expect(sizes).toEqual([500, 500]);
        expect(complaints).toEqual([]);
      });
    });

    test('shows the picture in its element until the frame has been read', async () => {
      const { frame, codes } = built.embedded.timeline;
      const page = built.put(hostPage(codes['Custom element']?.code ?? ''));
      await opened(built, built.put(''), {}, async (tab) => {
        let go = (): void => {};
        const held = new Promise<void>((done) => (go = done));
        await tab.route(frame, async (route) => {
          await held;
          await route.continue();
        });
        await tab.goto(page, { waitUntil: 'domcontentloaded' });
        const picture = tab.locator('dossier-embed a img');
        await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        expect(await tab.locator('dossier-embed iframe').count()).toBe(1);
        go();
        await expect.poll(() => picture.count()).toBe(0);
        await rightHeight(await frameIn(tab, frame), 'told');
      });
    });

    test('follows its element where it is led, to another thing and to another view', async () => {
      const { claim, matrix } = built.embedded;
      await opened(built, built.put(hostPage(claim.codes['Custom element']?.code ?? '')), {}, async (tab, complaints) => {
        const led = (src: string) => tab.locator('dossier-embed').evaluate((element, to) => element.setAttribute('src', to), src);
        await rightHeight(await frameIn(tab, claim.frame), 'told');
        await led(matrix.frame);
        await rightHeight(await frameIn(tab, matrix.frame), 'told');
        const length = await tab.evaluate(() => history.length);
        await led(`${matrix.frame}${matrix.view}`);
        const inside = await frameIn(tab, matrix.frame);
        await expect.poll(() => inside.evaluate(() => location.hash)).toBe(matrix.view);
        expect(await tab.evaluate(() => history.length)).toBe(length);
        expect(await tab.locator('dossier-embed iframe').count()).toBe(1);
        expect(complaints).toEqual([]);
      });
    });

    test('makes no frame of an element that leads elsewhere', async () => {
      const { codes, frame } = built.embedded.claim;
      const html = (codes['Custom element']?.code ?? '').replace(frame, built.put('<p>Elsewhere'));
      await opened(built, built.put(hostPage(html)), {}, async (tab) => {
        await expect.poll(() => tab.evaluate(() => customElements.get('dossier-embed') !== undefined)).toBe(true);
        expect(await tab.locator('iframe').count()).toBe(0);
        expect(await tab.locator('dossier-embed img').isVisible()).toBe(true);
      });
    });
  });
};
