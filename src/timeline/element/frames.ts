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

/** Frames that lay out anew only as often as the machine can, until the signal ends them. */
export function frames({ layout, move, settle }: Steps, signal: AbortSignal): Frames {
  let [frame, timer, last, cost] = [0, 0, 0, 0];
  let stale = false;
  let inView = true;
  const draw = (): void => {
    const began = performance.now();
    layout();
    stale = false;
    last = performance.now();
    cost = last - began;
  };
  const rest = (): void => {
    draw();
    settle();
  };
  const show = (now: number): void => {
    frame = 0;
    stale ||= !inView;
    if (!inView) return;
    if (stale || now - last > Math.max(PACE.least, PACE.times * cost)) draw();
    else move();
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  };
  const request = (): void => {
    frame ||= requestAnimationFrame(show);
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    request,
    requestLayout: () => {
      stale = true;
      request();
    },
    setInView: (isInView) => {
      inView = isInView;
      if (inView && stale) request();
    },
  };
}
