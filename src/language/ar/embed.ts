// What stands on pages for frames, under charts, and on the page of everything that can be embedded.
import { isolated } from '../isolated.ts';
import { changes } from './nouns.ts';

// Under a chart.
export const getData = 'تنزيل البيانات';
export const images = {
  light: (files: string): string => `الصورة: ${files}`,
  dark: (files: string): string => `الداكنة: ${files}`,
};
export const imageIn = {
  light: (format: string): string => `${isolated(format)}، صورة فاتحة`,
  dark: (format: string): string => `${isolated(format)}، صورة داكنة`,
};

// In a frame.
export const source = (full: string, site: string, publisher: string, licence: string): string =>
  `${full} على ${isolated(site)}. الناشر: ${isolated(publisher)}، ${isolated(licence)}.`;
export const skipChart = 'تجاوز الرسم';
export const inFull = 'النسخة الكاملة بكل مصادرها';
export const sources = (list: string): string => `المصادر: ${list}`;
export const showAllClaims = (count: number): string => `عرض كل الادعاءات دفعة واحدة (${count})`;
export const showWholeTimeline = 'عرض الخط الزمني كاملاً دفعة واحدة';
export const copyOf = (date: string): string => `نسخة ${date}.`;
export const changesSince = (count: number): string => `${changes(count)} منذ ذلك الحين`;

// Everything that can be embedded.
export const title = 'كل رسم وكل ادعاء يمكن عرضه في صفحات أخرى';
export const standfirst =
  'تحمل مصادرها معها، وحجمها صغير، ولا تطلب شيئاً من أي جهة أخرى: لا ملفات تعريف ارتباط ولا تتبّع. انسخ شيفرة، أو الصق رابطاً.';
export const from = (page: string): string => `من ${page}`;
export const aClaim = 'صفحة ادعاء';
export const csv = 'البيانات، CSV';
export const json = 'JSON';
export const svg = 'صورة، SVG';
export const png = 'PNG';
export const claims = 'الادعاءات، والردود منفردة';
export const whereClaims = 'شيفرات كل ادعاء في نهاية صفحته. أما الإطار الذي يعرض رداً واحداً مع ادعائه ففي الرابط المذكور بعده.';
export const otherCodes = (id: string): string =>
  `في صفحة كل ادعاء الشيفرات التي تكفي غالباً. أما غيرها فخذه من شيفرات الادعاء المذكور أعلاه: ضع مكان ${isolated(id)} آخر جزء من رابط صفحة ادعائك، وكلماته في «title» و«alt».`;
