import type { Page } from 'playwright-core';
import { atWork, quiet } from './site.ts';

/** What hands do with a page, in this order. */
export const DOINGS = ['open', 'point', 'marks', 'list', 'search', 'choose', 'press'] as const;
export type Doing = (typeof DOINGS)[number];

/**
 * Does some of it with a page once it is at work: opens all that opens, points at things, opens marks of timelines and what is listed of several, searches
 * for words, chooses, presses every button. Returns how often it did what.
 */
export const handled = async (page: Page, words: string, kinds: readonly Doing[]): Promise<Record<string, number>> => {
  const done: Record<string, number> = {};
  const act = (kind: Doing): Promise<number> =>
    page.evaluate(
      async ([what, text]) => {
        const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
        const say = (element: Element, type: string): void =>
          void element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
        const doings: Record<typeof what, () => HTMLElement[]> = {
          open: () => all('summary'),
          point: () => all('[data-id], embed-panel'),
          choose: () => all('input:not([type=search]), option'),
          search: () => all('input[type=search]'),
          press: () => all('button'),
          marks: () => all('.timeline-plot .marks > a').slice(0, 40),
          list: () => all('.timeline-detail button:not(.close)'),
        };
        const found = doings[what]();
        for (const element of found) {
          // What came before may have taken it away.
          if (!element.isConnected) continue;
          if (what === 'point') for (const type of ['pointerover', 'pointerout']) say(element, type);
          else if (element instanceof HTMLInputElement && what === 'search') {
            element.value = text;
            say(element, 'input');
          } else if (element instanceof HTMLOptionElement) {
            element.selected = true;
            if (element.parentElement) say(element.parentElement, 'change');
          } else say(element, 'click');
          if (what === 'marks' || what === 'choose') await painted();
        }
        await painted();
        return found.length;
      },
      [kind, words] as const,
    );
  await atWork(page);
  for (const kind of kinds) done[kind] = await act(kind);
  await quiet(page);
  return done;
};

/** The elements of a page that would run something, show another page, or change where it leads, in short. */
export const foreignOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { localName } = element;
        const leadsTo = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if ([...element.attributes].some(({ name }) => name.startsWith('on') || name === 'srcdoc') || /^\s*javascript:/i.test(leadsTo))
          return true;
        if (localName === 'script')
          return !['application/json', 'application/ld+json', 'module', ''].includes(element.getAttribute('type') ?? '');
        if (localName === 'base') return element.hasAttribute('href');
        if (localName === 'meta') return (element.getAttribute('http-equiv') ?? 'content-security-policy') !== 'content-security-policy';
        // The one field of the pages on which readers compare a source.
        if (localName === 'textarea' && element.closest('dossier-proof')) return element.id !== 'text' || element.textContent !== '';
        return ['iframe', 'object', 'embed', 'frame', 'form', 'plaintext', 'textarea'].includes(localName);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
