/** The language of these words, as `Intl` sorts, lists and counts in it. */
export const locale = 'de';
/** Where a line begins: `ltr` on the left, `rtl` on the right. */
export const direction: 'ltr' | 'rtl' = 'ltr';
