import { $held, $scene, giveBack, setScene } from '../stores/scene.ts';
import { connectAddress } from '../stores/hash.ts';
import { live } from './live.ts';

/** After it the page lies as it will, once it was loaded, turned or resized; scrolling within it is not the reader's. */
const SETTLING = 400;

/**
 * `<dossier-story>`: the scenes, and the stage that shows of each what its text speaks of. The scene whose text has passed the reading
 * line (`--reading-line`, per cent of the window's height) drives the charts, unless the reader's hand holds them; scrolling on to
 * another scene lets go. With the attribute `live` the stage stands for the scenes' own pictures, with `held` it says who moves it.
 */
class DossierStory extends HTMLElement {
  #end = new AbortController();
  #observer: IntersectionObserver | undefined;
  #scenes: HTMLElement[] = [];
  #at: HTMLElement | undefined;
  #line = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#scenes = [...this.querySelectorAll<HTMLElement>('[data-scene][data-from]')];
    const settle = (): void => this.#settle();
    connectAddress();
    settle();
    addEventListener('pageshow', settle, { signal });
    addEventListener('popstate', settle, { signal });
    this.querySelector('.stage-held button')?.addEventListener('click', giveBack, { signal });
    const sizes = new ResizeObserver(() => this.#resized());
    sizes.observe(this);
    signal.addEventListener('abort', () => (sizes.disconnect(), this.#observer?.disconnect()));
    live($held, signal, (held) => this.#handed(held));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#timer = 0), SETTLING);
  }

  #resized(): void {
    this.#settle();
    const line = Number(getComputedStyle(this).getPropertyValue('--reading-line'));
    if (line === this.#line) return;
    this.#line = line;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(() => this.#passed(), { rootMargin: `-${line}% 0px -${100 - line}%` });
    for (const scene of this.#scenes) this.#observer.observe(scene.firstElementChild ?? scene);
  }

  /** The scene at the reading line; before the first it is the first. */
  #reached(): HTMLElement | undefined {
    const line = (innerHeight * this.#line) / 100;
    return this.#scenes.findLast((scene) => (scene.firstElementChild ?? scene).getBoundingClientRect().top <= line) ?? this.#scenes[0];
  }

  #passed(): void {
    const scene = this.#reached();
    if (scene === this.#at) return;
    this.#at = scene;
    if (!$held.get() || (!this.#timer && document.readyState === 'complete')) this.#show();
    void this.#stand();
  }

  #show(): void {
    const { scene: id, from, to, asOf, focus, when } = this.#at?.dataset ?? {};
    if (!id) return;
    setScene({ id, extent: [Number(from), Number(to)], asOf: asOf ?? null, focus: focus?.split(' ') ?? [] });
    this.querySelector('.stage-when')?.replaceChildren(when ?? '');
  }

  #handed(held: boolean): void {
    const button = this.querySelector('.stage-held :focus');
    if (button && !held) this.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true });
    this.toggleAttribute('held', held);
    if (!held && !$scene.get()) this.#show();
  }

  /** The stage takes over once all that stands on it is at work. */
  async #stand(): Promise<void> {
    await Promise.all([...this.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)));
    this.setAttribute('live', '');
  }
}

customElements.define('dossier-story', DossierStory);
