import { textWidth, wrapped } from './width.ts';

/** A text in as few lines as a width allows, all of them much the same length. */
export function balanced(text: string, width: number, size: number): string[] {
  const most = wrapped(text, width, size);
  for (let narrower = textWidth(text, size) / most.length; narrower < width; narrower += 4) {
    const lines = wrapped(text, narrower, size);
    if (lines.length <= most.length) return lines;
  }
  return most;
}
