const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);
}
