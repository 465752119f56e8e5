import { choicesOfText, choicesText, repaired, withNewIds, type Known } from './fragment.ts';
import { $view, type View } from './view.ts';

/** What a scene of the story sets; while one does, it is no choice of the reader's and not for the address. */
const SCENE = { asOf: null };

/** What the address says of a view. */
const textOf = (view: View): string => choicesText(view.scene ? { ...view, ...SCENE } : view);

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

/** Shows what the fragment says; one without "=" names a place on the page, and says nothing. */
const applied = (): void => {
  const text = withNewIds(repaired(fragment()), document.documentElement.dataset['renamed']);
  if (text && !text.includes('=')) return;
  const choices = choicesOfText(text, knownNow());
  const held = Boolean(choices.asOf ?? choices.extent ?? choices.focus);
  const { scene, asOf, extent, focus } = $view.get();
  $view.set({ ...choices, ...(scene && !held ? { scene, asOf, extent, focus } : { scene: null }), held });
  written('replace');
};

// In a frame, an entry of the history would be one of the page around it, where Back leads the reader through choices instead of away.
const IS_FRAMED = parent !== window;

const written = (how: 'push' | 'replace'): void => {
  const text = textOf($view.get());
  const now = fragment();
  if (text === now || (!text && !repaired(now).includes('='))) return;
  const url = (text && `#${text}`) + name || location.pathname + location.search;
  try {
    history[how === 'push' && !IS_FRAMED ? 'pushState' : 'replaceState'](history.state, '', url);
  } catch {
    // Forbidden in some sandboxes and in documents without an address of their own, and limited in number: the page works on without.
  }
};

/** What moves under the hand is kept as one entry of the history, what is chosen as one each, unless the choice says otherwise. */
const withoutMoves = (view: View): string => textOf({ ...view, extent: null, asOf: null, words: '' });
const isMove = (a: View, b: View): boolean => withoutMoves(a) === withoutMoves(b);

const PAUSE = 250;

/**
 * Keeps the view of the page in the fragment of its address, both ways: what the address says is shown, and what the reader chooses is
 * written once nothing changes any more. Scenes of the story are not written, and take out what was. Only the first call does anything;
 * it works as long as the page is open.
 */
export function connectAddress(): void {
  if (document.documentElement.dataset['address']) return;
  document.documentElement.dataset['address'] = 'connected';
  applied();
  let timer = 0;
  let last = $view.get();
  const write = (): void => {
    clearTimeout(timer);
    const view = $view.get();
    written(!view.scene && (view.step ?? !isMove(last, view)) ? 'push' : 'replace');
    last = view;
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
  // The page in another language shows the same.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
    if (!link) return;
    write();
    link.hash = location.hash;
  });
}
