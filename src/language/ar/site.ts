// What stands around every page, and on the pages of the story, of articles, claims, charts, sources and the glossary.
import { isolated } from '../isolated.ts';

// Head and foot of every page.
export const skip = 'تجاوز إلى المحتوى';
export const search = 'بحث';
export const searchKey = 'بحث (/)';
export const menu = 'القائمة';
export const mainPages = 'القائمة الرئيسية';
export const published = (publisher: string, licence: string): string =>
  `الناشر: ${isolated(publisher)}. النصوص والبيانات: ${isolated(licence)}.`;
export const toData = 'البيانات';
export const toEmbeds = 'تضمين الرسوم والادعاءات';
export const toPrint = 'نسخة للطباعة';
export const toProofs = 'إثبات الاقتباسات';
export const toChanges = 'التغييرات';
export const errors = (corrections: string, contact: string): string => `${corrections} للإبلاغ عن خطأ: ${isolated(contact)}`;

// Datelines, and what was changed on a page.
export const publishedOn = (date: string): string => `نُشر: ${date}`;
export const entered = (date: string): string => `أُدرج في ${date}`;
export const lastChange = {
  correction: (date: string): string => `صُحح في ${date}`,
  clarification: (date: string): string => `وُضّح في ${date}`,
  update: (date: string): string => `حُدّث في ${date}`,
};
export const changesHere = 'تغييرات هذه الصفحة';
export const change = (date: string, kind: string, note: string): string => `${date} (${kind}): ${note}`;

// The story and articles.
export const skipScenes = (count: number, links: string): string => `تجاوز المشاهد (${count}): ${links}`;
export const firstAnswers = 'أول ردود من يسميهم الادعاء، بترتيبها الزمني.';
export const dashedPlace = 'الموضع المتقطع على الخط: لا إجابة في هذا القول عن السؤال المطروح.';
export const allAnswers = (count: number): string => `كل الردود (${count})`;
export const nextArticle = (title: string): string => `التالي: ${isolated(title)}`;

// Claims.
export const howToRead = 'على الخط: يجيب عن السؤال. بجانبه: يجيب عن سؤال آخر. وكل اسم يقود إلى الكلمات ومصدرها وكيف جرى التحقق منها.';
export const whatStands = 'ما هو معروف';
export const whatStaysOpen = 'ما لم يُحسم';
export const wordsAndSources = 'الكلمات ومصادرها';
export const otherClaims = 'ادعاءات أخرى';
export const claimBefore = 'الادعاء السابق';
export const claimAfter = 'الادعاء التالي';
export const onTheQuestion = 'عن السؤال';
export const answersOthers = (questions: string): string => `يجيب عن: ${questions}`;

// Charts.
export const everythingInOrder = 'كل ما على الخط الزمني، بالترتيب';
export const titleOfPart = (title: string, part: number): string => `${isolated(title)}، الجزء ${part}`;
export const partsOfList = 'أجزاء هذه القائمة';
export const inOtherParts = 'في الأجزاء الأخرى من هذه القائمة';
export const didTheyAnswer = 'هل أجابوا؟ جملة عن كل طرف';
/** Above such sentences: which claims they count. */
export const answersCounted = 'العدّ على أساس الادعاءات التي تخص الطرف وصدرت عن غيره:';
export const didAnswer = (party: string): string => `${isolated(party)}: هل من إجابة؟`;
export const showThem = 'عرض الإجابات';

// Sources, quotations and terms.
export const qualities = {
  primary: 'وثائق أولية',
  'major-outlet': 'وسائل إعلام كبرى',
  'trade-press': 'صحافة متخصصة',
  'local-press': 'صحافة محلية',
  'blog-or-aggregator': 'مدونات ومواقع تجميع أخبار',
};
export const sourceNote = 'حاشية المصدر';
export const undated = 'بلا تاريخ';
export const spokenIn = (source: string): string => `في ${isolated(source)}`;
/** Behind exact words of another language, within a sentence. */
export const inTranslation = (text: string): string => `ترجمتنا: ${isolated(text)}`;
export const proveIt = (status: string): string => `${status}: تحقق بنفسك`;
export const glossary = 'المصطلحات';

// Words that describe statements.
export const vocabularyTitle = 'الكلمات التي توصف بها الأقوال';
export const vocabularyStandfirst = 'ترد هذه الكلمات في البيانات بمعرّفاتها. ولكل منها هنا رابط دائم.';
export const bearings = {
  direct: { label: 'يجيب عن السؤال', gloss: 'يجيب الرد عن السؤال الذي يطرحه الادعاء' },
  'another-question': { label: 'يجيب عن سؤال آخر', gloss: 'يجيب الرد عن سؤال غير الذي يطرحه الادعاء' },
  silent: { label: 'بلا إجابة، أو لم نجد رداً', gloss: 'تحدث الطرف ولم يجب، أو لم نجد رداً منه' },
};
export const vocabularyGroups = {
  question: 'ما يسأل عنه الادعاء، ويجيب عنه الرد',
  stance: 'ما يقوله الرد عن الادعاء؛ لا صحة الادعاء أبداً',
  bearing: 'هل يجيب الرد عن سؤال الادعاء الذي يخصه',
  'party-kind': 'مجموعات الأطراف',
  'event-kind': 'أنواع الأحداث',
  power: 'الصلاحيات في السجل',
};
