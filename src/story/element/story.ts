import { connectHighlighting } from '../../view/highlighting.ts';
import { $view, play } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { keptPlace } from '../layout/kept-place.ts';
import { sceneAt } from '../layout/scene-at.ts';
import { connectPicture } from './as-of.ts';
import { connectHandle } from './handle.ts';

/** How long in ms after loading, turning or going back the window may move without its being the reader's doing. */
const SETTLING = 400;

/** As far up as a page goes: a text is in what is observed from when it has passed the reading line, however fast it is scrolled past. */
const ABOVE = '999999px';

/** Where a story lies on its page, and where the reader is in it. */
interface State {
  /** The px of the page at which the texts begin and, at last, at which the story ends. */
  places: number[];
  /** The px of the page at which the words of each text end. */
  ends: number[];
  /** How far the page was scrolled when it last lay so, and how wide the window was then. */
  scrolled: number;
  width: number;
  /** The reading line, in per cent of the window's height and in px below its top. */
  line: number;
  depth: number;
  /** The scene that the reader is at; -1 before it is known. */
  at: number;
  /** Until when the window moves by itself, in ms of the page's clock. */
  settledAt: number;
}

/** A story at work. */
interface Story {
  root: HTMLElement;
  scenes: HTMLElement[];
  state: State;
}

const settle = ({ state }: Story): void => {
  state.settledAt = performance.now() + SETTLING;
};

const isSettled = ({ state }: Story): boolean => document.readyState === 'complete' && performance.now() >= state.settledAt;

const textOf = (scene: HTMLElement): Element => scene.firstElementChild ?? scene;

const measure = (story: Story): void => {
  const { root, scenes, state } = story;
  settle(story);
  const tops = scenes.map((scene) => textOf(scene).getBoundingClientRect().top);
  state.places = [...tops, root.getBoundingClientRect().bottom].map((y) => y + scrollY);
  state.ends = scenes.map((scene) => (textOf(scene).lastElementChild ?? scene).getBoundingClientRect().bottom + scrollY);
  state.scrolled = scrollY;
  state.width = innerWidth;
  state.line = Number(getComputedStyle(root).getPropertyValue('--reading-line'));
  state.depth = (innerHeight * state.line) / 100;
};

/** Shows the time and the date of the scene that the reader is at. */
const playScene = ({ scenes, state }: Story): void => {
  const { scene: id, from, to, asOf } = scenes[state.at]?.dataset ?? {};
  if (!id) return;
  play($view, { id, extent: [Number(from), Number(to)], asOf: asOf ?? null });
};

/** The pictures of the scenes become one stage; they are moved there unseen, so that none is seen to jump. */
const showStage = async ({ root }: Story): Promise<void> => {
  if (root.hasAttribute('ready')) return;
  root.setAttribute('staging', '');
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  root.setAttribute('ready', '');
  root.removeAttribute('staging');
};

const passed = (story: Story): void => {
  const { scenes, state } = story;
  const at = sceneAt(state.places, scrollY + state.depth);
  if (at === state.at) return;
  scenes[state.at]?.removeAttribute('data-current');
  scenes[at]?.setAttribute('data-current', '');
  state.at = at;
  // One who has taken over lets go by scrolling on, not when the page moves by itself.
  if (!$view.get().held || isSettled(story)) playScene(story);
  void showStage(story);
};

/** Watches the texts pass the reading line, wherever that is in the window. */
const watchLine = (story: Story, signal: AbortSignal): (() => void) => {
  const { scenes, state } = story;
  let watched = 0;
  let passing: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => passing?.disconnect());
  return () => {
    measure(story);
    if (state.line === watched) return;
    watched = state.line;
    passing?.disconnect();
    passing = new IntersectionObserver(() => passed(story), { rootMargin: `${ABOVE} 0px -${100 - state.line}%` });
    for (const scene of scenes) passing.observe(textOf(scene));
  };
};

/** The px at which the texts, and what lies between them, begin by turns. */
const stretches = ({ places, ends }: State): number[] => places.flatMap((place, scene) => [place, ...ends.slice(scene, scene + 1)]);

/**
 * A page that is wider, narrower or turned lies differently under the window; the reader stays at what they read. Where that was is known
 * from before: a browser may have moved the window by its own guess when it tells of the turn.
 */
const keepPlace = ({ state }: Story, layout: () => void): void => {
  const { places, ends, depth, scrolled, at } = state;
  const before = stretches(state);
  layout();
  if (state.places.every((place, index) => place === places[index])) return;
  const isPastWords = scrolled + depth > (ends[at] ?? Infinity);
  const place = keptPlace(scrolled + depth, 2 * at + Number(isPastWords), before, stretches(state));
  if (place === null) return;
  scrollTo({ top: place - state.depth, behavior: 'instant' });
  state.scrolled = scrollY;
};

/** Follows the window: how far it is scrolled, and how the page lies under it. */
const followWindow = (story: Story, layout: () => void, signal: AbortSignal): void => {
  const { state } = story;
  const isTurned = (): boolean => innerWidth !== state.width;
  const scrolled = (): void => {
    if (!isTurned()) state.scrolled = scrollY;
  };
  addEventListener('scroll', scrolled, { signal, passive: true });
  addEventListener('resize', () => keepPlace(story, layout), { signal });
  const sizes = new ResizeObserver(() => (state.width > 0 && isTurned() ? keepPlace(story, layout) : layout()));
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
};

const showHeld = (story: Story, held: boolean): void => {
  story.root.toggleAttribute('held', held);
  if (!held && !$view.get().scene) playScene(story);
};

/** Starts a story, until the signal ends it. */
export function startStory(root: HTMLElement, signal: AbortSignal): void {
  const state: State = { places: [], ends: [], scrolled: 0, width: 0, line: 0, depth: 0, at: -1, settledAt: 0 };
  const story: Story = { root, scenes: [...root.querySelectorAll<HTMLElement>('.scene')], state };
  const layout = watchLine(story, signal);
  addEventListener('pageshow', () => settle(story), { signal });
  addEventListener('popstate', () => settle(story), { signal });
  for (const scene of story.scenes) {
    const picture = scene.querySelector<HTMLElement>('.scene-picture');
    if (picture) connectPicture(picture, scene.dataset['asOf'] ?? null, $view, signal);
  }
  connectHandle(root, $view, signal);
  connectHighlighting(root, signal, ':is(.scene-picture *)');
  followWindow(story, layout, signal);
  watch(
    $view,
    ({ held }) => held,
    signal,
    (held) => showHeld(story, held),
  );
}
