/** In a frame the Tab key stops at what scrolls, and at nothing that does not. (As in dom/, with which frames share no script.) */
export function stopWhereScrolled(frame: HTMLElement, signal: AbortSignal): void {
  if (!('ResizeObserver' in window)) return;
  for (const box of frame.querySelectorAll<HTMLElement>('.scrolled, .matrix .region')) {
    const observer = new ResizeObserver(() => {
      box.tabIndex = box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY !== 'visible' ? 0 : -1;
    });
    for (const each of [box, ...box.children]) observer.observe(each);
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
