// The comparison of quotations with a text that a reader pastes.
import { fromLeft, isolated } from '../isolated.ts';
import { number, ofWords, quotations, words as countedWords } from './nouns.ts';

export const textOfSource = 'نص المصدر';
export const how =
  'افتح المصدر، وحدد النص كله، وانسخه، ثم الصقه هنا؛ أو اختر صفحة حفظتها أو أفلتها هنا (صفحة ويب أو نصاً عادياً؛ ومن ملف PDF انسخ النص). يبقى النص في متصفحك: هذه الصفحة لا ترسل شيئاً، وتعمل من دون اتصال.';
export const savedPage = (file: string): string => `صفحة محفوظة: ${file}`;
export const withoutScript = (command: string): string =>
  `المقارنة في هذه الصفحة تحتاج إلى JavaScript. ومن دونه يؤدي الأمر ${isolated(command)} العمل نفسه في نسخة من هذا المشروع.`;

// How a quotation fares.
export const oneWord = 'الكلمة الواحدة أقصر من أن تُقارن.';
export const found = 'موجود في نصك';
export const notFound = 'غير موجود في نصك';
export const notWhole = 'غير موجود كاملاً؛ هذه الكلمات منه في نصك:';
export const differs = (quoted: string, instead: string): string =>
  `يتابع الاقتباس بكلمة ${isolated(quoted)}، ويتابع نصك بكلمة ${isolated(instead)}.`;
export const ends = (quoted: string): string => `يتابع الاقتباس بكلمة ${isolated(quoted)}، وينتهي نصك هنا.`;
export const differsBefore = (quoted: string, instead: string): string =>
  `قبلها في الاقتباس كلمة ${isolated(quoted)}، وفي نصك كلمة ${isolated(instead)}.`;
export const begins = (quoted: string): string => `قبلها في الاقتباس كلمة ${isolated(quoted)}، ونصك يبدأ هنا.`;
export const cameFrom = 'الاقتباس الذي جئت منه';

// What the comparison came to: a sentence on the quotations, then one on the texts.
export const noneLongEnough = 'لا اقتباس هنا طويل بما يكفي للمقارنة.';
export const allFound = (count: number): string =>
  count === 1 ? 'الاقتباس موجود في نصك.' : count === 2 ? 'الاقتباسان موجودان في نصك.' : `الاقتباسات كلها (${number(count)}) موجودة في نصك.`;
export const someFound = (count: number, all: number): string => `في نصك ${quotations(count)} من أصل ${number(all)}.`;
export const noText = (words: number): string => `في نصك ${countedWords(words)}. لم يكن لدينا نص لهذا المصدر، فلا شيء نقارنه به.`;
export const sameText = (words: number): string => `في نصك ${countedWords(words)}، وهو النص نفسه الذي قرأناه.`;
export const share = (words: number, coverage: 'full' | 'excerpt', read: number, percent: number): string =>
  `في نصك ${countedWords(words)}؛ وقرأنا ${coverage === 'full' ? 'نصاً' : 'مقتطفاً'} من ${ofWords(read)}، و${percent === 100 ? 'كل تسلسلاته' : `${fromLeft(`${percent}%`)} من تسلسلاته`} ذات الكلمات الخمس موجودة في نصك.`;
export const ownHash = (hash: string): string => `قيمة SHA-256 لنصك: ${isolated(hash)}`;
export const readHash = (hash: string): string => `قيمة SHA-256 للنص الذي قرأناه: ${isolated(hash)}`;

// Why nothing is compared.
export const tooLong = (words: number, characters: number): string =>
  `النص أطول من كتاب: تتسع البصمة لعدد ${number(words)} من الكلمات و${number(characters)} من الأحرف. قدّم الجزء المقتبس فقط.`;
export const tooShort = (words: number, least: number): string => `في النص ${countedWords(words)} فقط؛ تحتاج البصمة إلى ${ofWords(least)}.`;
export const notText = 'لا نص في هذا الملف. من ملف PDF أو مستند انسخ النص والصقه هنا.';
export const couldNot = 'تعذرت مقارنة النص.';
