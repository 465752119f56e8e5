import type { ReadableAtom } from 'nanostores';

/** Calls a function with a store's value, now and at every change, until the signal ends it. */
export function live<T>(store: ReadableAtom<T>, signal: AbortSignal, shown: (value: T) => void): void {
  const end = store.subscribe((value) => shown(value as T));
  signal.addEventListener('abort', end);
}
