/** Signs that typographers tell apart and readers do not, and what stands for them; soft hyphens are none. Proofs of quotations and searches share it. */
const VARIANTS: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00ad/g, ''],
  [/\s+/g, ' '],
];

/** A text with straight quotation marks, one kind of dash, single spaces and no soft hyphens. */
export function withPlainSigns(text: string): string {
  return VARIANTS.reduce((result, [variant, plain]) => result.replace(variant, plain), text);
}
