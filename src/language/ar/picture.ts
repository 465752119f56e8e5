// What stands in pictures (SVG, PNG, cards), and what is said of them to those who do not see them.
import { isolated } from '../isolated.ts';
import { claims, moreAnswers as countedAnswers, moreClaims as countedClaims } from './nouns.ts';

// The key.
export const claim = 'ادعاء';
export const response = 'رد';
export const event = 'حدث';
export const dateKnownRoughly = 'تاريخ تقريبي';
export const oneAccount = 'مدة بحسب رواية واحدة؛ تتلاشى حيث لم تُذكر نهايتها';
export const inOtherTerms = 'بصيغة أخرى';
export const stanceInKey = (label: string): string => label;

// The line of the source, of which each is a part between dots.
export const source = (site: string): string => `المصدر: ${isolated(site)}`;
export const asOf = (date: string): string => `حتى ${date}`;

// An exchange, and a response alone.
export const theQuestion = 'السؤال';
export const answeredInstead = 'السؤال الذي أُجيب عنه';
export const speaker = (party: string): string => `${isolated(party)}:`;
export const speaks = (party: string, words: string): string => `${isolated(party)}: ${isolated(words)}`;
export const answers = (questions: string): string => `يجيب عن: ${questions}`;
export const alsoAnswers = (questions: string): string => `ويجيب أيضاً عن: ${questions}`;
export const answersAnother = 'إجابة عن سؤال آخر';
export const claimAsks = (questions: string): string => `ادعاء، يطرح السؤال: ${questions}`;
export const saidEarlier = (date: string): string => `قيل من قبل، ${date}`;
export const noResponseYet = 'لا ردود بعد';
export const moreAnswers = countedAnswers;

// The matrix.
export const matrixReading =
  'كل صف ادعاء، وكل عمود طرف. الدائرة المصمتة على الخط تجيب عن السؤال المطروح، والمفرغة تجيب عن سؤال آخر. الموقف ليس حكماً على صحة الادعاء.';
export const moreClaims = countedClaims;
export const answeredHow = (question: string, counts: string): string => `${question} · ${counts}`;
export const bearings = {
  direct: 'عن السؤال المطروح',
  'another-question': 'عن سؤال آخر',
  silent: 'بلا إجابة، أو لم نجد رداً',
};

// The chart of responses that answer another question: under a large number.
export const sidesteps = {
  direct: 'عن السؤال المطروح',
  'another-question': 'عن سؤال آخر',
  silent: 'بلا إجابة، أو لم نجدها',
};

// The ledger.
export const ledgerReading = 'لكل خاصية صلاحياتها: لأي غرض، وهل مُنحت، وهل استُخدمت، ومن يقول ذلك.';
export const notSaid = 'لم نجد قولاً';
export const statedBy = (parties: string): string => `بحسب ${isolated(parties)}`;
export const contested = 'محل خلاف';
export const featureOf = (party: string, feature: string): string => `${isolated(party)}: ${isolated(feature)}`;

// Cards: before a strip of when claims, responses and events were.
export const strips = { claim: 'الادعاءات', response: 'الردود', event: 'الأحداث' };

// Alternative texts.
export const noReplyFound = (party: string): string => `${isolated(party)}: لم نجد رداً`;
export const responded = (party: string, stance: string): string => `${isolated(party)}: ${stance}`;
export const listed = (responses: string[]): string => responses.map(isolated).join('، ');
export const notResponded = 'لا ردود بعد';
export const claimedBy = (party: string, date: string, responses: string): string =>
  `ادعاء من ${isolated(party)}، ${date}. الردود: ${responses}.`;
export const claimPicture = (party: string, date: string, words: string, responses: string): string =>
  `ادعاء من ${isolated(party)}، ${date}: ${isolated(words)} الردود: ${responses}.`;
export const responsePicture = (party: string, date: string, words: string, response: string): string =>
  `ادعاء من ${isolated(party)}، ${date}: ${isolated(words)} الرد: ${response}.`;
export const withSummary = (picture: string, summary: string): string => `${picture} ${isolated(summary)}`;
export const timelinePicture = (title: string, extent: string, counts: string): string =>
  `خط زمني: ${isolated(title)}. ${extent}، ${counts}.`;
export const matrixPicture = (title: string, claimed: number, sentence: string): string =>
  `مصفوفة: ${isolated(title)}. ${claims(claimed)} في الصفوف، والأطراف في الأعمدة. ${sentence}`;
export const ledgerPicture = (title: string, features: string[]): string =>
  `سجل: ${isolated(title)}. ${features.map(isolated).join('؛ ')}: ما الذي كان ممكناً، ومن يقول ذلك.`;
export const sidestepsPicture = (title: string, sentence: string): string => `رسم بياني: ${isolated(title)}. ${sentence}`;
