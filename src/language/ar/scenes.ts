// Pictures of the story along time: of years, and of a few days.
import { isolated } from '../isolated.ts';

export const datedBy = (date: string, whose: string): string => `${date}: ${isolated(whose)}`;
export const earlier = (dating: string): string => `${dating}، قبل ذلك`;
export const later = (dating: string): string => `${dating}، بعد ذلك`;
export const onClaim = (claim: string): string => `عن «${isolated(claim)}»`;
export const noStart = 'لا مصدر يذكر البداية';
export const also = (datings: string[]): string => `وأيضاً: ${datings.join('؛ ')}`;
export const more = (count: number): string => `${isolated(`+${count}`)} على الخط الزمني`;
export const row = (name: string, what: string[]): string => `${isolated(name)}: ${what.join('؛ ')}.`;
export const sentence = (text: string): string => `${text}.`;

export const to = (whom: string): string => `إلى ${isolated(whom)}`;
export const sameAgain = 'الكلمات نفسها مرة أخرى';
export const claim = 'ادعاء:';
export const answers = 'يجيب عن:';
export const answersNot = 'لا يجيب عن:';
