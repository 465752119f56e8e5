import { stepAsRead } from '../../text/as-read.ts';
import { timeAt } from '../../time/scale.ts';
import { panned, within, zoomed } from '../../time/zoom.ts';
import { moveTo, type Chart } from './chart.ts';
import { along, rangeOf } from './surface.ts';

/** How far a pointer moves before it drags, in px of the drawing. */
const CLICK_DISTANCE = 4;
/** How much nearer a wheel goes that turns by one px (as an exponent of e), and how far it may turn at once, in px. */
const WHEEL = { rate: 0.01, most: 60 };

const clamped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** A wheel with Ctrl zooms about the pointer, and one that turns sideways moves along time. A plain one scrolls the page. */
const onWheel =
  (chart: Chart) =>
  (event: WheelEvent): void => {
    const { state, data } = chart;
    const { surface, extent } = state;
    const range = rangeOf(surface.drawing);
    const pixels = event.deltaMode === 1 ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      const about = timeAt(extent, range)(along(surface, event));
      const next = zoomed(extent, Math.exp(clamped(event.deltaY * pixels, WHEEL.most) * WHEEL.rate), about, data.whole);
      // At its ends the browser zooms the page.
      if (next[1] - next[0] === extent[1] - extent[0]) return;
      event.preventDefault();
      moveTo(chart, next);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      const time = timeAt(extent, range);
      moveTo(chart, panned(extent, time(range[0] + stepAsRead(event.deltaX * pixels)) - extent[0], data.whole));
    }
  };

/** What pointers have taken hold of: an extent, each where it took it. */
interface Gesture {
  extent: [number, number];
  points: Map<number, number>;
}

const middleOf = (points: Map<number, number>): { at: number; spread: number } => {
  const [a = 0, b = a] = [...points.values()];
  return { at: (a + b) / 2, spread: Math.max(20, Math.abs(a - b)) };
};

/** Shows what the pointers make of the extent that they took hold of: one drags it, two also draw it apart. */
const drag = (chart: Chart, gesture: Gesture, points: Map<number, number>): void => {
  const range = rangeOf(chart.state.surface.drawing);
  const [before, now] = [middleOf(gesture.points), middleOf(points)];
  const length = (gesture.extent[1] - gesture.extent[0]) * (points.size > 1 ? before.spread / now.spread : 1);
  const held = timeAt(gesture.extent, range)(before.at);
  const share = (now.at - range[0]) / (range[1] - range[0]);
  moveTo(chart, within(held - share * length, length, chart.data.whole));
};

const connectPointers = (chart: Chart, plot: HTMLElement): void => {
  const { state, signal } = chart;
  const points = new Map<number, number>();
  let gesture: Gesture | null = null;
  let isDragging = false;
  const take = (): void => {
    gesture = points.size > 0 ? { extent: state.extent, points: new Map(points) } : null;
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('.as-of, .lane')) return;
    points.set(event.pointerId, along(state.surface, event));
    if (points.size === 1) isDragging = false;
    take();
  };
  const move = (event: PointerEvent): void => {
    if (!gesture || !points.has(event.pointerId)) return;
    points.set(event.pointerId, along(state.surface, event));
    isDragging ||= points.size > 1 || Math.abs(middleOf(points).at - middleOf(gesture.points).at) > CLICK_DISTANCE;
    if (!isDragging) return;
    plot.setPointerCapture(event.pointerId);
    drag(chart, gesture, points);
  };
  const up = ({ pointerId }: PointerEvent): void => {
    points.delete(pointerId);
    take();
  };
  // A drag ends in no click.
  const click = (event: Event): void => {
    if (!isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    isDragging = false;
  };
  plot.addEventListener('pointerdown', down, { signal });
  plot.addEventListener('pointermove', move, { signal });
  plot.addEventListener('pointerup', up, { signal });
  plot.addEventListener('pointercancel', up, { signal });
  plot.addEventListener('click', click, { capture: true, signal });
};

/** What Safari tells of a pinch on a trackpad, for which it turns no wheel. */
interface GestureEvent extends MouseEvent {
  scale: number;
}

/** A pinch as Safari tells it: about where it began, by its scale since then. With fingers on the screen, pointers tell it, too. */
const connectPinch = (chart: Chart, plot: HTMLElement): void => {
  const { state, data, signal } = chart;
  let begun: { extent: [number, number]; about: number } | null = null;
  const fingers = new Set<number>();
  plot.addEventListener('pointerdown', ({ pointerId, pointerType }) => pointerType === 'touch' && fingers.add(pointerId), { signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    addEventListener(type, ({ pointerId }) => fingers.delete(pointerId), { signal });
  const start = (event: Event): void => {
    event.preventDefault();
    const { surface, extent } = state;
    const about = timeAt(extent, rangeOf(surface.drawing))(along(surface, event as GestureEvent));
    begun = fingers.size > 0 ? null : { extent, about };
  };
  const change = (event: Event): void => {
    event.preventDefault();
    const { scale } = event as GestureEvent;
    if (begun && scale > 0) moveTo(chart, zoomed(begun.extent, 1 / scale, begun.about, data.whole));
  };
  plot.addEventListener('gesturestart', start, { signal });
  plot.addEventListener('gesturechange', change, { signal });
};

/** Drag, pinch and wheel on the drawings: a plain wheel and a vertical swipe scroll the page. */
export function connectGestures(chart: Chart): void {
  const plot = chart.root.querySelector<HTMLElement>('.timeline-plot');
  if (!plot) return;
  plot.addEventListener('wheel', onWheel(chart), { passive: false, signal: chart.signal });
  plot.addEventListener('dragstart', (event) => event.preventDefault(), { signal: chart.signal });
  connectPointers(chart, plot);
  connectPinch(chart, plot);
}
