import { asks, fillingMessages, heightMessages, resizerMessage, secretOf, viewAsked, type Framed } from './frame-dialects.ts';
import { linksOut } from './frame-links.ts';
import { pinnedNotice } from './pinned-notice.ts';

const { documentElement: root } = document;

/** How high all of it is, in px: with what is scrolled where it fills the height that it is given. */
const natural = (frame: HTMLElement): number => {
  const main = frame.querySelector('main');
  const scrolled = 'fit' in root.dataset && main ? main.scrollHeight - main.clientHeight : 0;
  return Math.ceil(root.getBoundingClientRect().height + scrolled);
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
    const framed: Framed = { ...names, href: location.href, path: frame.dataset['path'] ?? '', height, width: root.clientWidth };
    ('fit' in root.dataset ? fillingMessages : heightMessages)(framed).forEach(say);
    if (resizer) say(resizerMessage(framed));
  };
  const hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const who = asks(data, names);
    resizer ||= who === 'resizer';
    if (who) tell();
    const view = viewAsked(data);
    if (view !== null) location.hash = view;
  };
  const observer = new ResizeObserver(() => {
    if (natural(frame) !== last) tell();
  });
  addEventListener('message', hear, { signal });
  observer.observe(root);
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect());
};

/** `<dossier-frame>`: a page that is shown in a frame on another: it tells its height, and lets its links lead out where they may. */
class DossierFrame extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    if ('fit' in root.dataset) this.querySelector('main')?.setAttribute('tabindex', '0');
    if (parent !== window) {
      tellHeight(this, signal);
      linksOut(this, signal);
    }
    pinnedNotice(this, signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

customElements.define('dossier-frame', DossierFrame);
