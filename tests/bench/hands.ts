import type { Page } from 'playwright-core';
import type { Chart } from './build.ts';

/** Where a hand lies: the middle of what can be seen of its target, in px. */
export type Spot = [x: number, y: number];

/** One way of using a chart. Where its target is not on the page it is not measured. */
export interface Hand {
  name: string;
  target: string;
  /** The button that shows the target, where it is not seen at once. */
  opens?: string;
  /** What tells that the page answers. */
  answer: 'changes' | 'scrolls';
  /** ms between two steps; the next one waits for the page to have taken the last. */
  every: number;
  /** Takes hold, and gives what it does the n-th time. */
  take: (page: Page, spot: Spot) => Promise<(count: number) => Promise<unknown>>;
  release?: (page: Page) => Promise<void>;
}

const FRAME = 1000 / 60;
const SECOND = 60;

/** Steps from where a hand began, when it goes forth for a second and comes back in the next. */
const away = (count: number): number => SECOND - Math.abs(SECOND - (count % (2 * SECOND)));
const forth = (count: number): 1 | -1 => (count % (2 * SECOND) < SECOND ? 1 : -1);

const DRAWING = '.timeline-plot svg';
const BUTTON = (name: string): string => `main [data-do=${name}]`;
const MARK = `${DRAWING} [tabindex="0"]`;
const SEARCH = 'main input[type=search]';
const ORDER = 'main input[name=order]';

const pan: Hand = {
  name: 'pan',
  target: DRAWING,
  answer: 'changes',
  every: FRAME,
  take: async (page, [x, y]) => {
    // Where all is in view there is nowhere to go.
    await page.locator(BUTTON('closer')).first().click({ clickCount: 2 });
    await page.mouse.move(x, y);
    await page.mouse.down();
    return (count) => page.mouse.move(x - 5 * away(count), y);
  },
  release: async (page) => {
    await page.mouse.up();
    await page.locator(BUTTON('all')).first().click();
  },
};

const zoom: Hand = {
  name: 'zoom',
  target: DRAWING,
  answer: 'changes',
  every: FRAME,
  take: async (page, spot) => {
    await page.mouse.move(...spot);
    await page.keyboard.down('Control');
    return (count) => page.mouse.wheel(0, -20 * forth(count));
  },
  release: (page) => page.keyboard.up('Control'),
};

const keys: Hand = {
  name: 'keys',
  target: MARK,
  answer: 'changes',
  every: 100,
  take: async (page) => {
    await page.locator(MARK).filter({ visible: true }).first().focus();
    return (count) => page.keyboard.press(count % 4 === 2 ? 'ArrowLeft' : 'ArrowRight');
  },
};

const scroll: Hand = {
  name: 'scroll',
  target: 'main td',
  answer: 'scrolls',
  every: FRAME,
  take: async (page, spot) => {
    await page.mouse.move(...spot);
    return (count) => page.mouse.wheel(0, 120 * forth(count));
  },
};

const sort: Hand = {
  name: 'sort',
  target: ORDER,
  opens: 'main .choose > button:has(.sorted)',
  answer: 'changes',
  every: 250,
  take: async (page) => {
    const orders = page.locator(ORDER);
    const all = await orders.count();
    return (count) => orders.nth((count + 1) % all).check();
  },
};

const filter: Hand = {
  name: 'filter',
  target: SEARCH,
  answer: 'changes',
  every: 150,
  take: async (page) => {
    const typed = ['t', 'h', 'e', 'Backspace', 'Backspace', 'Backspace'];
    await page.locator(SEARCH).first().focus();
    return (count) => page.keyboard.press(typed[count % typed.length] ?? '');
  },
};

export const HANDS: Record<Chart, Hand[]> = { timeline: [pan, zoom, keys], matrix: [scroll, sort, filter] };
