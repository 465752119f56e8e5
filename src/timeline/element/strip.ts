import { IS_RTL, stepAsRead } from '../../text/as-read.ts';
import { extentText } from '../../time/extent-text.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import { panned, SHORTEST, within, zoomed } from '../../time/zoom.ts';
import { connectPointerDrag } from '../../dom/pointer-drag.ts';
import { choose } from '../../view/view.ts';
import { moveTo, type Chart } from './chart.ts';
import { setAttribute } from './join.ts';

/** The width of the strip's own drawing, px. */
const WIDTH = 800;
/** How wide a handle is drawn, and an edge is for a finger, in px of the window. */
const HANDLE = 9;
const GRIP = 24;
/** What one press of an arrow key moves, as a share of what is in view. */
const STEP = 0.1;

/** The extent with one edge at another moment; an edge never passes the other. */
const edged = ([from, to]: Extent, edge: string, time: number, [first, last]: Extent): Extent =>
  edge === 'from' ? [Math.max(first, Math.min(time, to - SHORTEST)), to] : [from, Math.min(last, Math.max(time, from + SHORTEST))];

const keyed = (key: string, edge: string | undefined, at: Extent, whole: Extent): Extent | null => {
  const length = at[1] - at[0];
  const turn = { ArrowRight: stepAsRead(1), ArrowUp: 1, ArrowLeft: stepAsRead(-1), ArrowDown: -1, PageUp: 5, PageDown: -5 }[key];
  if (turn && edge) return edged(at, edge, (edge === 'from' ? at[0] : at[1]) + turn * STEP * length, whole);
  if (turn) return panned(at, turn * STEP * length, whole);
  if (key === 'Home') return edge === 'to' ? at : edge ? [whole[0], at[1]] : within(whole[0], length, whole);
  if (key === 'End') return edge === 'from' ? at : edge ? [at[0], whole[1]] : within(whole[1], length, whole);
  const middle = (at[0] + at[1]) / 2;
  if (key === '+' || key === '=') return zoomed(at, 1 / 2, middle, whole);
  return key === '-' ? zoomed(at, 2, middle, whole) : null;
};

/** What a pointer has taken hold of: an edge, the window or neither, and which moment of which extent. */
interface Gesture {
  edge: string | undefined;
  isWindow: boolean;
  time: number;
  extent: Extent;
}

/** The extent that a gesture makes when its pointer is at another moment; where it holds neither edge nor window it draws a new one. */
const dragged = ({ edge, isWindow, time, extent }: Gesture, to: number, whole: Extent): Extent => {
  if (edge) return edged(extent, edge, to, whole);
  if (isWindow) return panned(extent, to - time, whole);
  return within(Math.min(to, time), Math.abs(to - time), whole);
};

const connectPointer = (chart: Chart, strip: SVGSVGElement): void => {
  const { data, state, signal } = chart;
  const timeOf = ({ clientX }: { clientX: number }): number => {
    const box = strip.getBoundingClientRect();
    return timeAt(data.whole, IS_RTL ? [box.right, box.left] : [box.left, box.right])(clientX);
  };
  const take = (event: PointerEvent): Gesture => {
    const target = event.target as SVGElement;
    const isWindow = target.classList.contains('window');
    return { edge: target.dataset['edge'], isWindow, time: timeOf(event), extent: state.extent };
  };
  const move = (gesture: Gesture, event: PointerEvent): void => moveTo(chart, dragged(gesture, timeOf(event), data.whole));
  connectPointerDrag(strip, take, move, signal);
};

const connectKeys = ({ data, state, view, signal }: Chart, strip: SVGSVGElement): void => {
  const press = (event: KeyboardEvent): void => {
    const extent = keyed(event.key, (event.target as SVGElement).dataset['edge'], state.extent, data.whole);
    if (!extent) return;
    event.preventDefault();
    choose(view, { extent });
  };
  strip.addEventListener('keydown', press, { signal });
};

const setSlider = (
  node: Element | undefined,
  attributes: { x: number; width: number; 'aria-valuenow': number; 'aria-valuetext': string },
): void => {
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, String(value));
};

/** The overview strip: its window is dragged, resized at its edges or moved by keys, and dragging elsewhere draws a new one. Returns what brings it up to date. */
export function connectStrip(chart: Chart): () => void {
  const { root, data, state, signal } = chart;
  const strip = root.querySelector<SVGSVGElement>('.timeline-strip');
  if (!strip) return () => {};
  connectPointer(chart, strip);
  connectKeys(chart, strip);
  const place = timeScale(data.whole, [0, WIDTH]);
  const [window, first, last] = strip.querySelectorAll('rect');
  const handles = strip.querySelector('.handles');
  let grip = GRIP;
  const update = (): void => {
    const [from, to] = [Math.round(place(state.extent[0])), Math.round(place(state.extent[1]))];
    const text = extentText(state.extent);
    const said = { 'aria-valuetext': text };
    setSlider(window, { x: from, width: Math.max(2, to - from), 'aria-valuenow': from, ...said });
    // The edges are taken hold of outside the window, which may be narrow.
    setSlider(first, { x: from - grip, width: grip, 'aria-valuenow': from, ...said });
    setSlider(last, { x: to, width: grip, 'aria-valuenow': to, ...said });
    const wide = (HANDLE * grip) / GRIP;
    setAttribute(handles, 'd', [from, to].map((at) => `M${at - wide / 2} 2h${wide}v22h${-wide}z`).join(''));
  };
  const observer = new ResizeObserver(([entry]) => {
    grip = Math.round((GRIP * WIDTH) / Math.max(1, entry?.contentRect.width ?? WIDTH));
    update();
  });
  observer.observe(strip);
  signal.addEventListener('abort', () => observer.disconnect());
  return update;
}
