const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);
}

const SIGN: Record<string, string> = {
  ...Object.fromEntries(Object.entries(ENTITY).map(([sign, entity]) => [entity, sign])),
  '&#39;': "'",
};
/** The text of markup that holds no other entities than those of `escaped` and of Astro. */
export function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => SIGN[entity] ?? entity);
}
