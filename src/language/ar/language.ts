/**
 * Modern Standard Arabic with the digits 0 to 9, as most Arabic newsrooms write them, those of Egypt and the Gulf included, and as the
 * addresses and pictures here have them. Said outright, because regions (`ar-EG`) and older browsers take ٠ to ٩ for Arabic otherwise.
 * Without a region months are يناير to ديسمبر.
 */
export const locale = 'ar-u-nu-latn';
export const direction: 'ltr' | 'rtl' = 'rtl';
