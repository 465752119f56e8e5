import { existsAsOf } from '../../model/as-of.ts';
import { dated } from '../../model/date.ts';
import { connectAddress } from '../../view/address.ts';
import { connectHighlighting } from '../../view/highlighting.ts';
import { viewOf } from '../../view/own-view.ts';
import { watch } from '../../view/watch.ts';
import { define, started } from '../../dom/definition.ts';
import { moveFocus, setTabStop } from '../../dom/roving-focus.ts';

type Cell = SVGAElement;

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The cell that lies nearest in a direction; what lies aside counts as farther. */
const nearest = (cells: Cell[], from: Cell, [right, down]: [number, number]): Cell | undefined => {
  const middle = (cell: Cell) => cell.getBoundingClientRect();
  const at = middle(from);
  const distance = (cell: Cell): number => {
    const [x, y] = [middle(cell).x - at.x, middle(cell).y - at.y];
    const [ahead, aside] = right ? [x * right, Math.abs(y)] : [y * down, Math.abs(x)];
    return ahead > 1 ? ahead + 4 * aside : Infinity;
  };
  const [best] = cells.map((cell) => ({ cell, away: distance(cell) })).sort((a, b) => a.away - b.away);
  return best && best.away < Infinity ? best.cell : undefined;
};

/** One cell is reached by Tab, and from there the arrow keys lead to the others; where they are too small, none. */
const arrowKeys = (map: HTMLElement, cells: Cell[], signal: AbortSignal): (() => void) => {
  const seen = (): Cell[] => cells.filter((cell) => !cell.hasAttribute('hidden'));
  map.addEventListener('focusin', ({ target }) => setTabStop(cells, target as Cell), { signal });
  map.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = nearest(seen(), event.target as Cell, step);
      if (next) moveFocus(cells, next);
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    { signal },
  );
  return () => {
    const stop = seen().find((cell) => cell.getAttribute('tabindex') === '0') ?? seen()[0];
    setTabStop(cells, map.ariaHidden === 'true' ? undefined : stop);
  };
};

/**
 * `<dossier-matrix-map>`: the matrix as a small map that shows what had been said by the date of the replay, and lights what is pointed
 * at. With the attribute `ready` it is at work.
 */
class DossierMatrixMap extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    started(end, () => this.#start(end.signal));
  }

  #start(signal: AbortSignal): void {
    const cells = [...this.querySelectorAll<Cell>('a')];
    const since = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<string, number>;
    connectAddress();
    const view = viewOf(this);
    const showAsOf = (text: string | null): void => {
      const date = text === null ? null : dated(text);
      for (const cell of cells) cell.toggleAttribute('hidden', !existsAsOf(since[cell.dataset['id'] ?? ''] ?? 0, date));
    };
    const showFocus = (ids: (string | null)[]): void => {
      for (const cell of cells) cell.toggleAttribute('data-focus', ids.includes(cell.dataset['id'] ?? ''));
    };
    watch(view, ({ asOf }) => asOf, signal, showAsOf);
    watch(view, ({ focus, scene }) => [focus, ...(scene?.focus ?? [])], signal, showFocus);
    connectHighlighting(this, signal);
    const entered = arrowKeys(this, cells, signal);
    // Too small to be gone through by swiping; the same stands in the text and on the pages of the claims.
    const narrow = matchMedia('(max-width: 30rem)');
    const fit = (): void => {
      this.setAttribute('aria-hidden', String(narrow.matches));
      entered();
    };
    narrow.addEventListener('change', fit, { signal });
    watch(view, ({ asOf }) => asOf, signal, fit);
    this.setAttribute('ready', '');
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

define('dossier-matrix-map', DossierMatrixMap);
