import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { windowsOf } from '../site/windows.ts';
import { putHost, type Built } from './built.ts';
import type { Kind } from './embedded.ts';
import type { Host } from './host.ts';

export interface Visited {
  page: Page;
  /** The page in the frame. */
  inside: Frame;
  /** What the console reported as errors or warnings, and requests that went elsewhere than to the site and the host. */
  complaints: string[];
}

/** Runs in every page and frame: keeps what the outermost hears, and complains of whoever looks at what a browser stores. */
const watch = (): void => {
  if (window === top) {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
    return;
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get: () => console.error(`${name} was looked at`) });
  Object.defineProperty(document, 'cookie', {
    get: () => console.error('cookies were read'),
    set: () => console.error('a cookie was set'),
  });
};

/** Everything that the host has heard from frames. */
export const heard = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** Waits for some frames to have been painted in a page. */
export const painted = (frame: Page | Frame, times = 12): Promise<void> =>
  frame.evaluate(async (count) => {
    for (let time = 0; time < count; time += 1) await new Promise(requestAnimationFrame);
  }, times);

/** The page in the one frame of ours. */
export const frameIn = async (page: Page, address: string): Promise<Frame> => {
  const found = (): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(address));
  await expect.poll(found).toBeDefined();
  const frame = found()!;
  await frame.waitForLoadState('load');
  return frame;
};

const windows = new WeakMap<Built, ReturnType<typeof windowsOf>>();

const windowsFor = (built: Built, address: string): ReturnType<typeof windowsOf> => {
  const those = windows.get(built) ?? windowsOf(built.browser, { origins: [built.origin, new URL(address).origin], script: watch });
  windows.set(built, those);
  return those;
};

/** Opens an address in an empty window. */
export const opened = async <T>(
  built: Built,
  address: string,
  options: BrowserContextOptions | undefined,
  use: (page: Page, complaints: string[]) => Promise<T>,
): Promise<T> => {
  const those = windowsFor(built, address);
  const all = { viewport: { width: 800, height: 700 }, ...options };
  const window = await those.take(all);
  let hasFailed = true;
  try {
    await window.page.goto(address);
    const result = await use(window.page, window.complaints);
    expect(await window.context.cookies()).toEqual([]);
    hasFailed = false;
    return result;
  } finally {
    await those.give(window, all, hasFailed);
  }
};

/** Opens a host with something embedded, and brings it into sight. */
export const visited = async <T>(built: Built, host: Host, kind: Kind, use: (visited: Visited) => Promise<T>): Promise<T> =>
  opened(built, await putHost(built, host, kind), host.context, async (page, complaints) => {
    if (!host.below) await page.locator('#after').scrollIntoViewIfNeeded();
    const inside = await frameIn(page, built.embedded[kind].frame);
    return use({ page, inside, complaints });
  });
