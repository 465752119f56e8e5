import { dated } from '../../model/date.ts';
import { dateText } from '../../time/date-text.ts';
import { dayText } from '../../model/as-of.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import { choose } from '../../view/view.ts';
import { setText } from '../../dom/set-text.ts';
import type { Chart } from './chart.ts';
import { along } from './gestures.ts';
import { rangeOf } from './sheet.ts';

const replay = ({ view }: Chart, asOf: string | null): void => choose(view, { asOf });

/** The days at which something appears, in their order. */
const days = (chart: Chart): string[] => [...new Set([...chart.names.marks.values()].map(({ since }) => dayText(since)))].sort();

/** One step of the replay: to the day before or after at which something appears; after the last, all that is known. */
export function stepAsOf(chart: Chart, step: 1 | -1): void {
  const all = days(chart);
  const now = chart.view.get().asOf;
  const end = now ? dayText((dated(now)?.to ?? 0) - 1) : null;
  const next = step > 0 ? (end ? all.find((day) => day > end) : undefined) : all.findLast((day) => !end || day < (now ?? ''));
  if (next) replay(chart, next);
  else if (step > 0) replay(chart, null);
}

const SVG = 'http://www.w3.org/2000/svg';

const handle = (): SVGGElement => {
  const node = document.createElementNS(SVG, 'g');
  node.setAttribute('class', 'as-of');
  node.setAttribute('role', 'slider');
  node.setAttribute('tabindex', '0');
  node.setAttribute('aria-label', 'As of');
  node.innerHTML = '<path/><rect/><text/>';
  return node;
};

/** The words for the date as of which the dispute is viewed. */
export function asOfText(date: string | null): string {
  const found = date ? dated(date) : null;
  return found ? dateText(found) : 'all that is known';
}

const placed = (node: SVGGElement, chart: Chart, extent: Extent): void => {
  const sheet = chart.sheet();
  const { plot } = sheet.laid?.layout ?? sheet.drawing;
  const date = chart.view.get().asOf;
  const [start, end] = rangeOf(sheet);
  const time = date ? (dated(date)?.to ?? extent[1]) : extent[1];
  const at = Math.round(Math.min(end, Math.max(start, timeScale(extent, [start, end])(time))));
  const [path, rect, text] = node.children;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const grip = sheet.isHorizontal ? `M${at - 6} ${plot.y - 11}h12l-6 9z` : `M${plot.x - 21} ${at - 6}v12l9-6z`;
  path?.setAttribute('d', grip + (sheet.isHorizontal ? `M${at} ${plot.y - 2}V${bottom}` : `M${plot.x - 12} ${at}H${right}`));
  const [x, y] = sheet.isHorizontal ? [at - 12, plot.y - 19] : [plot.x - 29, at - 12];
  for (const [name, value] of Object.entries({ x, y, width: 24, height: 24 })) rect?.setAttribute(name, String(value));
  const near = at > (start + end) / 2;
  text?.setAttribute('x', String(sheet.isHorizontal ? (near ? at - 5 : at + 5) : right));
  text?.setAttribute('y', String(sheet.isHorizontal ? bottom - 4 : at - 4));
  text?.setAttribute('text-anchor', !sheet.isHorizontal || near ? 'end' : 'start');
  setText(text, date ? `as of ${asOfText(date)}` : '');
  node.classList.toggle('off', !date);
  node.setAttribute('aria-valuetext', asOfText(date));
};

/** The line at the date as of which the dispute is viewed, on the sheet in sight: dragged, or moved by keys. Returns what places it on an extent. */
export function connectAsOf(chart: Chart): (extent: Extent) => void {
  const { signal } = chart;
  const node = handle();
  node.addEventListener('pointerdown', (event) => node.setPointerCapture(event.pointerId), { signal });
  node.addEventListener(
    'pointermove',
    (event) => {
      if (!node.hasPointerCapture(event.pointerId)) return;
      const [start, end] = rangeOf(chart.sheet());
      const at = along(chart, event);
      replay(chart, at >= end ? null : dayText(timeAt(chart.camera.at(), [start, end])(Math.max(start, at))));
    },
    { signal },
  );
  node.addEventListener(
    'keydown',
    (event) => {
      const action = {
        ArrowLeft: () => stepAsOf(chart, -1),
        ArrowDown: () => stepAsOf(chart, -1),
        ArrowRight: () => stepAsOf(chart, 1),
        ArrowUp: () => stepAsOf(chart, 1),
        Home: () => replay(chart, days(chart)[0] ?? null),
        End: () => replay(chart, null),
        Escape: () => replay(chart, null),
      }[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
  return (extent) => {
    const { svg } = chart.sheet();
    if (node.parentNode !== svg) svg.append(node);
    placed(node, chart, extent);
  };
}
