import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { hostPage, inline } from './host.ts';
import { frameIn, opened, painted } from './visited.ts';

/** A page whose code for the frame and whose address of our script stand where the host wants them. */
type Loading = [name: string, page: (frame: string, script: string) => string];

const inHead = (head: string, body: string): string => hostPage(body).replace('</head>', `${head}</head>`);

const injected = inline(() => {
  const script = document.createElement('script');
  script.src = document.querySelector<HTMLElement>('[data-script]')!.dataset['script']!;
  document.head.append(script);
  script.remove();
});

const extended = inline(() => {
  Object.assign(Object.prototype, { extend: (): null => null, type: 'x', height: 5 });
  Object.assign(Array.prototype, { each: (): null => null, last: 1 });
});

const LOADINGS: Loading[] = [
  ['as a module', (frame, script) => hostPage(`${frame}<script type="module" src="${script}"></script>`)],
  [
    'as a module, beside another script of the same name',
    (frame, script) =>
      hostPage(`<script type="module" src="/resizer.js?/embed.js"></script>${frame}<script type="module" src="${script}"></script>`),
  ],
  ['in the head', (frame, script) => inHead(`<script src="${script}"></script>`, frame)],
  ['deferred', (frame, script) => inHead(`<script defer src="${script}"></script>`, frame)],
  ['in the head as a module', (frame, script) => inHead(`<script type="module" src="${script}"></script>`, frame)],
  ['by another script', (frame, script) => hostPage(`${frame}<i data-script="${script}"></i>`, injected)],
  ['twice', (frame, script) => hostPage(`${frame}${`<script src="${script}"></script>`.repeat(2)}`)],
  ['with a query', (frame, script) => hostPage(`${frame}<script type="module" src="${script}?v=/2/"></script>`)],
  [
    'on a page with a base',
    (frame, script) => inHead('<base href="https://elsewhere.example/x/" target="_top">', `${frame}<script src="${script}"></script>`),
  ],
  ['on a page with extended prototypes', (frame, script) => inHead(extended, `${frame}<script async src="${script}"></script>`)],
];

/** Where the text of the script stands in another: it knows the address that the site was built for. */
const PLACED: Loading[] = [
  ['written into the page', (frame, script) => hostPage(`${frame}<script>${script}</script>`)],
  ['written into a module of the page', (frame, script) => hostPage(`${frame}<script type="module">${script}</script>`)],
  ['combined with other scripts', (frame, script) => inHead(`<script>var x = 1;${script};x = 2;</script>`, frame)],
];

const drawn = (href: string): string =>
  `<svg width="40" height="40"><a id="drawn" href="${href}"><rect width="40" height="40"></rect></a></svg>`;

