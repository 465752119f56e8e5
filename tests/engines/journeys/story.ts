import { expect } from 'vitest';
import type { Engine } from '../engine.ts';
import { DESK, PHONE, type Journey } from '../journey.ts';
import { click, count, focusOn, fragment, opened, soon, text } from '../page.ts';

const PICTURE = '.scene[data-current] .scene-picture';

/** The scene that is shown, by its place, and how many there are. */
const shown = ({ run }: Engine): Promise<[number, number]> =>
  run(() => {
    const scenes = [...document.querySelectorAll('.scene')];
    return [scenes.findIndex((scene) => scene.hasAttribute('data-current')), scenes.length];
  });

/** Keeps which scenes are shown from now on, one after the other. */
const watched = ({ run }: Engine): Promise<void> =>
  run(() => {
    const scenes = [...document.querySelectorAll('.scene')];
    const seen = [0];
    const look = (): void => {
      const now = scenes.findIndex((scene) => scene.hasAttribute('data-current'));
      if (now >= 0 && now !== seen.at(-1)) seen.push(now);
    };
    for (const scene of scenes) new MutationObserver(look).observe(scene, { attributes: true, attributeFilter: ['data-current'] });
    Object.assign(window, { seen });
  });

const painted = ({ run }: Engine): Promise<void> =>
  run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));

/** Goes on until the last scene is shown; returns those that were, one after the other. */
const readThrough = async (engine: Engine, on: () => Promise<void>): Promise<number[]> => {
  await watched(engine);
  const [, total] = await shown(engine);
  for (let step = 0; step < 40 * total && (await shown(engine))[0] !== total - 1; step += 1) {
    await on();
    await painted(engine);
  }
  expect(await count(engine, PICTURE)).toBe(1);
  expect(await count(engine, '.scene:not([data-current]) .scene-picture')).toBe(0);
  return engine.run(() => (window as unknown as { seen: number[] }).seen);
};

const byWheel = (name: string, size: Journey['size']): Journey => ({
  name,
  size,
  walk: async (engine, { origin }) => {
    await opened(engine, `${origin}/`);
    const [, total] = await shown(engine);
    expect(total).toBeGreaterThan(1);
    const seen = await readThrough(engine, () => engine.wheel([5, 400], 160));
    expect(seen).toEqual(Array.from({ length: total }, (_, scene) => scene));
    expect(await fragment(engine)).toBe('');
  },
});

export const story: Journey[] = [
  byWheel('reads the story by the wheel, scene after scene, at a desk', DESK),
  byWheel('reads the story by the wheel, scene after scene, on a small screen', PHONE),
  {
    name: 'reads the story by keys, and back to its beginning',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/`);
      const seen = await readThrough(engine, () => engine.press('PageDown'));
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(seen.length).toBeGreaterThan(2);
      await soon(async () => {
        await engine.press('Home');
        return (await shown(engine))[0];
      }).toBe(0);
    },
  },
  {
    name: 'takes the exchange of a scene to another date by keys, and gives it back by mouse',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/`);
      await engine.run(() => document.querySelectorAll('.scene-text')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await soon(async () => (await shown(engine))[0]).toBe(1);
      await focusOn(engine, '.handle input');
      await engine.press('End');
      await engine.press('ArrowLeft');
      await soon(() => text(engine, '.handle .held output')).toMatch(/^As of .*\d{4}$/);
      await soon(() => fragment(engine)).toMatch(/^as-of=/);
      await click(engine, '.handle .held button');
      await soon(() => count(engine, '.handle .held')).toBe(0);
      await soon(() => fragment(engine)).toBe('');
    },
  },
];
