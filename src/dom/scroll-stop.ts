/**
 * The Tab key stops at a box that scrolls, so that keys scroll it too, and at none in which nothing scrolls. Follows how large the boxes
 * and what stands in them are, until the signal ends it.
 */
export function stopWhereScrolled(boxes: Iterable<HTMLElement>, signal?: AbortSignal): void {
  for (const box of boxes) {
    const observer = new ResizeObserver(() => {
      const isCut = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
      box.tabIndex = isCut && getComputedStyle(box).overflowX !== 'visible' ? 0 : -1;
    });
    for (const each of [box, ...box.children]) observer.observe(each);
    signal?.addEventListener('abort', () => observer.disconnect());
  }
}
