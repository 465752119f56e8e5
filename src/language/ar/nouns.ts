// Counted nouns. One and two have no number, from 3 to 10 the noun is plural, from 11 to 99 singular in the accusative.
import { plural } from '../plural.ts';
import { locale } from './language.ts';

// A call, unlike a function, would stay in every script that counts something else.
const form = /* @__PURE__ */ plural(locale);

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

/** How many of a noun there are. */
const counted = (count: number, noun: Noun, number: (count: number) => string = String): string =>
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

export const claims = (count: number): string => counted(count, claim);
export const responses = (count: number): string => counted(count, response);
export const quotations = (count: number): string => counted(count, quotation);
export const words = (count: number): string => counted(count, word, number);
// The same behind a preposition.
export const ofClaims = (count: number): string => counted(count, { ...claim, two: 'ادعاءين' });
export const ofResponses = (count: number): string => counted(count, { ...response, two: 'ردين' });
export const ofQuotations = (count: number): string => counted(count, { ...quotation, two: 'اقتباسين' });
export const ofWords = (count: number): string => counted(count, { ...word, two: 'كلمتين' }, number);
export const ofFeatures = (count: number): string =>
  counted(count, { zero: 'لا خصائص', one: 'خاصية واحدة', two: 'خاصيتين', few: 'خصائص', many: 'خاصية', other: 'خاصية' });
export const ofPlaces = (count: number): string =>
  counted(count, { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعين', few: 'مواضع', many: 'موضعاً', other: 'موضع' });

export const events = (count: number): string =>
  counted(count, { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' });
export const items = (count: number): string =>
  counted(count, { zero: 'لا عناصر', one: 'عنصر واحد', two: 'عنصران', few: 'عناصر', many: 'عنصراً', other: 'عنصر' });
export const rows = (count: number): string =>
  counted(count, { zero: 'لا صفوف', one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفاً', other: 'صف' });
export const sources = (count: number): string =>
  counted(count, { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدراً', other: 'مصدر' });
export const changes = (count: number): string =>
  counted(count, { zero: 'لا تغييرات', one: 'تغيير واحد', two: 'تغييران', few: 'تغييرات', many: 'تغييراً', other: 'تغيير' });
export const results = (count: number): string =>
  counted(count, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' });
export const answers = (count: number): string =>
  counted(count, { zero: 'لا إجابات', one: 'إجابة واحدة', two: 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' });
export const times = (count: number): string =>
  counted(count, { zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' });

// With "other" or "more" behind it.
export const moreClaims = (count: number): string =>
  counted(count, {
    zero: 'لا ادعاءات أخرى',
    one: 'ادعاء آخر',
    two: 'ادعاءان آخران',
    few: 'ادعاءات أخرى',
    many: 'ادعاءً آخر',
    other: 'ادعاء آخر',
  });
export const otherParties = (count: number): string =>
  counted(count, {
    zero: 'لا أطراف أخرى',
    one: 'طرف آخر',
    two: 'طرفان آخران',
    few: 'أطراف أخرى',
    many: 'طرفاً آخر',
    other: 'طرف آخر',
  });
export const moreFeatures = (count: number): string =>
  counted(count, {
    zero: 'لا خصائص أخرى',
    one: 'خاصية أخرى',
    two: 'خاصيتان أخريان',
    few: 'خصائص أخرى',
    many: 'خاصية أخرى',
    other: 'خاصية أخرى',
  });
export const moreAnswers = (count: number): string =>
  counted(count, {
    zero: 'لا إجابات أخرى',
    one: 'إجابة أخرى',
    two: 'إجابتان أخريان',
    few: 'إجابات أخرى',
    many: 'إجابة أخرى',
    other: 'إجابة أخرى',
  });
