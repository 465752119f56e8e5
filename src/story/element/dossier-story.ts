import { keptPlace } from '../layout/kept-place.ts';
import { connectAddress } from '../../view/address.ts';
import { $view, play, resume } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { define, started } from '../../dom/definition.ts';

/** How long in ms after loading, turning or going back the window may move without its being the reader's doing. */
const SETTLING = 400;

/** As far up as a page goes: a text is in what is observed from when it has passed the reading line, however fast it is scrolled past. */
const ABOVE = '999999px';

/**
 * `<dossier-story>`: the scenes, and the stage that shows of each what its text speaks of. The scene whose text has passed the reading
 * line (`--reading-line`, per cent of the window's height) drives the charts, unless the reader's hand holds them; scrolling on to
 * another scene lets go. With the attribute `ready` the stage stands for the scenes' own pictures, with `held` it says who moves it. A
 * `.stage-time.focused` is that of a scene that singles out some of what is shown.
 */
class DossierStory extends HTMLElement {
  #end = new AbortController();
  #passing: IntersectionObserver | undefined;
  #scenes: HTMLElement[] = [];
  #at = -1;
  #line = 0;
  /** The reading line in px below the top of the window. */
  #depth = 0;
  #places: number[] = [];
  #settling = 0;

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    started(end, () => this.#start(end.signal));
  }

  #start(signal: AbortSignal): void {
    this.#scenes = [...this.querySelectorAll<HTMLElement>('.scene')];
    connectAddress();
    const settle = (): void => this.#settle();
    addEventListener('pageshow', settle, { signal });
    addEventListener('popstate', settle, { signal });
    addEventListener('resize', () => this.#resized(), { signal });
    this.querySelector('.stage-held button')?.addEventListener('click', () => resume($view), { signal });
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(document.body);
    signal.addEventListener('abort', () => (sizes.disconnect(), this.#passing?.disconnect()));
    watch(
      $view,
      ({ held }) => held,
      signal,
      (held) => this.#handed(held),
    );
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => (this.#settling = 0), SETTLING);
  }

  /** Where the texts begin and where the story ends, in px of the page; a reading line that moved is watched anew. */
  #measure(): void {
    this.#settle();
    const texts = this.#scenes.map((scene) => scene.firstElementChild ?? scene);
    this.#places = [...texts.map((text) => text.getBoundingClientRect().top), this.getBoundingClientRect().bottom].map((y) => y + scrollY);
    const line = Number(getComputedStyle(this).getPropertyValue('--reading-line'));
    this.#depth = (innerHeight * line) / 100;
    if (line === this.#line) return;
    this.#line = line;
    this.#passing?.disconnect();
    this.#passing = new IntersectionObserver(() => this.#passed(), { rootMargin: `${ABOVE} 0px -${100 - line}%` });
    for (const text of texts) this.#passing.observe(text);
  }

  /** A page that is wider, narrower or turned lies differently under the window; the reader stays at what they read. */
  #resized(): void {
    const [before, depth] = [this.#places, this.#depth];
    this.#measure();
    if (this.#places.every((place, index) => place === before[index])) return;
    const place = keptPlace(scrollY + depth, this.#at, before, this.#places);
    if (place !== null) scrollTo({ top: place - this.#depth, behavior: 'instant' });
  }

  /** Before the first text it is the first scene that is shown, after the last the last. */
  #passed(): void {
    const line = scrollY + (innerHeight * this.#line) / 100;
    const at = Math.max(
      0,
      this.#places.slice(0, -1).findLastIndex((place) => place <= line),
    );
    if (at === this.#at) return;
    this.#scenes[this.#at]?.removeAttribute('data-current');
    this.#scenes[at]?.setAttribute('data-current', '');
    this.#at = at;
    if (!$view.get().held || (!this.#settling && document.readyState === 'complete')) this.#show();
    if (!this.hasAttribute('ready')) void this.#stand();
  }

  #show(): void {
    const { scene: id, from, to, asOf, focus, when } = this.#scenes[this.#at]?.dataset ?? {};
    if (!id) return;
    play($view, { id, extent: [Number(from), Number(to)], asOf: asOf ?? null, focus: focus?.split(' ') ?? [] });
    this.querySelector('.stage-when')?.replaceChildren(when ?? '');
    this.querySelector('.stage-time')?.classList.toggle('focused', Boolean(focus));
  }

  #handed(held: boolean): void {
    const button = this.querySelector('.stage-held :focus');
    if (button && !held) this.querySelector<HTMLElement>('.scene-stage')?.focus({ preventScroll: true });
    this.toggleAttribute('held', held);
    if (!held && !$view.get().scene) this.#show();
  }

  /** The stage takes over once all that stands on it is at work. */
  async #stand(): Promise<void> {
    await Promise.all([...this.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)));
    this.querySelector('.scene-stage')?.removeAttribute('aria-hidden');
    this.setAttribute('ready', '');
    // The pictures that it stands for, one in a frame: to restyle all of them at once takes long, and it lies over them.
    for (const scene of this.#scenes) {
      await new Promise(requestAnimationFrame);
      scene.setAttribute('data-staged', '');
    }
  }
}

define('dossier-story', DossierStory);
