import type { Page } from 'playwright-core';
import { launched } from '../chromium.ts';
import type { Engine, EngineKind } from './engine.ts';

const handsOf = (page: Page): Omit<Engine, 'close'> => ({
  open: async (address) => void (await page.goto(address)),
  run: (inside, ...given) => page.evaluate(`(${inside.toString()})(${given.map((each) => JSON.stringify(each)).join(', ')})`),
  resize: (width, height) => page.setViewportSize({ width, height }),
  press: (...keys) => page.keyboard.press(keys.join('+')),
  type: (text) => page.keyboard.type(text),
  click: ([x, y]) => page.mouse.click(x, y),
  tap: ([x, y]) => page.touchscreen.tap(x, y),
  drag: async (from, to) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 8 });
    await page.mouse.up();
  },
  wheel: async (at, down) => {
    await page.mouse.move(...at);
    await page.mouse.wheel(0, down);
  },
  picture: () => page.screenshot(),
  paper: () => page.pdf(),
});

const start = async (forced = false): Promise<Engine> => {
  const browser = await launched();
  const page = await browser.newPage({ reducedMotion: 'reduce', hasTouch: true, forcedColors: forced ? 'active' : 'none' });
  return { ...handsOf(page), close: () => browser.close() };
};

/** The Chromium of all other tests. */
export const chromium: EngineKind = { name: 'Chromium', start, cannot: {} };
