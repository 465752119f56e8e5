/** How what moves is shown: `layout` anew, `move` cheaply and roughly in between, `settle` once it stands still. */
export interface Steps {
  layout: () => void;
  move: () => void;
  settle: () => void;
}

/** The frames in which something is shown: at most one layout or move in each, and none out of sight. */
export interface Frames {
  /** Shows at the next frame what is now, roughly where the last layout is not long ago. */
  request: () => void;
  /** Lays out anew at the next frame. */
  requestLayout: () => void;
  setInView: (isInView: boolean) => void;
}

/** At least so long between two layouts while it moves, in ms, and so many times as long as one takes. */
const PACE = { least: 60, times: 8 };
const REST = 150;

/** What is known of the frames: how the last layout went, and whether another is due. */
interface Pace {
  last: number;
  cost: number;
  isStale: boolean;
  isInView: boolean;
}

const layOut = (pace: Pace, { layout }: Steps): void => {
  const began = performance.now();
  layout();
  pace.isStale = false;
  pace.last = performance.now();
  pace.cost = pace.last - began;
};

const isDue = ({ isStale, last, cost }: Pace, now: number): boolean => isStale || now - last > Math.max(PACE.least, PACE.times * cost);

/** Frames that lay out anew only as often as the machine can, until the signal ends them. */
export function frames(steps: Steps, signal: AbortSignal): Frames {
  const pace: Pace = { last: 0, cost: 0, isStale: false, isInView: true };
  let [frame, timer] = [0, 0];
  const rest = (): void => {
    layOut(pace, steps);
    steps.settle();
  };
  const show = (now: number): void => {
    frame = 0;
    pace.isStale ||= !pace.isInView;
    if (!pace.isInView) return;
    if (isDue(pace, now)) layOut(pace, steps);
    else steps.move();
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  };
  const request = (): void => {
    frame ||= requestAnimationFrame(show);
  };
  const requestLayout = (): void => {
    pace.isStale = true;
    request();
  };
  const setInView = (isInView: boolean): void => {
    pace.isInView = isInView;
    if (isInView && pace.isStale) request();
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return { request, requestLayout, setInView };
}
