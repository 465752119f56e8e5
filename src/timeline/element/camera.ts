import type { Extent } from '../../time/scale.ts';
import { between } from '../../time/zoom.ts';

/** What shows a moving extent: `drawn` lays it out anew, `moved` is cheap and rough, `rested` comes once it stands still. */
export interface Painter {
  drawn: (extent: Extent) => void;
  moved: (extent: Extent) => void;
  rested: (extent: Extent) => void;
}

/** The extent that is on the screen. */
export interface Camera {
  at: () => Extent;
  /** Shows an extent at the next frame. */
  show: (extent: Extent) => void;
  /** Draws anew what is on the screen, or on the way. */
  again: () => void;
  /** Whether it is in view; out of it nothing is painted. */
  seen: (is: boolean) => void;
  /** Goes there in so many milliseconds. */
  glide: (extent: Extent, duration: number) => void;
}

/** At least so long between two layouts while it moves, in ms, and so many times as long as one takes. */
const PACE = { least: 60, times: 8 };
const REST = 150;

const eased = (share: number): number => 0.5 - Math.cos(Math.PI * share) / 2;

/** A camera that starts at an extent and paints at most once a frame, laying out anew only as often as the machine can. */
export function camera(start: Extent, { drawn, moved, rested }: Painter, signal: AbortSignal): Camera {
  let at = start;
  let [frame, timer, last, cost] = [0, 0, 0, 0];
  let stale = false;
  let inView = true;
  let course: { from: Extent; to: Extent; since: number; duration: number } | null = null;
  const draw = (): void => {
    const began = performance.now();
    drawn(at);
    stale = false;
    last = performance.now();
    cost = last - began;
  };
  const settle = (): void => {
    draw();
    rested(at);
  };
  const paint = (now: number): void => {
    frame = 0;
    if (!inView) {
      if (course) [at, course] = [course.to, null];
      stale = true;
      return;
    }
    if (course) {
      const share = Math.min(1, (now - course.since) / course.duration);
      at = share === 1 ? course.to : between(course.from, course.to, eased(share));
      if (share === 1) course = null;
    }
    if (stale || now - last > Math.max(PACE.least, PACE.times * cost)) draw();
    else moved(at);
    clearTimeout(timer);
    timer = window.setTimeout(settle, REST);
    if (course) ask();
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(paint);
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    at: () => at,
    show: (extent) => {
      [at, course] = [extent, null];
      ask();
    },
    again: () => {
      stale = true;
      ask();
    },
    seen: (is) => {
      inView = is;
      if (is && stale) ask();
    },
    glide: (to, duration) => {
      course = { from: at, to, since: performance.now(), duration };
      ask();
    },
  };
}
