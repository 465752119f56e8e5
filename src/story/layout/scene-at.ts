/**
 * Which scene the reader is at: the last whose text begins at or above the reading line, before the first text the first. `places` are
 * the px at which the texts begin and, at last, at which the story ends.
 */
export function sceneAt(places: number[], line: number): number {
  return Math.max(
    0,
    places.slice(0, -1).findLastIndex((place) => place <= line),
  );
}