/** Ways in which our script comes to pages, and what it finds there. */
export const scriptLoading = (built: Built): void => {
  const frameOf = (kind: 'claim' | 'matrix' = 'claim'): string =>
    (built.embedded[kind].codes['Auto-height frame']?.code ?? '').replace(/<script.*<\/script>/s, '').replace('loading="lazy"', '');
  const script = (): string => `${built.origin}/embed.js`;
  const shown = (html: string, use: (page: Page, complaints: string[]) => Promise<void>) =>
    opened(built, built.put(html), {}, async (page, complaints) => {
      await use(page, complaints);
      expect(complaints).toEqual([]);
    });

  describe('our script', () => {
    test.each(LOADINGS)('%s gives its frames the right height', async (_, page) => {
      await shown(page(frameOf(), script()), async (tab) => {
        await rightHeight(await frameIn(tab, built.embedded.claim.frame), 'told');
      });
    });

    test.each(PLACED)('%s gives its frames the right height', async (_, page) => {
      await shown(page(frameOf(), readFileSync(join(built.folder, 'embed.js'), 'utf8')), async (tab) => {
        await rightHeight(await frameIn(tab, built.embedded.claim.frame), 'told');
      });
    });

    test('imported by a module gives its frames the right height', async () => {
      await shown(hostPage(`${frameOf()}<script type="module">import '${script()}';</script>`), async (tab) => {
        await rightHeight(await frameIn(tab, built.embedded.claim.frame), 'told');
      });
    });

    test('lets links in drawings lead where they lead, and to the view of a frame', async () => {
      const { frame, view } = built.embedded.matrix;
      for (const href of ['#after', `${frame}${view}`])
        await shown(hostPage(`${drawn(href)}${frameOf('matrix')}<script src="${script()}"></script>`), async (tab) => {
          const inside = await frameIn(tab, frame);
          await tab.locator('#drawn').click();
          if (href.startsWith('#')) await expect.poll(() => new URL(tab.url()).hash).toBe(href);
          else await expect.poll(() => inside.evaluate(() => location.hash)).toBe(view);
        });
    });

    test('finds the frames that its element makes in a shadow tree, and those that come later', async () => {
      const { frame } = built.embedded.claim;
      const shadow = `<div id="shadow"></div><script src="${script()}"></script><script>
        shadow.attachShadow({ mode: 'closed' }).innerHTML = '<dossier-embed src="${frame}"><p>Instead</p></dossier-embed>';</script>`;
      await shown(hostPage(shadow), async (tab) => {
        await rightHeight(await frameIn(tab, frame), 'told');
      });
      await shown(hostPage(`<script src="${script()}"></script>`), async (tab) => {
        await tab.waitForLoadState('load');
        await tab.locator('#place').evaluate((place, html) => place.insertAdjacentHTML('beforeend', html), frameOf());
        await rightHeight(await frameIn(tab, frame), 'told');
      });
    });

    test('finds frames in a shadow tree, and follows links in it', async () => {
      const { frame, view } = built.embedded.matrix;
      const shadow = `<div id="shadow"></div><script src="${script()}"></script><script>
        shadow.attachShadow({ mode: 'open' }).innerHTML = '<a href="${frame}${view}">By then</a><iframe src="${frame}" width="100%"></iframe>';</script>`;
      await shown(hostPage(shadow), async (tab) => {
        const inside = await frameIn(tab, frame);
        await rightHeight(inside, 'told');
        await tab.locator('#shadow a').click();
        await expect.poll(() => inside.evaluate(() => location.hash)).toBe(view);
      });
    });

    test('in the head takes away what stands in an element that comes after it', async () => {
      const { frame, codes } = built.embedded.claim;
      const element = (codes['Custom element']?.code ?? '').replace(/<script.*<\/script>/s, '');
      await shown(inHead(`<script src="${script()}"></script>`, element), async (tab) => {
        await tab.locator('#after').scrollIntoViewIfNeeded();
        await rightHeight(await frameIn(tab, frame), 'told');
        expect(await tab.locator('dossier-embed img').count()).toBe(0);
        expect(await tab.locator('dossier-embed iframe').getAttribute('title')).toBeTruthy();
      });
    });

    test('hears every message without throwing, and takes no height from what is none', async () => {
      const { frame } = built.embedded.claim;
      await shown(hostPage(`${frameOf()}<script src="${script()}"></script>`), async (tab) => {
        const inside = await frameIn(tab, frame);
        await rightHeight(inside, 'told');
        await inside.evaluate(() => {
          const told = { sentinel: 'amp', type: 'embed-size' };
          const round: Record<string, unknown> = { ...told };
          round['height'] = round;
          for (const height of [null, NaN, -1, 1, '900', 10n ** 30n, [900], {}, new Date(), true, undefined])
            parent.postMessage({ ...told, height }, '*');
          for (const data of [
            null,
            undefined,
            0,
            '',
            'amp',
            1n,
            [],
            new Map(),
            round,
            new Error('x'),
            new ArrayBuffer(1),
            {
              get sentinel() {
                return 'amp';
              },
            },
          ])
            parent.postMessage(data, '*');
        });
        await tab.evaluate(() => {
          for (const source of [null, window])
            dispatchEvent(new MessageEvent('message', { data: { sentinel: 'amp', type: 'embed-size', height: 500 }, source }));
          dispatchEvent(new MessageEvent('message'));
        });
        await painted(tab);
        await rightHeight(inside, 'told');
        await inside.evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1e300 }, '*'));
        await expect.poll(() => tab.locator('iframe').getAttribute('height')).toBe('20000');
        // A message of a frame that is gone when it arrives.
        await inside.evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 700 }, '*'));
        await tab.locator('iframe').evaluate((element) => element.remove());
        await painted(tab);
      });
    });
  });
};
