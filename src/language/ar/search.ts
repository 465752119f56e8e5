// The search over everything.
import { isolated } from '../isolated.ts';
import { results as countedResults } from './nouns.ts';

export const title = 'بحث';
export const standfirst = 'البحث في كل شيء يحتاج إلى JavaScript: اضغط «/» أو العلامة في أعلى الصفحة. ومن دونه تجد كل شيء في هذه القوائم.';

// The panel.
export const field = 'كلمات البحث';
export const everything = 'البحث في كل شيء';
export const close = 'إغلاق';
/** Instead of results, where those could not be had. */
export const unreachable = 'تعذر التحميل. واصل الكتابة للمحاولة من جديد.';
export const results = (found: number, shown: number): string =>
  `${countedResults(found)}${found > shown ? `، يظهر منها أول ${shown}` : ''}`;
/** Before the results where none has all of the words. */
export const onlySome = (results: string): string => `لا شيء يضم كل هذه الكلمات. وما يضم بعضها: ${results}`;
/** The button that shows so many more results. */
export const more = (count: number): string => `عرض المزيد (${count})`;
export const kinds = { Claim: 'ادعاء', Response: 'رد', Article: 'مقال', Event: 'حدث', Term: 'مصطلح', Source: 'مصدر' };

// Titles of results. That of a response stands behind "رد".
export const responseOn = (party: string, claim: string): string => `${isolated(party)} على: ${isolated(claim)}`;
export const partOf = (article: string, heading: string): string => `${isolated(article)}: ${isolated(heading)}`;
export const headlineNotSeen = 'لم نطّلع على العنوان';
