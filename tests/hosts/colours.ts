import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { hostPage } from './host.ts';
import { opened } from './visited.ts';

const HOSTS = { dark: '#102030', light: '#ffffee' } as const;
const HIGH = 110;
const READABLE = 4.5;

/** A frame in surroundings of some colour, which may say so by their color-scheme. */
interface Case {
  host: keyof typeof HOSTS;
  declared: boolean;
  theme: string;
  background: string;
}

const CASES: Case[] = (['dark', 'light'] as const).flatMap((host) =>
  [true, false].flatMap((declared) =>
    ['auto', 'light', 'dark'].flatMap((theme) => ['solid', 'transparent'].map((background) => ({ host, declared, theme, background }))),
  ),
);

const framed = (address: string, { host, declared, theme, background }: Case): string =>
  `<div style="background: ${HOSTS[host]}; ${declared ? `color-scheme: ${host}` : ''}">
<iframe src="${address}?theme=${theme}&amp;background=${background}" title="x" width="100%" height="${HIGH}" style="display: block; border: 0"></iframe></div>`;

/** Of each frame in a picture of the page: the colour behind its headline, as "r,g,b", and the highest contrast to it. */
const looks = async (page: Page): Promise<{ behind: string; contrast: number }[]> => {
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, 0, 0);
    const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = colour.split(',').map((part) => linear(Number(part)));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...document.querySelectorAll('iframe')].map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      const { data } = context.getImageData(x + scrollX, y + scrollY, width - 20, height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [[behind] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
      const contrasts = [...counts.keys()].map((colour) => {
        const [low, high] = [light(behind), light(colour)].sort((a, b) => a - b) as [number, number];
        return (high + 0.05) / (low + 0.05);
      });
      return { behind, contrast: Math.max(...contrasts) };
    });
  }, picture);
};

/** Whether a frame draws itself in the dark, with this theme, on this system. */
const isDark = (theme: string, system: string): boolean => (theme === 'auto' ? system : theme) === 'dark';

/** That what is written in a frame can be read wherever it is shown. */
export const colours = (built: Built): void => {
  describe.each(['dark', 'light'] as const)('on a %s system', (system) => {
    test('every frame can be read in every host, and lets it through where it was asked to and both declare one scheme', async () => {
      const page = hostPage(CASES.map((each) => framed(built.embedded.claim.frame, each)).join(''));
      const size = { width: 640, height: CASES.length * HIGH + 200 };
      await opened(built, built.put(page), { colorScheme: system, viewport: size }, async (tab, complaints) => {
        await tab.waitForLoadState('networkidle');
        const seen = await looks(tab);
        const told = CASES.map((each, place) => ({ ...each, ...seen[place]! }));
        const through = ({ theme, background, host, declared }: Case): boolean =>
          background === 'transparent' && isDark(theme, system) === (declared && host === 'dark');
        const wrong = told.filter(
          ({ contrast, ...each }) => contrast < READABLE && !(through(each) && isDark(each.theme, system) !== (each.host === 'dark')),
        );
        expect(wrong).toEqual([]);
        const shows = told.filter(({ behind, host }) => behind === { dark: '16,32,48', light: '255,255,238' }[host]);
        expect(shows).toEqual(told.filter(through));
        expect(complaints).toEqual([]);
      });
    });
  });
};
