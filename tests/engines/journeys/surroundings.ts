import { expect } from 'vitest';
import type { Engine } from '../engine.ts';
import { DESK, type Journey } from '../journey.ts';
import { count, opened, soon } from '../page.ts';

/** Has the rules for paper hold on the screen, as a browser does that prints. */
const printed = ({ run }: Engine): Promise<void> =>
  run(() => {
    const swap = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          if (media.mediaText === 'print') media.mediaText = 'all';
          else if (media.mediaText === 'screen') media.mediaText = 'not all';
        }
        if ('cssRules' in rule) swap(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) {
      if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
      swap(sheet.cssRules);
    }
    dispatchEvent(new Event('beforeprint'));
  });

/** The colours that drawings of a page are painted in, without those that a shape has before anybody chooses one. */
const paints = ({ run }: Engine): Promise<string[]> =>
  run(() => {
    const drawn = [...document.querySelectorAll('svg :is(text, rect, circle, path, line)')].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const all = drawn.map((each) => getComputedStyle(each)).flatMap(({ fill, stroke }) => [fill, stroke]);
    return [...new Set(all)].filter((paint) => !/^(none|url.*|rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\))$/.test(paint));
  });

/** A frame as it is to readers who have switched scripts off, and what can be seen in it. */
const unscripted = async (engine: Engine, address: string): Promise<{ text: string; controls: number; wide: number }> => {
  await engine.open(address);
  const read = () =>
    engine.run(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      if (page?.readyState !== 'complete' || !page.querySelector('main')) return null;
      const isSeen = (each: Element): boolean => each.checkVisibility({ visibilityProperty: true });
      return {
        text: page.querySelector('main')?.textContent ?? '',
        controls: [...page.querySelectorAll('main :is(button, input, select)')].filter(isSeen).length,
        wide: page.documentElement.scrollWidth - page.documentElement.clientWidth,
      };
    });
  await soon(read).not.toBeNull();
  return (await read())!;
};

export const surroundings: Journey[] = [
  {
    name: 'gives frames on another site the height of what they show',
    size: DESK,
    walk: async (engine, { origin, elsewhere }) => {
      // A frame out of sight is not painted and knows nothing of another width: one after the other.
      for (const id of ['timeline', 'matrix']) {
        const frame = `<iframe src="${origin}/embed/${id}/" title="${id}" width="100%" height="300" frameborder="0"></iframe>`;
        const listen = `<script>heard=[];addEventListener('message',({data})=>data.sentinel==='amp'&&heard.push(data.height))</script>`;
        const loader = `<script src="${origin}/embed.js"></script>`;
        await engine.resize(1280, 900);
        await engine.open(elsewhere(`<!doctype html><meta charset="utf-8"><title>Host</title>${listen}${frame}${loader}`));
        /** The height of the frame, once it is what was told last. */
        const told = () =>
          engine.run(() => {
            const last = (window as unknown as { heard: number[] }).heard.at(-1);
            return document.querySelector('iframe')?.clientHeight === last ? (last ?? 0) : 0;
          });
        await soon(told).toBeGreaterThan(300);
        await engine.resize(700, 800);
        await soon(told).toBeGreaterThan(300);
      }
    },
  },
  {
    name: 'shows one response of a claim in a frame, and does not move the page around it',
    size: DESK,
    walk: async (engine, { origin, elsewhere }) => {
      await engine.open(`${origin}/claims/`);
      const claim = await engine.run(() => document.querySelector<HTMLAnchorElement>('main a[href*="/claims/"]')?.pathname ?? '');
      await engine.open(`${origin}/embed${claim}`);
      const view = await engine.run(() => [...document.querySelectorAll('[id^="response="]')].at(-1)?.id ?? '');
      await engine.open(`${origin}/embed${claim}#${view}`);
      await soon(() => count(engine, '.compact .row')).toBe(1);
      expect(await count(engine, '.compact .row .statement')).toBe(1);
      const listen = '<script>addEventListener("message",()=>document.title="heard")</script>';
      const frame = `<iframe src="${origin}/embed${claim}#${view}" title="A claim" width="100%" height="300"></iframe>`;
      await engine.open(
        elsewhere(`<!doctype html><meta charset="utf-8"><title>Host</title>${listen}<div style="height:3000px"></div>${frame}`),
      );
      await soon(() => engine.run(() => document.title)).toBe('heard');
      expect(await engine.run(() => scrollY)).toBe(0);
    },
  },
  {
    name: 'has every row on paper, and no control',
    size: DESK,
    walk: async (engine, { origin }) => {
      await opened(engine, `${origin}/matrix/`);
      const all = await engine.run(() => document.querySelectorAll('.row').length);
      await printed(engine);
      expect(await count(engine, '.row')).toBe(all);
      expect(await count(engine, '.matrix .script button, header nav, header .to-search')).toBe(0);
    },
  },
  {
    name: 'prints a claim on sheets of paper',
    size: DESK,
    walk: async (engine, { origin }) => {
      await engine.open(`${origin}/claims/`);
      const claim = await engine.run(() => document.querySelector('main a[href^="/claims/"]')?.getAttribute('href'));
      await engine.open(`${origin}${claim}`);
      const pdf = await engine.paper();
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    },
  },
  {
    name: 'reads matrix and timeline without script, with nothing that does nothing',
    size: DESK,
    walk: async (engine, { beside }) => {
      for (const path of ['/matrix/', '/timeline/']) {
        const frame = `<!doctype html><title>Frame</title><iframe sandbox="allow-same-origin" src="${path}" width="1000" height="800"></iframe>`;
        const { text, controls, wide } = await unscripted(engine, beside(frame));
        expect(text.length).toBeGreaterThan(2000);
        expect([path, controls, wide]).toEqual([path, 0, 0]);
      }
    },
  },
  {
    name: 'draws in the colours that the system decides on',
    size: DESK,
    forced: true,
    walk: async (engine, { origin }) => {
      expect(await engine.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      for (const path of ['/', '/timeline/', '/matrix/']) {
        await opened(engine, origin + path);
        const system = await engine.run(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          const names = [
            'Canvas',
            'CanvasText',
            'LinkText',
            'GrayText',
            'Highlight',
            'HighlightText',
            'ButtonText',
            'ButtonFace',
            'ButtonBorder',
            'Mark',
            'SelectedItem',
            'Field',
            'FieldText',
            'VisitedText',
          ];
          return names.map((name) => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          });
        });
        expect([path, (await paints(engine)).filter((paint) => !system.includes(paint))]).toEqual([path, []]);
      }
    },
  },
];
