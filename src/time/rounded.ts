/** A number of drawing units with one decimal, so that the same picture is the same text everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
