import { describe, expect, test } from 'vitest';
import { framesOfEachKind, quiet, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };
const FRAMES = framesOfEachKind('dist').filter((path) => /^\/embed\/(timeline|matrix|claims\/[^/]+)\/$/.test(path));
/** What any of them has when it is at work. */
const AT_WORK = ':is(dossier-story, dossier-matrix)[ready], .timeline:not(.stage)[data-ready]';

describe('a page or frame that is flooded', () => {
  test.each(['/', '/matrix/', '/embed/timeline/'])(
    'with 500 changes of its address shows the last of them, and throws nothing: %s',
    (path) =>
      visit(path, wide, async ({ page, complaints }) => {
        await page.locator(AT_WORK).first().waitFor();
        await page.evaluate(async () => {
          const texts = ['as-of=2019-01-01', 'focus=nobody', 'party=__proto__', 'extent=0000/9999', 'words=a', '=', '%E0%A4%A', 'main'];
          for (let time = 0; time < 500; time += 1) {
            location.replace(`#${texts[time % texts.length]}&${time}=x`);
            // Two seconds of it, some changes to a frame that is painted.
            if (time % 8 === 0) await new Promise(requestAnimationFrame);
          }
          location.replace('#as-of=2000-01-01');
        });
        await quiet(page);
        await expect.poll(() => page.evaluate(() => location.hash)).toBe('#as-of=2000-01-01');
        await page.evaluate(() => location.replace('#'));
        await quiet(page);
        await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
        // A browser may say that there are too many; the page says nothing.
        expect(complaints.filter((complaint) => !/Throttling navigation/.test(complaint))).toEqual([]);
      }),
  );

  test.each(FRAMES)('with messages of its host changes nothing, and throws nothing: %s', (path) =>
    visit('/404.html', wide, async ({ page, complaints }) => {
      complaints.length = 0;
      await page.evaluate((src) => {
        document.body.innerHTML = `<iframe src="${src}" width="900" height="600"></iframe>`;
      }, path);
      const frame = page.frames()[1] ?? expect.fail('no frame');
      await frame.waitForLoadState('load');
      const read = () =>
        frame.evaluate(() => [
          document.querySelector('h1')?.textContent,
          location.hash,
          [...document.querySelectorAll('main :is(li, th, blockquote)')].map(({ textContent }) => textContent),
          document.querySelectorAll('script, iframe, [open], :checked').length,
        ]);
      await quiet(page);
      await frame.waitForFunction(
        () => !document.querySelector(':is(dossier-story, dossier-matrix):not([ready]), .timeline:not([data-ready])'),
      );
      await expect.poll(async () => JSON.stringify(await read()) === JSON.stringify(await read())).toBe(true);
      const before = await read();
      const tried = await page.evaluate(() => {
        const target = document.querySelector('iframe')?.contentWindow;
        const deep: Record<string, unknown> = {};
        deep['self'] = deep;
        const values = [
          null,
          undefined,
          0,
          NaN,
          '',
          'x'.repeat(100_000),
          [],
          {},
          deep,
          new Date(),
          new Map([['a', 1]]),
          new ArrayBuffer(9),
        ];
        const keys = ['dossierView', 'message', 'type', 'sentinel', 'secret', 'height', 'value', '__proto__', 'constructor', 'then'];
        const shapes = [
          ...values,
          ...keys.flatMap((key) => values.map((value) => ({ [key]: key === 'dossierView' && typeof value === 'string' ? {} : value }))),
          { sentinel: 'amp', type: 'frames-init', height: -1 },
          { message: 'link', value: 'javascript:alert(1)', secret: 'x' },
          { type: 'embed-size', sentinel: 'amp', height: 1e300 },
          'pymxPYMx__proto__xPYMxheightxPYMx9',
          '[iFrameSizer]x:1:1',
        ];
        for (let time = 0; time < 10; time += 1) for (const shape of shapes) target?.postMessage(shape, '*');
        return 10 * shapes.length;
      });
      expect(tried).toBeGreaterThan(1000);
      await quiet(page);
      await frame.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(await read()).toEqual(before);
      expect(complaints).toEqual([]);
    }),
  );
});
