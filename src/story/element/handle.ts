import * as words from '#words/story';
import { placeAsRead, stepAsRead } from '../../text/as-read.ts';
import { setText } from '../../dom/set-text.ts';
import { choose, resume, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { asOfText } from '../../time/as-of-text.ts';
import { DAY, timeScale } from '../../time/scale.ts';
import { STRIP } from '../layout/strip.ts';

/** The parts of a handle, and what it goes over. */
interface Handle {
  range: HTMLInputElement;
  extent: Element | null;
  output: Element | null;
  /** The plain dates at which something was said, in order. */
  dates: string[];
  from: number;
  to: number;
}

/** How many of the dates lie at or before a moment in ms UTC. */
const passed = (dates: string[], time: number): number => dates.filter((date) => Date.parse(date) <= time).length;

const partsOf = (root: Element): Handle | null => {
  const [handle, range] = [root.querySelector<HTMLElement>('.handle'), root.querySelector<HTMLInputElement>('.handle input')];
  if (!handle || !range) return null;
  return {
    range,
    extent: handle.querySelector('.extent'),
    output: handle.querySelector('output'),
    dates: JSON.parse(handle.querySelector('script')?.textContent ?? '[]') as string[],
    from: Number(handle.dataset['from']),
    to: Number(handle.dataset['to']),
  };
};

/** The date that a number of passed dates leads to; all that is known is `null`. */
const dateAt = ({ dates }: Handle, count: number): string | null =>
  count >= dates.length ? null : (dates[Math.max(0, count - 1)] ?? null);

const STEPS: Record<string, number> = {
  ArrowRight: stepAsRead(1),
  ArrowUp: 1,
  ArrowLeft: stepAsRead(-1),
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

const listen = (handle: Handle, view: ViewStore, signal: AbortSignal): void => {
  const { range, dates, from, to } = handle;
  const time = (asOf: string | null): number => (asOf === null ? to : Date.parse(asOf));
  range.addEventListener('input', () => choose(view, { asOf: dateAt(handle, passed(dates, from + Number(range.value) * DAY)) }), {
    signal,
  });
  // A step of the keyboard leads to the next date at which something was said, not to the next day.
  range.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      choose(view, { asOf: dateAt(handle, passed(dates, time(view.get().asOf)) + step) });
    },
    { signal },
  );
};

const render = ({ range, extent, output, from, to }: Handle, asOf: string | null, shown: [number, number] | null): void => {
  range.value = String(Math.round(((asOf === null ? to : Date.parse(asOf)) - from) / DAY));
  range.ariaValueText = asOfText(asOf);
  if (output) setText(output, words.asOfDate(asOfText(asOf)));
  const x = timeScale([from, to], [0, STRIP]);
  const [start, end] = shown ?? [from, from];
  const width = shown ? Math.max(5, Math.round(x(Math.min(end, to)) - x(Math.max(start, from)))) : 0;
  extent?.setAttribute('x', String(placeAsRead(Math.max(0, Math.round(x(start))), STRIP, width)));
  extent?.setAttribute('width', String(width));
};

/** Connects the handle on the date of a story's pictures with the view. */
export function connectHandle(root: HTMLElement, view: ViewStore, signal: AbortSignal): void {
  const handle = partsOf(root);
  if (!handle) return;
  listen(handle, view, signal);
  root.querySelector('.held button')?.addEventListener(
    'click',
    () => {
      const picture = root.querySelector<HTMLElement>('[data-current] .scene-picture');
      (handle.range.checkVisibility() ? handle.range : picture)?.focus({ preventScroll: true });
      resume(view);
    },
    { signal },
  );
  watch(
    view,
    ({ asOf, scene }) => ({ asOf, extent: scene?.extent ?? null }),
    signal,
    ({ asOf, extent }) => render(handle, asOf, extent),
  );
}
