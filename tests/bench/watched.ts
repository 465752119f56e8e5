/** What a page saw of itself while it was loaded and then used; times in ms from its start. */
interface Watched {
  paint: number;
  drawn: number;
  shift: number;
  /** When each frame began. */
  frames: number[];
  /** How often something in the page was changed, and scrolled. */
  changes: number;
  scrolls: number;
  observer?: MutationObserver;
}

/** Runs within the page before everything else: notes paint, shifts, frames, and when the first match of a selector can be seen. */
export const watch = (selector: string): void => {
  const watched: Watched = { paint: 0, drawn: 0, shift: 0, frames: [], changes: 0, scrolls: 0 };
  Object.assign(window, { watched });
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.paint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.shift += value;
  });
  let seen = false;
  const frame = (time: number): void => {
    watched.frames.push(time);
    if (seen && !watched.drawn) watched.drawn = performance.now();
    seen ||= [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

/** Runs within a page that has loaded: from now on its frames, changes and scrolling are counted, from nothing. */
export const watchUse = (): void => {
  const { watched } = window;
  if (watched.observer) watched.observer.disconnect();
  else addEventListener('scroll', () => (watched.scrolls += 1), { capture: true, passive: true });
  watched.observer = new MutationObserver((all) => (watched.changes += all.length));
  watched.observer.observe(document, { subtree: true, childList: true, attributes: true });
  Object.assign(watched, { frames: [], changes: 0, scrolls: 0 });
};

declare global {
  interface Window {
    watched: Watched;
  }
}
