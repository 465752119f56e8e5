import { extentText } from '../../time/extent-text.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import { panned, SHORTEST, within, zoomed } from '../../time/zoom.ts';
import { choose } from '../../view/view.ts';
import { moveTo, type Chart } from './chart.ts';

/** The width of the strip's own drawing, px. */
const WIDTH = 800;
/** How wide an edge is for a finger, in px of the window. */
const GRIP = 24;
/** What one press of an arrow key moves, as a share of what is in view. */
const STEP = 0.1;

/** The extent with one edge at another moment; an edge never passes the other. */
const edged = ([from, to]: Extent, edge: string, time: number, [first, last]: Extent): Extent =>
  edge === 'from' ? [Math.max(first, Math.min(time, to - SHORTEST)), to] : [from, Math.min(last, Math.max(time, from + SHORTEST))];

const keyed = (key: string, edge: string | undefined, at: Extent, whole: Extent): Extent | null => {
  const length = at[1] - at[0];
  const turn = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[key];
  if (turn && edge) return edged(at, edge, (edge === 'from' ? at[0] : at[1]) + turn * STEP * length, whole);
  if (turn) return panned(at, turn * STEP * length, whole);
  if (key === 'Home') return edge === 'to' ? null : edge ? [whole[0], at[1]] : within(whole[0], length, whole);
  if (key === 'End') return edge === 'from' ? null : edge ? [at[0], whole[1]] : within(whole[1], length, whole);
  const middle = (at[0] + at[1]) / 2;
  if (key === '+' || key === '=') return zoomed(at, 1 / 2, middle, whole);
  return key === '-' ? zoomed(at, 2, middle, whole) : null;
};

/** The overview strip: its window is dragged, resized at its edges or moved by keys, and dragging elsewhere draws a new one. Returns what brings it up to date. */
export function connectStrip(chart: Chart): () => void {
  const { root, data, signal } = chart;
  const strip = root.querySelector<SVGSVGElement>('.timeline-strip');
  if (!strip) return () => {};
  const place = timeScale(data.whole, [0, WIDTH]);
  const timeOf = ({ clientX }: { clientX: number }): number => {
    const box = strip.getBoundingClientRect();
    return timeAt(data.whole, [box.left, box.right])(clientX);
  };
  let held: { edge: string | undefined; whole: boolean; time: number; at: Extent } | null = null;
  strip.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as SVGElement;
      held = { edge: target.dataset['edge'], whole: target.classList.contains('window'), time: timeOf(event), at: chart.state.extent };
      strip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  strip.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      const time = timeOf(event);
      if (held.edge) moveTo(chart, edged(held.at, held.edge, time, data.whole));
      else if (held.whole) moveTo(chart, panned(held.at, time - held.time, data.whole));
      else moveTo(chart, within(Math.min(time, held.time), Math.abs(time - held.time), data.whole));
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) strip.addEventListener(end, () => (held = null), { signal });
  strip.addEventListener(
    'keydown',
    (event) => {
      const next = keyed(event.key, (event.target as SVGElement).dataset['edge'], chart.state.extent, data.whole);
      if (!next) return;
      event.preventDefault();
      choose(chart.view, { extent: next });
    },
    { signal },
  );
  let grip = GRIP;
  const set = (node: Element | null, x: number, width: number): void => {
    node?.setAttribute('x', String(x));
    node?.setAttribute('width', String(width));
    node?.setAttribute('aria-valuetext', extentText(chart.state.extent));
  };
  const placed = (): void => {
    const [from, to] = [Math.round(place(chart.state.extent[0])), Math.round(place(chart.state.extent[1]))];
    const [window, first, last] = strip.querySelectorAll('rect');
    set(window ?? null, from, Math.max(2, to - from));
    // The edges are taken hold of outside the window, which may be narrow.
    set(first ?? null, from - grip, grip);
    set(last ?? null, to, grip);
  };
  const observer = new ResizeObserver(([entry]) => {
    grip = Math.round((GRIP * WIDTH) / Math.max(1, entry?.contentRect.width ?? WIDTH));
    placed();
  });
  observer.observe(strip);
  signal.addEventListener('abort', () => observer.disconnect());
  return placed;
}
