// What stands in and around the timeline. Dates, names and counts are written already.
import { isolated } from '../isolated.ts';
import { sources } from './nouns.ts';

export const nothingDated = 'لا شيء مؤرخ بعد.';
export const region = (title: string): string => `خط زمني: ${isolated(title)}`;
export const asList = 'عرض كقائمة';
export const listRegion = 'الخط الزمني على شكل قائمة';
export const skipList = 'تجاوز القائمة';

// What moves and narrows it; the keys `-` and `+` do the same.
export const controls = (chart: string): string => `أدوات التحكم: ${isolated(chart)}`;
export const earlier = 'أقدم';
export const later = 'أحدث';
export const wider = 'تصغير';
export const closer = 'تكبير';
export const withKey = (action: string, key: string): string => `${action} (${isolated(key)})`;
export const filter = 'تصفية';
export const filterLegend = 'فقط ما قاله أو فعله هؤلاء';
export const asOf = 'حتى';
export const stepBack = 'خطوة إلى الوراء';
export const stepOn = 'خطوة إلى الأمام';

// The overview over all of time, on which a window is moved.
export const allItems = 'كل العناصر';
export const overview = 'نظرة عامة';
export const stretch = 'المدة المعروضة';
export const stretchStart = 'بداية المدة المعروضة';
export const stretchEnd = 'نهاية المدة المعروضة';

export const legend = 'مفتاح الرموز';
export const claim = 'ادعاء';
export const response = 'رد';
export const event = 'حدث';
export const roughly = 'تاريخ تقريبي';
export const oneAccount = 'مدة بحسب رواية واحدة؛ تتلاشى حيث لم تُذكر نهايتها';

export const twoKinds = (first: string, second: string): string => `${first}، ${second}`;
export const severalKinds = (first: string): string => `${first} وآخرون`;

// What is said of a response as a mark.
export const responseMark = (stance: string, text: string): string => `${stance}: ${isolated(text)}`;
export const responseMarkAsked = (stance: string, text: string): string => `${stance}، إجابة عن السؤال المطروح: ${isolated(text)}`;
export const responseMarkAnother = (stance: string, questions: string[], text: string): string =>
  `${stance}، إجابة عن سؤال آخر (${questions.join('، ')}): ${isolated(text)}`;

export const markTitle = {
  claim: (date: string, who: string): string => `ادعاء، ${date}، ${isolated(who)}`,
  response: (date: string, who: string): string => `رد، ${date}، ${isolated(who)}`,
  event: (date: string, who: string): string => `حدث، ${date}، ${isolated(who)}`,
};
export const countOn = (counted: string, date: string): string => `${counted}، ${date}`;
export const countBetween = (counted: string, first: string, last: string): string => `${counted}، من ${first} إلى ${last}`;
export const countFirstLast = (counted: string, first: string, last: string): string => `${counted}، الأول ${first}، والأخير ${last}`;

export const bySources = sources;

// The panel of what is opened.
export const close = 'إغلاق';
export const addressOf = { claim: 'رابط هذا الادعاء', response: 'رابط هذا الرد', event: 'رابط هذا الحدث' };
export const asOfDate = (date: string): string => `حتى ${date}`;
