// A claim, the question that it asks, and every answer to it.
import { isolated } from '../isolated.ts';
import { moreAnswers } from './nouns.ts';

export const theQuestion = 'السؤال';
export const alsoAnswers = 'ويجيب أيضاً عن:';
export const nothingYet = 'لا شيء بعد';

export const answerIt = (count: number, of: number): string => `${count} من ${of} تجيب عنه`;
export const instead = (count: number): string => `بدلاً منه: ${count}`;
export const more = moreAnswers;
/** A link from one response that is shown alone. */
export const all = 'كل الردود';
export const proof = 'الإثبات';
export const ofTheClaim = ' للادعاء';
export const ofResponse = (who: string, when: string): string => `: ${isolated(who)}، ${when}`;
export const open = 'ما لم يُحسم:';
