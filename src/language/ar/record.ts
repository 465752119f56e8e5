// One claim, response, quotation or source, as readers see it. Dates, names and the labels of questions are written already.
import { isolated } from '../isolated.ts';

export const quoted = (text: string): string => `«${isolated(text)}»`;
export const comma = '، ';
export const semicolon = '؛ ';
export const listed = (items: string[]): string => items.map(isolated).join(comma);

export const legend = 'مفتاح الرموز';
export const claim = 'ادعاء';
export const response = 'رد';
export const answersAsked = 'يجيب عن السؤال المطروح';
export const answersAnother = 'يجيب عن سؤال آخر';

export const inBrief = 'باختصار';
export const lastChanged = (date: string): string => `آخر تغيير: ${date}`;

export const anotherQuestion = 'سؤال آخر';
export const answeredInstead = 'السؤال الذي أُجيب عنه';
export const earlier = (date: string): string => `من قبل، ${date}`;
export const saidEarlier = (date: string): string => `قيل من قبل، ${date}`;
export const concerning = (date: string, time: string): string => `${date}، بشأن ${time}`;
export const asOf = (date: string): string => `حتى ${date}`;

// After the name of a party, in the place where its answer would stand.
export const declinesToAnswer = 'بلا إجابة';
export const notAnswered = 'بلا إجابة هنا';
export const noReplyUntil = (date: string): string => `لم نجد رداً قبل ${date}`;
export const noReplyAsOf = (date: string): string => `لم نجد رداً حتى ${date}`;

// Read out between the name of a party and its stance or its words.
export const answers = (question: string): string => `إجابة عن ${quoted(question)}:`;
export const answersOthers = (asked: string, others: string[]): string =>
  `لا إجابة عن ${quoted(asked)}؛ إجابة عن ${listed(others.map(quoted))}:`;

// Nouns, which stand behind parties of either gender.
export const stanceWords = {
  confirms: 'تأكيد',
  'partly-confirms': 'تأكيد جزئي',
  reframes: 'إعادة صياغة',
  'other-terms': 'إجابة بصيغة أخرى',
  disputes: 'اعتراض',
  denies: 'نفي',
  declines: 'بلا إجابة',
  'no-reply-found': 'لم نجد رداً',
};
export const inOtherTerms = 'إجابة بصيغة أخرى';

export const asks = (question: string): string => `السؤال: ${question}`;
export const answersWhatIsAsked = (asked: string, others: string): string =>
  `إجابة عن السؤال المطروح: ${others ? `${asked}؛ وأيضاً ${others}` : asked}`;
export const answersAnotherOne = (asked: string, others: string): string => `إجابة عن سؤال آخر: ${others} (السؤال المطروح: ${asked})`;

// The name of a statement in full, read out.
export const claimName = (date: string, who: string): string => `ادعاء، ${date}، ${isolated(who)}`;
/** A party of which no reply was found, until when. */
export const noReplyName = (who: string, stance: string, when: string): string => `${isolated(who)}، ${stance}، ${when}`;
export const responseName = (date: string, who: string, stance: string): string => `رد، ${date}، ${isolated(who)}، ${stance}`;
export const responseNameAsked = (date: string, who: string, stance: string): string =>
  `${responseName(date, who, stance)}، إجابة عن السؤال المطروح`;
export const responseNameAnother = (date: string, who: string, stance: string, questions: string): string =>
  `${responseName(date, who, stance)}، إجابة عن سؤال آخر: ${questions}`;

export const saidBy = (speaker: string): string => `على لسان ${isolated(speaker)}`;
export const sources = 'المصادر:';
export const lookedAt = 'بحثنا في:';
export const fullRecord = 'السجل الكامل';

export const speakerIn = (speaker: string, language: string): string => `${isolated(speaker)} (${language})`;
export const inSource = 'في';
export const seeInPlace = 'الكلمات في موضعها';
export const ourTranslation = (text: string): string => `ترجمتنا: ${isolated(text)}`;

export const wordsNotChecked = 'لم يُتحقق من الكلمات بعد';
export const wordTooShort = 'كلمة واحدة، أقصر من أن يُتحقق منها';
export const wordsFound = (coverage: 'full' | 'excerpt', date: string): string =>
  `الكلمات موجودة في ${coverage === 'full' ? 'النص الكامل' : 'مقتطف'}، ${date}`;

export const proofs = {
  caption: (count: number): string => `اقتباسات هذا الملف، بما فيها ما ورد في نصوصه: ${count}`,
  full: 'موجودة في النص الكامل للمصدر',
  excerpt: 'موجودة في مقتطف من المصدر',
  tooShort: 'كلمة واحدة، أقصر من أن يُتحقق منها',
  notChecked: 'لم يُتحقق منها بعد: لا نص للمصدر لدينا',
};
