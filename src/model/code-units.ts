/** Compares two ids, paths or other names that no reader reads for sorting: by their UTF-16 code units, alike on every machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
