/** Calls back when one of some elements has another size, until the signal ends it; where a browser lacks a ResizeObserver, or denies it, never. */
export function whenResized(elements: Iterable<Element>, callback: () => void, signal: AbortSignal): void {
  try {
    const observer = new ResizeObserver(callback);
    for (const element of elements) observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  } catch {
    // What depends on sizes stays as it is.
  }
}
