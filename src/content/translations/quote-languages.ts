const quote = (value: Record<string, unknown>, original: string, language: string): Record<string, unknown> => {
  const { language: own = original, translation, ...words } = value;
  return own === language ? words : { ...words, language: own, ...(translation === undefined ? {} : { translation }) };
};

/** Plain values in which each quotation says its language for a site in `language`: exact words that say none are in that of the original. */
export function withLanguages(value: unknown, original: string, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withLanguages(item, original, language));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLanguages(one, original, language)]));
  return typeof inner['exact'] === 'string' ? quote(inner, original, language) : inner;
}
