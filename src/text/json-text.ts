/** Data as the text of a JSON script within a page, which nothing in it can end. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
