import { timeAt } from '../../time/scale.ts';
import { panned, within, zoomed } from '../../time/zoom.ts';
import { moveTo, type Chart } from './chart.ts';
import { rangeOf } from './sheet.ts';

/** How far a pointer moves before it drags, in px. */
const SLACK = 4;

/** Where along time a pointer is on the sheet in sight, in px of its drawing. */
export function along({ sheet }: Chart, { clientX, clientY }: { clientX: number; clientY: number }): number {
  const { svg, isHorizontal, drawing } = sheet();
  const box = svg.getBoundingClientRect();
  const unit = drawing.frame.width / box.width;
  return (isHorizontal ? clientX - box.left : clientY - box.top) * unit;
}

const onWheel =
  (chart: Chart) =>
  (event: WheelEvent): void => {
    const { camera, data } = chart;
    const sheet = chart.sheet();
    const at = camera.at();
    const pixels = event.deltaMode === 1 ? 16 : 1;
    const [length, [start, end]] = [at[1] - at[0], rangeOf(sheet)];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const about = timeAt(at, [start, end])(along(chart, event));
      moveTo(chart, zoomed(at, Math.exp(Math.max(-60, Math.min(60, event.deltaY * pixels)) * 0.01), about, data.whole), 0);
    } else if (sheet.isHorizontal && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      // A plain wheel scrolls the page; sideways there is nothing to scroll.
      event.preventDefault();
      moveTo(chart, panned(at, ((event.deltaX * pixels) / (end - start)) * length, data.whole), 0);
    }
  };

interface Grip {
  extent: [number, number];
  points: Map<number, number>;
}

const middleOf = (points: Map<number, number>): { at: number; spread: number } => {
  const [a = 0, b = a] = [...points.values()];
  return { at: (a + b) / 2, spread: Math.max(20, Math.abs(a - b)) };
};

/** Shows what the pointers make of the extent that they took hold of: one drags it, two also draw it apart. */
const dragged = (chart: Chart, grip: Grip, points: Map<number, number>): void => {
  const range = rangeOf(chart.sheet());
  const [before, now] = [middleOf(grip.points), middleOf(points)];
  const length = (grip.extent[1] - grip.extent[0]) * (points.size > 1 ? before.spread / now.spread : 1);
  const held = timeAt(grip.extent, range)(before.at);
  const share = (now.at - range[0]) / (range[1] - range[0]);
  moveTo(chart, within(held - share * length, length, chart.data.whole), 0);
};

/** Drag, pinch and wheel on the drawings: a plain wheel and a vertical swipe scroll the page. */
export function connectGestures(chart: Chart): void {
  const { root, signal } = chart;
  const points = new Map<number, number>();
  let grip: Grip | null = null;
  let dragging = false;
  const plot = root.querySelector<HTMLElement>('.timeline-plot');
  if (!plot) return;
  const take = (): void => {
    grip = points.size > 0 ? { extent: chart.camera.at(), points: new Map(points) } : null;
  };
  const release = ({ pointerId }: PointerEvent): void => {
    points.delete(pointerId);
    take();
  };
  plot.addEventListener('wheel', onWheel(chart), { passive: false, signal });
  plot.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || (event.target as Element).closest('.as-of, .lane')) return;
      points.set(event.pointerId, along(chart, event));
      if (points.size === 1) dragging = false;
      take();
    },
    { signal },
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      if (!grip || !points.has(event.pointerId)) return;
      // Upright, one finger scrolls the page.
      if (event.pointerType === 'touch' && points.size < 2 && !chart.sheet().isHorizontal) return;
      points.set(event.pointerId, along(chart, event));
      dragging ||= points.size > 1 || Math.abs(middleOf(points).at - middleOf(grip.points).at) > SLACK;
      if (!dragging) return;
      plot.setPointerCapture(event.pointerId);
      dragged(chart, grip, points);
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) plot.addEventListener(end, release, { signal });
  plot.addEventListener(
    'click',
    (event) => {
      if (!dragging) return;
      event.preventDefault();
      event.stopPropagation();
      dragging = false;
    },
    { capture: true, signal },
  );
}
