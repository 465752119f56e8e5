/** A number of drawing units with one decimal, so that the same picture is the same text everywhere. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
