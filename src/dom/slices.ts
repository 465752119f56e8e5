const SLICE = 12;

const rest = (): Promise<unknown> =>
  (globalThis as { scheduler?: { yield?: () => Promise<unknown> } }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** Does something with each item, at most a few ms at a time, so that the page answers in between; the signal ends it. Resolves to whether it came to its end. */
export async function inSlices<T>(items: Iterable<T>, act: (item: T) => void, signal: AbortSignal): Promise<boolean> {
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start > SLICE) {
      await rest();
      start = performance.now();
    }
    if (signal.aborted) return false;
    act(item);
  }
  return true;
}
