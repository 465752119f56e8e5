/** Forms of a word for the plural categories of a language (Unicode CLDR: zero, one, two, few, many, other). */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks, in a language, the form of a word for a count: `plural('ar')(3, { one: …, few: …, other: … })`. */
export function plural(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
