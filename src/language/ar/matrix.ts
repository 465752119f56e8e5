// The table of claims and parties. Dates, names and the labels of questions are written already.
import { fromLeft, isolated } from '../isolated.ts';
import { claims, ofClaims, ofResponses, otherParties, responses, times } from './nouns.ts';

export const listed = (items: string[]): string => items.map(isolated).join('، ');
export const table = (title: string): string => `جدول: ${isolated(title)}`;

export const bearings = {
  direct: 'عن السؤال المطروح',
  'another-question': 'عن سؤال آخر',
  silent: 'بلا إجابة، أو لم نجد رداً',
};

// What is in view.
export const counts = (shown: { claims: number; responses: number }, all: { claims: number; responses: number }): string => {
  const claimsShown = shown.claims === all.claims ? claims(all.claims) : `${shown.claims} من أصل ${ofClaims(all.claims)}`;
  return `${claimsShown}، ${shown.responses === all.responses ? responses(all.responses) : `${shown.responses} من أصل ${ofResponses(all.responses)}`}`;
};
export const stillReading = (counted: string): string => `${counted}، والقراءة مستمرة`;
export const nothingLeft = (counted: string): string => `${counted}؛ لم يبق شيء`;
export const nothingSaid = 'لم يكن قد قيل شيء بعد';
export const inViewAsOf = (date: string, text: string): string => `حتى ${date}: ${text}`;

// The head of a group of claims that ask one question.
export const noResponse = 'لم نجد ردوداً';
export const onQuestion = (direct: number, of: number): string => `${direct} من ${of} عن السؤال`;
export const claimsAnd = (count: number, met: string): string => `${claims(count)} · ${met}`;
export const showClaims = (group: string): string => `عرض الادعاءات: ${group}`;
export const groupLabel = (label: string): string => `${label} · `;
export const sum = (direct: number, sidestep: number): string => `عن السؤال المطروح: ${direct}، عن سؤال آخر: ${sidestep}`;

export const claim = 'ادعاء';
export const onAnother = (question: string, more: number): string => `عن ${question}${more > 0 ? ` ${fromLeft(`+${more}`)}` : ''}`;

// The record of an opened cell.
export const places = { direct: 'عن السؤال', 'another-question': 'عن سؤال آخر', silent: '' };
export const concerning = (time: string): string => `بشأن ${time}`;
export const inSource = 'في';
export const alsoIn = 'وأيضاً في';

// What was asked and what was answered, with an arrow between them.
export const asked = 'السؤال';
export const answersIt = 'إجابة عنه';
export const answered = 'الإجابة';
export const notAnswered = 'بلا إجابة، أو لم نجد رداً';
export const previous = 'السابق:';
export const next = 'التالي:';
export const anotherClaim = 'ادعاء آخر';
export const way = (who: string, says: string): string => `${isolated(who)}، ${says}`;
export const wholeClaim = (count: number): string => `الادعاء كاملاً (${responses(count)})`;
export const addressOfClaim = 'رابط هذا الادعاء';
export const addressOfResponse = 'رابط هذا الرد';
export const close = 'إغلاق';

// What the reader can choose.
export const controls = 'ما يعرضه الجدول';
export const search = 'بحث';
export const searchClaims = 'البحث في الادعاءات';
export const searchIn = (count: number): string => `البحث في ${ofClaims(count)}`;
export const sort = 'ترتيب';
export const sortedBy = (order: string): string => `ترتيب حسب ${order}`;
export const sortBy = 'ترتيب حسب';
export const orders = { question: 'السؤال', date: 'التاريخ', open: 'نقص الإجابات المباشرة' };
export const filter = 'تصفية';
export const onlySidesteps = 'الإجابات عن سؤال آخر فقط';
export const responsesBy = 'ردود';
export const stance = 'الموقف';
export const questionAsked = 'السؤال المطروح';
export const compare = 'مقارنة';
export const compareTwo = 'مقارنة طرفين';
export const compareFirst = 'مقارنة';
export const compareSecond = 'مع';
export const cellsAs = 'الخلايا';
export const signs = 'رموز';
export const words = 'كلمات';
export const clear = 'مسح';
export const replay = 'إعادة العرض';
export const asOf = 'حتى';
export const earlier = 'أقدم';
export const later = 'أحدث';

// What the signs mean.
export const legend = 'مفتاح الرموز';
export const madeTheClaim = 'صاحب الادعاء';
export const claimSign = 'ادعاء';
export const signsMean = 'معاني الرموز';
export const allSigns = 'كل الرموز';
export const inOtherTerms = { label: 'بصيغة أخرى', gloss: 'يجيب عن السؤال المطروح، من دون نعم أو لا صريحة' };
export const gloss = (text: string): string => `: ${text}`;
export const blocks = {
  direct: 'يجيب عن السؤال المطروح',
  'another-question': 'منفصل: يجيب عن سؤال آخر مكتوب تحته',
  silent: 'بلا إجابة، أو لم نجد رداً',
};
export const dashed = 'الخط المتقطع تحت الدائرة: قيل قبل الادعاء.';

// A matrix that is too long for one page.
export const parts = 'أجزاء المصفوفة';
export const claimsOfPart = 'الادعاءات';
export const range = (first: number, last: number): string => `${first}–${last}`;
export const showMore = (count: number): string => `عرض المزيد من الادعاءات الباقية (${count})`;

// The chart that sums up who answers the question asked.
export const silentShort = 'بلا إجابة، أو لم نجدها';
export const sidestepsCaption = 'الردود بحسب الطرف: عن السؤال المطروح، عن سؤال آخر، بلا إجابة أو لم نجد رداً';
export const sidestepsNote =
  '«بلا إجابة» تشمل من تحدث ولم يجب، ومن لم نجد له رداً في المصادر التي بحثنا فيها. والموقف ليس حكماً على صحة الادعاء.';
export const othersEach = (parties: number, each: number): string => `${otherParties(parties)}، ${responses(each)} لكل طرف`;
export const othersSeveral = (parties: number): string => `${otherParties(parties)}، أكثر من رد لكل طرف`;
export const circles = (count: number, per: 1 | 5): string =>
  `${responses(count)}؛ كل دائرة تمثل ${per === 1 ? 'رداً واحداً' : 'خمسة ردود'}.`;
export const answersAnother = (party: string, count: number): string => `${isolated(party)}: إجابة عن سؤال آخر في ${ofResponses(count)}`;
export const answersAsked = (party: string, count: number, of: number): string =>
  `${isolated(party)}: إجابة عن السؤال المطروح في ${count} من أصل ${ofResponses(of)}`;
export const remarks = (all: string[]): string => `${all.join('؛ ')}.`;
export const noneShown = 'لا تُعرض أي ردود.';
export const sidesteps = (found: number, direct: number, sidestep: number, declined: number): string =>
  `من أصل ${ofResponses(found)}: ${direct} عن السؤال المطروح، و${sidestep} عن سؤال آخر، و${declined} بلا إجابة`;
export const notFound = (count: number): string => `؛ ولم نجد رداً ${times(count)}`;
