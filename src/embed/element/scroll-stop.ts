import { whenResized } from './resized.ts';

/** In a frame the Tab key stops at what scrolls, and at nothing that does not. (As in dom/, with which frames share no script.) */
export function stopWhereScrolled(frame: HTMLElement, signal: AbortSignal): void {
  for (const box of frame.querySelectorAll<HTMLElement>('.scrolled, .matrix .region'))
    whenResized(
      [box, ...box.children],
      () => {
        box.tabIndex = box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY !== 'visible' ? 0 : -1;
      },
      signal,
    );
}
