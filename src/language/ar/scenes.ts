// Pictures of the story along time: of years, and of a few days.
import { fromLeft, isolated } from '../isolated.ts';

export const datedBy = (date: string, whose: string): string => `${date}: ${isolated(whose)}`;
export const likeliest = 'الأرجح';
export const earlier = (dating: string): string => `${dating}، قبل هذه السنوات`;
export const later = (dating: string): string => `${dating}، بعد هذه السنوات`;
export const onClaim = (claim: string): string => `عن «${isolated(claim)}»`;
export const noStart = 'لم نجد تاريخ بداية';
export const also = (datings: string[]): string => `وأيضاً: ${datings.join('؛ ')}`;
export const more = (count: number): string => `${fromLeft(`+${count}`)} على الخط الزمني`;
export const row = (name: string, what: string[]): string => `${isolated(name)}: ${what.join('؛ ')}.`;
export const sentence = (text: string): string => `${text}.`;

export const to = (whom: string): string => `إلى ${isolated(whom)}`;
export const sameAgain = 'الكلمات نفسها مرة أخرى';
export const claim = 'ادعاء:';
export const answers = 'يجيب عن:';
export const answersNot = 'لا يجيب عن:';
