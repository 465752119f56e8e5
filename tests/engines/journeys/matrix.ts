import { expect } from 'vitest';
import type { Engine } from '../engine.ts';
import { DESK, PHONE, type Journey } from '../journey.ts';
import { click, count, focused, focusOn, fragment, opened, soon, tap, text } from '../page.ts';

const CELL = '.cell:not(.made) summary';
const OPEN = '.opened';

/** How many claims can be seen, and what the line above them says. */
export const claims = (engine: Engine): Promise<number> => count(engine, '.row');
export const line = (engine: Engine): Promise<string> => text(engine, '.in-view');

export const matrix: Journey[] = [
  {
    name: 'opens and closes a cell of the matrix by mouse',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      await click(engine, CELL);
      await soon(() => text(engine, OPEN)).toMatch(/\w{3}/);
      await soon(() => fragment(engine)).toMatch(/(^|&)focus=/);
      await engine.run(() => document.querySelector('.opened')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await click(engine, `${OPEN} .close`);
      await soon(() => count(engine, OPEN)).toBe(0);
      expect(await focused(engine, 'summary')).toBe('summary');
    },
  },
  {
    name: 'goes through the cells of the matrix by keys, and opens and closes one',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      await focusOn(engine, CELL);
      const at = () => engine.run(() => document.activeElement?.closest('[data-id]')?.getAttribute('data-id') ?? '');
      const first = await at();
      await engine.press('ArrowDown');
      await soon(at).not.toBe(first);
      await engine.press('Enter');
      await soon(() => count(engine, OPEN)).toBe(1);
      await engine.press('Tab');
      await engine.press('Escape');
      await soon(() => count(engine, OPEN)).toBe(0);
      expect(await focused(engine, 'summary')).toBe('summary');
    },
  },
  {
    name: 'opens a row of the matrix by touch on a small screen',
    size: PHONE,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      await tap(engine, '.row');
      await soon(() => count(engine, OPEN)).toBe(1);
      expect(await engine.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    },
  },
  {
    name: 'replays the matrix: step by step by mouse, from the beginning by a button',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      const all = await claims(engine);
      for (let step = 0; step < 3; step += 1) await click(engine, '.replay .earlier');
      await soon(() => line(engine)).toMatch(/^As of .*\d{4}: /);
      await soon(() => fragment(engine)).toMatch(/^as-of=\d{4}/);
      await focusOn(engine, '.replay [type=range]');
      await engine.press('Home');
      await soon(() => claims(engine)).toBeLessThan(all);
      await click(engine, '.replay .end');
      await soon(() => claims(engine)).toBe(all);
      await click(engine, '.replay .start');
      await soon(() => claims(engine)).toBeLessThan(all);
      const first = await line(engine);
      await click(engine, '.replay .later');
      await soon(() => line(engine)).not.toBe(first);
    },
  },
  {
    name: 'steps back on the timeline to what was known',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/timeline/`);
      await click(engine, '.timeline [data-do="before"]');
      await soon(() => fragment(engine)).toMatch(/^as-of=\d{4}/);
      await soon(() => count(engine, '.timeline-interactive .as-of:not(.off)')).toBeGreaterThan(0);
    },
  },
  {
    name: 'filters the matrix by a choice and by words that are typed, and clears it',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      const all = await claims(engine);
      await click(engine, '.tool:has(.chosen)');
      await click(engine, '.filters [name="stance"]');
      await soon(() => claims(engine)).toBeLessThan(all);
      await soon(() => fragment(engine)).toMatch(/^stance=/);
      await focusOn(engine, '.matrix [type="search"]');
      await engine.type('zzzz');
      await soon(() => line(engine)).toMatch(/nothing matches/);
      await click(engine, '.matrix .clear');
      await soon(() => claims(engine)).toBe(all);
      expect(await focused(engine, '[type="search"]')).toBe('[type="search"]');
    },
  },
];
