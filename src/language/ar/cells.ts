// The matrix in small, in a picture of the story; and how a party answered, in sentences.
import { isolated } from '../isolated.ts';
import { locale } from './language.ts';
import { claims, moreClaims, ofClaims as amongClaims, times } from './nouns.ts';

export { moreClaims };

export const others = 'آخرون';
export const cellWords = {
  confirms: 'تأكيد',
  'partly-confirms': 'جزئي',
  another: 'سؤال آخر',
  'other-terms': 'صياغة أخرى',
  disputes: 'اعتراض',
  denies: 'نفي',
  declines: 'بلا إجابة',
  'no-reply-found': 'لم نجد رداً',
};
export const more = 'أخرى';
export const sign = (name: string): string => `${name}. `;
export const onOtherQuestions = (count: number): string => `${claims(count)} عن أسئلة أخرى`;
export const ofClaims = (count: number, of: number): string => `${count} من أصل ${amongClaims(of)}.`;
export const wholeMatrix = 'المصفوفة كاملة';

export const answered = (party: string, direct: number, sidestep: number, declined: number): string => {
  const parts = [
    ...(direct > 0 ? [`إجابة عن السؤال المطروح ${times(direct)}`] : []),
    ...(sidestep > 0 ? [`${direct > 0 ? '' : 'إجابة '}عن سؤال آخر ${times(sidestep)}`] : []),
    ...(declined > 0 ? [`بلا إجابة ${times(declined)}`] : []),
  ];
  return `${isolated(party)}: ${new Intl.ListFormat(locale).format(parts)}.`;
};
export const noReplyTo = (claims: number, party: string | null): string =>
  `${party === null ? '' : `${isolated(party)}: `}لم نجد رداً على ${amongClaims(claims)}.`;
export const noResponse = 'لا ردود.';
