import type { Extent } from '../../time/scale.ts';
import { interpolated } from '../../time/zoom.ts';

/** What shows an extent: at once (0), or on a way of so many ms, which ends where the next begins. */
export interface Zoom {
  transform: (extent: Extent, duration: number) => void;
}

const ease = (share: number): number => 0.5 - Math.cos(Math.PI * share) / 2;

/**
 * The zoom of a timeline, in d3-zoom's terms. (d3-zoom itself would bring 13 kB of script along, and take the finger that scrolls the
 * page.) `at` says what is on the screen, and `show` is called with each extent on the way, until the signal ends it.
 */
export function timelineZoom(at: () => Extent, show: (extent: Extent) => void, signal: AbortSignal): Zoom {
  let frame = 0;
  const transform = (extent: Extent, duration: number): void => {
    cancelAnimationFrame(frame);
    if (duration === 0) return show(extent);
    const [from, start] = [at(), performance.now()];
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      if (share < 1) frame = requestAnimationFrame(step);
      show(share < 1 ? interpolated(from, extent, ease(share)) : extent);
    };
    frame = requestAnimationFrame(step);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { transform };
}
