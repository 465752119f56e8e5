// Changes and feeds, the pages that prove quotations, everything for paper, how a page is cited, and a page that has moved.
import { plural } from '../plural.ts';
import { isolated } from '../isolated.ts';
import { locale } from './language.ts';
import { ofPlaces, ofWords, quotations } from './nouns.ts';
import { monthName, plainDate } from './time.ts';

// Changes.
export const changesTitle = 'ما أُضيف وما تغيّر';
export const changesOf = (site: string): string => `${isolated(site)}: التغييرات`;
export const kinds = { addition: 'إضافة', correction: 'تصحيح', clarification: 'توضيح', update: 'تحديث' };
export const show = 'عرض';
export const everything = 'الكل';
export const manyOfKind = { addition: 'الإضافات', correction: 'التصحيحات', clarification: 'التوضيحات', update: 'التحديثات' };
export const follow = (feeds: string): string => `للمتابعة: ${feeds}`;
export const atomFeed = 'خلاصة Atom';
export const jsonFeed = 'خلاصة JSON';
export const changeOf = {
  addition: (page: string): string => `إضافة: ${isolated(page)}`,
  correction: (page: string): string => `تصحيح: ${isolated(page)}`,
  clarification: (page: string): string => `توضيح: ${isolated(page)}`,
  update: (page: string): string => `تحديث: ${isolated(page)}`,
};
export const itRead = (was: string): string => `النص السابق: ${isolated(was)}`;

// What is new to a reader who comes again.
const form = /* @__PURE__ */ plural(locale);
export const newSince = (count: number, day: string): string => {
  const news = form(count, {
    zero: 'لا ادعاءات جديدة أو معدّلة',
    one: 'ادعاء واحد جديد أو معدّل',
    two: 'ادعاءان جديدان أو معدّلان',
    few: `${count} ادعاءات جديدة أو معدّلة`,
    many: `${count} ادعاءً جديداً أو معدّلاً`,
    other: `${count} ادعاء جديد أو معدّل`,
  });
  return `${news} منذ زيارتك الأخيرة في ${day}. لا يعلم بذلك إلا متصفحك.`;
};
export const forgetVisits = 'محو زياراتي';
export const isNew = 'جديد';

// Prove every quotation.
export const proveAllTitle = 'تحقق من كل اقتباس بنفسك';
export const proveAllStandfirst =
  'لست مضطراً إلى تصديقنا. الصق نص أحد المصادر، فيبحث متصفحك فيه عن كل اقتباس من اقتباساتنا. لا يُرسل شيء إلى أحد.';
export const howProved =
  'لا نحتفظ بنسخة مما كتبه الآخرون. نحتفظ من كل نص قرأناه ببصمة: قيم تجزئة لتسلسلاته من كلمتين إلى خمس كلمات. تصنع صفحة المصدر البصمة نفسها من النص الذي تلصقه، بالبرنامج نفسه، وتبيّن هل كل اقتباس موجود فيه، وأين، وهل نصك هو النص الذي قرأناه. ولا أثر للأحرف الكبيرة ولا لعلامات الاقتباس ولا للشرطات ولا للمسافات.';
export const provable = (source: string, quotations: string, checked: string): string => `${source}: ${quotations}؛ ${checked}`;
export const quotationsIn = (count: number, places: number): string =>
  `${quotations(count)}${places > count ? `، في ${ofPlaces(places)}` : ''}`;
export const readInFull = (words: number): string => `قرأنا النص الكامل، من ${ofWords(words)}`;
export const readInPart = (words: number): string => `قرأنا مقتطفاً، من ${ofWords(words)}`;
export const notChecked = 'في انتظار التحقق';
export const proveTitle = (publisher: string): string => `تحقق من اقتباسات ${isolated(publisher)}`;
export const proveStandfirst = 'الصق النص الأصلي، لترى موضع كل اقتباس من اقتباسات هذا الموقع فيه.';
export const headlineNotSeen = 'لم نطّلع على العنوان';
export const openOriginal = 'فتح الأصل في تبويب جديد';
export const openCopy = 'فتح النسخة المحفوظة في تبويب جديد';
export const allProofs = 'كل المصادر التي نقتبس منها';

// For paper.
export const forPaper = (site: string): string => `${isolated(site)}: نسخة للطباعة`;
export const versionOf = (date: string): string => `نسخة ${date}`;
export const leadsTo = (address: string): string => `يقود إلى ${isolated(address)}`;
export const theStory = 'القصة';
export const everyClaim = 'كل ادعاء والردود عليه';
export const whoAnswered = 'من أجاب عن ماذا';
export const theTimeline = 'الخط الزمني';
export const theSources = 'المصادر';
export const preservedCopy = (address: string): string => `نسخة محفوظة: ${isolated(address)}`;
export const open = (question: string): string => `لم يُحسم: ${isolated(question)}`;
export const claimNumbers = (numbers: string): string => `الادعاء: ${numbers}`;
export const numbersOf = (who: string, numbers: string): string => `${isolated(who)}: ${numbers}`;
export const sourcesByNumber = (all: string): string => `المصادر بأرقامها: ${all}.`;
export const claimColumn = 'الادعاء';
export const answerColumns = { direct: 'يجيب عن السؤال', 'another-question': 'يجيب عن سؤال آخر', silent: 'بلا إجابة، أو لم نجد رداً' };

// How something is cited.
export const citePage = 'الاستشهاد بهذه الصفحة';
export const citeResponse = 'الاستشهاد بهذا الرد';
export const citeChart = 'الاستشهاد بهذا الرسم';
export const responseOn = (who: string, claim: string, date: string): string =>
  `${isolated(who)} عن «${isolated(claim)}»${date ? `، ${date}` : ''}`;
/** "2018، 19 ديسمبر", and "د.ت" (دون تاريخ) without a year. */
export const apaDate = (year?: number, month?: number, day?: number): string => {
  const rest = [day, month && monthName(month, false)].filter(Boolean).join(' ');
  return `${year ?? 'د.ت'}${rest ? `، ${rest}` : ''}`;
};
export const mlaDate = (year?: number, month?: number, day?: number): string =>
  [day, month && monthName(month, false), year].filter(Boolean).join(' ');
export const lastModified = (year: number, month?: number, day?: number): string => `آخر تعديل ${plainDate(year, month ?? 0, day ?? 0)}.`;
/** A title as Chicago and MLA want it: in English with the capitals of a headline, in other languages as it is. */
export const headlineTitle = (title: string): string => title;
export const quotedTitle = (title: string): string => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`;

// Where something has another address now.
export const movedTitle = 'لهذه الصفحة عنوان آخر';
export const moved = (link: string): string => `لهذه الصفحة عنوان آخر: ${isolated(link)}`;
