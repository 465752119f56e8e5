const named = (type: 'language' | 'region', code: string): string | undefined =>
  new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code);

const FORM = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** How browsers write a language tag (`iw` is `he`, `en-UK` is `en-GB`), or `null` when they know none such. */
export function canonicalTag(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const { language, region } = new Intl.Locale(canonical);
    // Of the languages with three letters there are thousands, which not every browser can name.
    const known = language.length > 2 || named('language', language) !== undefined;
    return FORM.test(canonical) && known && (region === undefined || named('region', region) !== undefined) ? canonical : null;
  } catch {
    return null;
  }
}

/** Whether a text is a language tag that browsers know, as they write it; case may differ. */
export function isLanguageTag(tag: string): boolean {
  return FORM.test(tag) && canonicalTag(tag)?.toLowerCase() === tag.toLowerCase();
}
