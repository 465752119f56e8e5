import { expect } from 'vitest';
import type { Engine, Point } from '../engine.ts';
import { DESK, PHONE, type Journey } from '../journey.ts';
import { click, count, focused, focusOn, fragment, middle, opened, soon, tap, text } from '../page.ts';

const MARKS = '.timeline-interactive .drawing .marks > a';
const ONE = `${MARKS}:not([data-id*=" "]) circle`;
const DETAIL = '.timeline-detail';

const extent = async (engine: Engine): Promise<string | null> => new URLSearchParams(await fragment(engine)).get('extent');

const opensAndCloses = async (engine: Engine, open: () => Promise<void>): Promise<void> => {
  await open();
  await soon(() => text(engine, DETAIL)).toMatch(/\w{3}/);
  await soon(() => fragment(engine)).toMatch(/(^|&)focus=/);
  await engine.press('Escape');
  await soon(() => count(engine, DETAIL)).toBe(0);
};

/** Waits until what was moved stands still: a slow machine draws it for a while, and marks come and go. */
const still = (engine: Engine) => {
  let [before, same] = ['', 0];
  return soon(async () => {
    const now = await engine.run(() => document.querySelector('.timeline-interactive .drawing .marks')?.outerHTML ?? '');
    same = now === before ? same + 1 : 0;
    before = now;
    return same;
  }).toBeGreaterThan(8);
};

export const timeline: Journey[] = [
  {
    name: 'opens a mark of the timeline, comes closer, and moves it, by mouse',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/timeline/`);
      await opensAndCloses(engine, () => click(engine, ONE));
      await click(engine, '.timeline [data-do="closer"]');
      await soon(() => extent(engine)).toMatch(/^\d{4}/);
      const before = await extent(engine);
      const [x, y] = await middle(engine, '.timeline-plot svg');
      const to: Point = [x + 150, y];
      await engine.drag([x, y], to);
      await soon(() => extent(engine)).not.toBe(before);
      expect(await count(engine, DETAIL)).toBe(0);
    },
  },
  {
    name: 'goes through the marks of the timeline, comes closer, and moves it, by keys',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/timeline/`);
      await focusOn(engine, `${MARKS}[tabindex="0"]`);
      await engine.press('Home');
      const at = () => engine.run(() => document.activeElement?.getAttribute('data-id') ?? '');
      const first = await at();
      await engine.press('ArrowRight');
      await soon(at).not.toBe(first);
      await engine.press('+');
      await soon(() => extent(engine)).toMatch(/^\d{4}/);
      expect(await focused(engine, '.marks')).toBe('.marks');
      const closer = await extent(engine);
      await focusOn(engine, '.timeline-strip .window');
      await engine.press('ArrowRight');
      await soon(() => extent(engine)).not.toBe(closer);
      expect(await engine.run(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(/\d{4}/);
      await still(engine);
      await focusOn(engine, `${MARKS}:not([data-id*=" "])`);
      const left = await at();
      await opensAndCloses(engine, () => engine.press('Enter'));
      expect(await at()).toBe(left);
    },
  },
  {
    name: 'opens a mark of the timeline by touch',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/timeline/`);
      await opensAndCloses(engine, () => tap(engine, ONE));
    },
  },
  {
    name: 'has the years of the timeline under each other on a small screen',
    size: PHONE,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/timeline/`);
      expect(await engine.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await soon(() => count(engine, '.timeline a')).toBeGreaterThan(3);
    },
  },
];
