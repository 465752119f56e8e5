/**
 * The view of the frame of a claim that shows one response alone, given its key (`<party>-<date>`): what stands behind `#` in the address, and
 * the id of its record there.
 */
export function responseView(key: string): string {
  return `response=${key}`;
}
