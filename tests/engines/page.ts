import { expect } from 'vitest';
import type { Engine, Point } from './engine.ts';

/** Waits until something is so. */
export const soon = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 15_000, interval: 50 });

/** How many elements can be seen. */
export const count = ({ run }: Engine, selector: string): Promise<number> =>
  run(
    (wanted) => [...document.querySelectorAll(wanted)].filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
    selector,
  );

/** The text of the first that can be seen. */
export const text = ({ run }: Engine, selector: string): Promise<string> =>
  run((wanted) => {
    const first = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility({ visibilityProperty: true }));
    return (first?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }, selector);

/** The fragment of the address, decoded. */
export const fragment = ({ run }: Engine): Promise<string> => run(() => decodeURIComponent(location.hash.slice(1)));

export const focusOn = ({ run }: Engine, selector: string): Promise<void> =>
  run((wanted) => {
    const first = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) => each.checkVisibility({ visibilityProperty: true }));
    first?.focus();
  }, selector);

/** Where the focus is: the first of these selectors that fits, or the name of the element. */
export const focused = ({ run }: Engine, ...selectors: string[]): Promise<string> =>
  run((wanted) => {
    const { activeElement } = document;
    return wanted.find((each) => activeElement?.closest(each)) ?? activeElement?.localName ?? '';
  }, selectors);

/** The middle of the first that can be seen, brought into sight. */
export const middle = async (engine: Engine, selector: string): Promise<Point> => {
  await soon(() => count(engine, selector)).toBeGreaterThan(0);
  return engine.run(async (wanted): Promise<[number, number]> => {
    const first = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility({ visibilityProperty: true }));
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { left, top, width, height } = first?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2];
  }, selector);
};

export const click = async (engine: Engine, selector: string): Promise<void> => engine.click(await middle(engine, selector));
export const tap = async (engine: Engine, selector: string): Promise<void> => engine.tap(await middle(engine, selector));

/** Opens a page and waits until its charts are at work. */
export const opened = async (engine: Engine, address: string): Promise<void> => {
  // From one fragment to another nothing would be loaded.
  await engine.open('about:blank');
  await engine.open(address);
  await atWork(engine);
};

/** Waits until all that a script brings to life on a page is at work. */
export const atWork = async ({ run }: Engine): Promise<void> => {
  const idle = ':is(dossier-story, dossier-matrix):not([ready]), .timeline:not([data-ready])';
  await soon(() => run((wanted) => document.readyState === 'complete' && !document.querySelector(wanted), idle)).toBe(true);
};
