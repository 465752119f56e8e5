import { computed } from 'nanostores';
import { viewOfText, viewText, type Known, type View } from './fragment.ts';
import { $asOf } from './as-of.ts';
import { $compared } from './compared.ts';
import { $extent } from './extent.ts';
import { $focus } from './focus.ts';
import { $order } from './order.ts';
import { $parties } from './parties.ts';
import { $questions } from './questions.ts';
import { $scene, giveBack, takeOver } from './scene.ts';
import { $sidesteps } from './sidesteps.ts';
import { $stances } from './stances.ts';
import { $words } from './words.ts';

const PART = {
  asOf: $asOf,
  extent: $extent,
  focus: $focus,
  parties: $parties,
  stances: $stances,
  questions: $questions,
  words: $words,
  order: $order,
  compared: $compared,
  sidesteps: $sidesteps,
};

/** What a scene of the story sets; while one does, it is no choice of the reader's and not for the address. */
const SCENE = { asOf: null, extent: null, focus: null };

const $view = computed(
  [$scene, ...Object.values(PART)],
  (scene, ...values) =>
    ({ ...Object.fromEntries(Object.keys(PART).map((key, index) => [key, values[index]])), ...(scene && SCENE) }) as unknown as View,
);

const namesOf = (what: string): Set<string> =>
  new Set([...document.querySelectorAll(`[data-${what}]`)].flatMap((element) => element.getAttribute(`data-${what}`)?.split(' ') ?? []));

/** What is on the page now: it is looked through once for each kind of name, however many are asked for. */
const knownNow = (): Known => {
  const names = new Map<string, Set<string> | null>();
  return (what, name) => {
    // A page may hold only a part of what has an id (`data-id-elsewhere`); whoever reads the other parts finds out.
    if (!names.has(what)) names.set(what, document.querySelector(`[data-${what}-elsewhere]`) ? null : namesOf(what));
    return names.get(what)?.has(name) ?? true;
  };
};

// WordPress gives a frame a name behind its fragment, which has to stay.
const NAME = /#\?secret=\w+$/;
const name = NAME.exec(location.hash)?.[0] ?? '';

const fragment = (): string => location.hash.replace(NAME, '').slice(1);

/** What a fragment says of the view; one without "=" names a place on the page, and says nothing. */
const applied = (): void => {
  const text = fragment();
  if (text && !text.includes('=')) return;
  const view = viewOfText(text, knownNow());
  const chosen = view.asOf ?? view.extent ?? view.focus;
  if (chosen) takeOver();
  for (const [key, store] of Object.entries(PART)) {
    if ($scene.get() && key in SCENE) continue;
    const value = view[key as keyof View];
    if (JSON.stringify(value) !== JSON.stringify(store.get())) (store as { set(value: unknown): void }).set(value);
  }
  if (!chosen) giveBack();
  written('replace');
};

const written = (how: 'push' | 'replace'): void => {
  const text = viewText($view.get());
  const now = fragment();
  if (text === now || (!text && !now.includes('='))) return;
  const url = (text && `#${text}`) + name || location.pathname + location.search;
  try {
    history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
  } catch {
    // Forbidden in some sandboxes and in documents without an address of their own, and limited in number: the page works on without.
  }
};

/** What moves under the hand is kept as one entry of the history, what is chosen as one each. */
const moving = (view: View): Partial<View> => ({ ...view, extent: null, asOf: null, words: '' });
const isMove = (a: View, b: View): boolean => viewText(moving(a) as View) === viewText(moving(b) as View);

const PAUSE = 250;

/**
 * Keeps the view in the fragment of the address, both ways: what the address says is shown, and what the reader's hand changes is
 * written once it rests. Scenes of the story are not written, and take out what was. Only the first call does anything; it is there as long as the page.
 */
export function connectAddress(): void {
  if (document.documentElement.dataset['address']) return;
  document.documentElement.dataset['address'] = 'connected';
  applied();
  let timer = 0;
  let last = $view.get();
  const write = (): void => {
    clearTimeout(timer);
    written($scene.get() || isMove(last, $view.get()) ? 'replace' : 'push');
    last = $view.get();
  };
  $view.listen(() => {
    clearTimeout(timer);
    timer = window.setTimeout(write, PAUSE);
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    applied();
    last = $view.get();
  });
  addEventListener('pagehide', write);
}
