import { expect } from 'vitest';
import type { Engine } from '../engine.ts';
import { DESK, type Journey } from '../journey.ts';
import { atWork, click, focusOn, fragment, opened, soon, text } from '../page.ts';
import { claims, line } from './matrix.ts';

/** What the fields of a matrix say: those that are ticked, the words of the search, and where the handle stands. */
const fields = ({ run }: Engine): Promise<string[]> =>
  run(() =>
    [...document.querySelectorAll<HTMLInputElement>('.matrix :is(:checked[type="checkbox"], [type="search"], [type="range"])')].map(
      ({ value }) => value,
    ),
  );

/** Does what leads away from a page, which may be gone before it has answered. */
const leaving = async (engine: Engine, act: () => void): Promise<void> => void (await engine.run(act).catch(() => null));

const reloaded = async (engine: Engine): Promise<void> => {
  await leaving(engine, () => {
    Object.assign(window, { former: true });
    location.reload();
  });
  await soon(() => engine.run(() => !('former' in window)).catch(() => false)).toBe(true);
  await atWork(engine);
};

export const views: Journey[] = [
  {
    name: 'shares a view by its address, finds it again after a reload, and on the way back',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      const [all, untouched] = [await claims(engine), await fields(engine)];
      await click(engine, '.tool:has(.chosen)');
      await click(engine, '.filters [name="stance"]');
      await click(engine, '.replay .earlier');
      await focusOn(engine, '.matrix [type="search"]');
      await engine.type('a');
      await soon(async () => [...new URLSearchParams(await fragment(engine)).keys()].sort()).toEqual(['as-of', 'stance', 'words']);
      const [address, said, chosen] = [await engine.run(() => location.href), await line(engine), await fields(engine)];
      const again = async (): Promise<void> => {
        await soon(() => line(engine)).toBe(said);
        expect(await fields(engine)).toEqual(chosen);
        expect(await engine.run(() => location.href)).toBe(address);
      };
      await opened(engine, address);
      await again();
      await reloaded(engine);
      await again();
      await engine.open(`${origin}/sources/`);
      await leaving(engine, () => history.back());
      await soon(() => engine.run(() => location.pathname).catch(() => '')).toBe('/matrix/');
      await atWork(engine);
      await again();
      // Without what the address said, nothing of it is left in the fields, whatever a browser keeps of them.
      await engine.run(() => history.replaceState(null, '', '/matrix/'));
      await reloaded(engine);
      await soon(() => claims(engine)).toBe(all);
      expect(await fields(engine)).toEqual(untouched);
    },
  },
  {
    name: 'searches the site by keys alone, and follows what is found',
    size: DESK,
    walk: async (engine, { origin }) => {
      await engine.open(`${origin}/claims/`);
      const title = await text(engine, '.listed-claim h3');
      await soon(async () => {
        await engine.press('/');
        return engine.run(() => document.querySelector('dialog.search-panel')?.hasAttribute('open') ?? false);
      }).toBe(true);
      await engine.type(title.slice(0, 40));
      await soon(() => engine.run(() => document.querySelectorAll('dialog.search-panel li a').length)).toBeGreaterThan(0);
      await engine.press('ArrowDown');
      const leads = await engine.run(() => document.activeElement?.getAttribute('href') ?? '');
      expect(leads).toMatch(/^\//);
      await engine.press('Enter');
      await soon(() => engine.run(() => location.pathname + location.hash).catch(() => '')).toBe(leads);
    },
  },
  {
    name: 'proves a quotation by what is copied and pasted',
    size: DESK,
    walk: async (engine, { origin }) => {
      await engine.open(`${origin}/prove/`);
      await leaving(engine, () => document.querySelector<HTMLElement>('main a[href^="/prove/"]')?.click());
      await soon(() => engine.run(() => document.querySelector('dossier-proof[data-ready]') !== null).catch(() => false)).toBe(true);
      await engine.run(() => {
        const all = [...document.querySelectorAll('dossier-proof li q')];
        const longest = all.sort((a, b) => b.textContent.length - a.textContent.length)[0];
        if (longest) getSelection()?.selectAllChildren(longest);
      });
      await engine.press('Control', 'c');
      await focusOn(engine, 'textarea');
      await engine.press('Control', 'v');
      await soon(() => engine.run(() => document.querySelector('textarea')?.value.length ?? 0)).toBeGreaterThan(10);
      await soon(() =>
        engine.run(() => [...document.querySelectorAll('.verdict')].filter((each) => each.textContent === 'Found in your text').length),
      ).toBeGreaterThan(0);
    },
  },
];
