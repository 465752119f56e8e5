// Counted nouns. One and two have no number, from 3 to 10 the noun is plural, from 11 to 99 singular in the accusative.
import { plural } from '../plural.ts';
import { locale } from './language.ts';

const form = plural(locale);

interface Noun {
  /** There is none. */
  zero: string;
  one: string;
  two: string;
  /** Behind the number. */
  few: string;
  many: string;
  other: string;
}

/** Says how many of a noun there are: `counted({ … })(3)`. */
export const counted =
  (noun: Noun, number: (count: number) => string = String) =>
  (count: number): string =>
    form(count, {
      zero: noun.zero,
      one: noun.one,
      two: noun.two,
      few: `${number(count)} ${noun.few}`,
      many: `${number(count)} ${noun.many}`,
      other: `${number(count)} ${noun.other}`,
    });

const claim: Noun = { zero: 'لا ادعاءات', one: 'ادعاء واحد', two: 'ادعاءان', few: 'ادعاءات', many: 'ادعاءً', other: 'ادعاء' };
const response: Noun = { zero: 'لا ردود', one: 'رد واحد', two: 'ردان', few: 'ردود', many: 'رداً', other: 'رد' };
const quotation: Noun = { zero: 'لا اقتباسات', one: 'اقتباس واحد', two: 'اقتباسان', few: 'اقتباسات', many: 'اقتباساً', other: 'اقتباس' };
const word: Noun = { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };

/** A number with its thousands set apart: "1,250". */
export const number = (count: number): string => count.toLocaleString(locale);

export const claims = counted(claim);
export const responses = counted(response);
export const quotations = counted(quotation);
export const words = counted(word, number);
// The same behind a preposition.
export const ofClaims = counted({ ...claim, two: 'ادعاءين' });
export const ofResponses = counted({ ...response, two: 'ردين' });
export const ofQuotations = counted({ ...quotation, two: 'اقتباسين' });
export const ofWords = counted({ ...word, two: 'كلمتين' }, number);
export const ofPlaces = counted({ zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعين', few: 'مواضع', many: 'موضعاً', other: 'موضع' });

export const events = counted({ zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' });
export const items = counted({ zero: 'لا عناصر', one: 'عنصر واحد', two: 'عنصران', few: 'عناصر', many: 'عنصراً', other: 'عنصر' });
export const rows = counted({ zero: 'لا صفوف', one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفاً', other: 'صف' });
export const sources = counted({ zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدراً', other: 'مصدر' });
export const changes = counted({ zero: 'لا تغييرات', one: 'تغيير واحد', two: 'تغييران', few: 'تغييرات', many: 'تغييراً', other: 'تغيير' });
export const results = counted({ zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' });
export const answers = counted({ zero: 'لا إجابات', one: 'إجابة واحدة', two: 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' });
export const times = counted({ zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' });

// With "other" or "more" behind it.
export const moreClaims = counted({
  zero: 'لا ادعاءات أخرى',
  one: 'ادعاء آخر',
  two: 'ادعاءان آخران',
  few: 'ادعاءات أخرى',
  many: 'ادعاءً آخر',
  other: 'ادعاء آخر',
});
export const otherParties = counted({
  zero: 'لا أطراف أخرى',
  one: 'طرف آخر',
  two: 'طرفان آخران',
  few: 'أطراف أخرى',
  many: 'طرفاً آخر',
  other: 'طرف آخر',
});
export const moreFeatures = counted({
  zero: 'لا خصائص أخرى',
  one: 'خاصية أخرى',
  two: 'خاصيتان أخريان',
  few: 'خصائص أخرى',
  many: 'خاصية أخرى',
  other: 'خاصية أخرى',
});
export const moreAnswers = counted({
  zero: 'لا إجابات أخرى',
  one: 'إجابة أخرى',
  two: 'إجابتان أخريان',
  few: 'إجابات أخرى',
  many: 'إجابة أخرى',
  other: 'إجابة أخرى',
});
