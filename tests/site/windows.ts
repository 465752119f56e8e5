import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page, Request } from 'playwright-core';

/** A window of a browser, and what it complains of. */
export interface BrowserWindow {
  page: Page;
  context: BrowserContext;
  /** What the console reported as errors or warnings, what was thrown and asked, and requests that left the origin. */
  complaints: string[];
  /** What the page has asked for and not yet got. */
  open: Set<Request>;
  /** Empties it: what pages have kept and cached is gone, and nothing leads back. */
  empty: () => Promise<void>;
  /** Whether something was set in it that outlives a page. */
  isChanged: () => boolean;
}

/** What windows are for: the origins that pages may ask, and a script that runs in each page and frame before theirs. */
export interface Served {
  origins: string[];
  script?: () => void;
}

/** What a test sets for longer than a page: by such a call a window becomes one of its own. */
const LASTING = {
  page: [
    'addInitScript',
    'emulateMedia',
    'exposeBinding',
    'exposeFunction',
    'on',
    'once',
    'route',
    'setExtraHTTPHeaders',
    'setViewportSize',
  ],
  clock: ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'],
  context: ['addCookies', 'addInitScript', 'grantPermissions', 'newCDPSession', 'newPage', 'on', 'route', 'setOffline'],
};

const watch = (target: object, names: string[], called: () => void): void => {
  for (const name of names) {
    const original = Reflect.get(target, name) as (...given: unknown[]) => unknown;
    const value = (...given: unknown[]): unknown => {
      called();
      return original.apply(target, given);
    };
    Object.defineProperty(target, name, { value, configurable: true });
  }
};

const listen = ({ page, complaints, open }: Pick<BrowserWindow, 'page' | 'complaints' | 'open'>, origins: string[]): void => {
  const path = (): string => origins.reduce((url, origin) => url.replace(origin, ''), page.url());
  page.on('request', (request) => {
    open.add(request);
    const url = request.url();
    if (!/^(data|about):/.test(url) && !origins.some((origin) => url.startsWith(origin))) complaints.push(`${path()} asks for ${url}`);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => open.delete(request));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${path()} says ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${path()} throws ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`${path()} asks ${dialog.message()}`);
    void dialog.dismiss();
  });
};

const emptied = async (page: Page, session: CDPSession, origins: string[]): Promise<void> => {
  // Outside of the window: no new page finds the pointer over something.
  await page.mouse.move(-1, -1);
  await page.goto('about:blank');
  for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.send('Page.resetNavigationHistory');
};

const opened = async (browser: Browser, { origins, script }: Served, options: BrowserContextOptions): Promise<BrowserWindow> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const [complaints, open]: [string[], Set<Request>] = [[], new Set()];
  listen({ page, complaints, open }, origins);
  let isSet = false;
  const set = (): void => {
    isSet = true;
  };
  watch(page, LASTING.page, set);
  watch(page.clock, LASTING.clock, set);
  watch(context, LASTING.context, set);
  const isChanged = (): boolean => isSet || context.pages().length > 1;
  return { page, context, complaints, open, isChanged, empty: () => emptied(page, session, origins) };
};

/** Windows of a browser by their options: to open one takes longer than most tests, so one is used again unless a test changed it. */
export const windowsOf = (browser: Browser, served: Served) => {
  const free = new Map<string, BrowserWindow[]>();
  const of = (options: BrowserContextOptions): BrowserWindow[] => {
    const key = JSON.stringify(options);
    const those = free.get(key) ?? [];
    free.set(key, those);
    return those;
  };
  return {
    /** A window that is empty. */
    take: async (options: BrowserContextOptions): Promise<BrowserWindow> => of(options).pop() ?? (await opened(browser, served, options)),
    /** Gives a window back after a test; after one that failed, or changed it, it is closed. */
    give: async (window: BrowserWindow, options: BrowserContextOptions, hasFailed: boolean): Promise<void> => {
      if (hasFailed || window.isChanged()) return window.context.close();
      await window.empty();
      window.complaints.length = 0;
      window.open.clear();
      of(options).push(window);
    },
  };
};
