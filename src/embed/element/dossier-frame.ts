import { asks, fillingMessages, heightMessages, resizerMessage, secretOf, viewAsked, type Framed } from './dialects.ts';
import { linksOut } from './links.ts';
import { rowsLaid } from './rows.ts';
import { whenResized } from './resized.ts';
import { stopWhereScrolled } from './scroll-stop.ts';
import { pinnedNotice } from './pinned-notice.ts';

const { documentElement: root } = document;

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** How high all of it is, in px; where it fills the height that it is given, how high it would be if that were just enough. */
const natural = (frame: HTMLElement): number => {
  const scrolled = frame.querySelector('.scrolled');
  if (!scrolled || getComputedStyle(scrolled).overflowY === 'visible') return Math.ceil(heightOf(root));
  return root.scrollHeight + Math.ceil(heightOf(frame.querySelector('.whole')) - heightOf(scrolled));
};

/** Tells the page around it how high this one is: at first, when it changes, and when somebody asks. Whoever asks is answered in their dialect. */
const tellHeight = (frame: HTMLElement, signal: AbortSignal): void => {
  const childId = new URLSearchParams(location.search).get('childId');
  const names = { childId, secret: secretOf(location.hash) };
  let last = 0;
  let resizer = false;
  const say = (message: unknown): void => parent.postMessage(message, '*');
  const tell = (): void => {
    const height = natural(frame);
    last = height;
    const framed: Framed = {
      ...names,
      href: root.dataset['source'] ?? location.href,
      path: location.pathname,
      height,
      width: root.clientWidth,
      image: frame.querySelector<HTMLAnchorElement>('a[href$="image.svg"]')?.href,
    };
    ('fit' in root.dataset ? fillingMessages : heightMessages)(framed).forEach(say);
    if (resizer) say(resizerMessage(framed));
  };
  const hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const who = asks(data, names);
    resizer ||= who === 'resizer';
    if (who) tell();
    const view = viewAsked(data);
    // No entry of its own in the history of the page around it.
    if (view !== null) location.replace(`#${view}`);
  };
  const compare = (): void => {
    if (natural(frame) !== last) tell();
  };
  addEventListener('message', hear, { signal });
  // A frame out of sight is not painted and observes no sizes, but hosts want to know before it is seen: also what a chart comes to at work.
  addEventListener('load', compare, { signal });
  const atWork = new MutationObserver(compare);
  atWork.observe(frame, { attributeFilter: ['data-ready', 'ready'], subtree: true });
  signal.addEventListener('abort', () => atWork.disconnect());
  compare();
  whenResized([root, frame, ...frame.querySelectorAll('.whole')], compare, signal);
};

/** `<dossier-frame>`: a page that is shown in a frame on another: it tells its height, and lets its links lead out where they may. */
class DossierFrame extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    stopWhereScrolled(this, signal);
    pinnedNotice(this, signal);
    if (parent === window) return;
    linksOut(this, signal);
    if (!('fit' in root.dataset)) rowsLaid(this, signal);
    tellHeight(this, signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

// Not in definition.ts' way: what every frame has is a small script of its own, and shares none with the charts.
window.customElements?.define('dossier-frame', DossierFrame);
