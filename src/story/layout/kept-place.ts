/**
 * Where a reader is after a page was laid out anew: as far through the same stretch as before. `place` is where they were, `before` and
 * `after` the px at which the stretches begin and, at last, at which the last one ends. `null` when they were in none of them.
 */
export function keptPlace(place: number, stretch: number, before: number[], after: number[]): number | null {
  const [from, to] = [before[stretch], before[stretch + 1]];
  const [start, end] = [after[stretch], after[stretch + 1]];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return null;
  if (place < (before[0] ?? 0) || place > (before.at(-1) ?? 0)) return null;
  const through = Math.min(1, Math.max(0, (place - from) / Math.max(1, to - from)));
  // Within the stretch even where the window rounds to whole pixels.
  return Math.min(end - 1, Math.max(start + 1, start + through * (end - start)));
}
