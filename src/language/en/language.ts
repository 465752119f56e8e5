/** The language of these words, as `Intl` sorts, lists and counts in it. */
export const locale = 'en-GB';
