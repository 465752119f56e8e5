import type { Mistake } from './mistake.ts';

/** Stances that say that no question was answered, beside answers. */
export const answers: Mistake[] = [
  {
    what: 'an answer of who declined to give one',
    file: 'content/claims/well-kept-open.mdx',
    write: ['stance: declines\n', 'stance: declines\n    answers: [safety]\n'],
    place: 'content/claims/well-kept-open.mdx:12:5',
    rule: 'silent-answer',
    message: 'A response with the stance declines answers no question, but "answers" names one here.',
    fix: 'remove "answers", or choose another stance if it does answer one',
  },
  {
    what: 'an answer no reply from whom was found of',
    file: 'content/claims/lead-found.mdx',
    write: ['stance: no-reply-found\n', 'stance: no-reply-found\n    answers: [safety, notice]\n'],
    place: 'content/claims/lead-found.mdx:20:5',
    rule: 'silent-answer',
    message: 'A response with the stance no-reply-found answers no question, but "answers" names one here.',
    fix: 'remove "answers", or choose another stance if it does answer one',
  },
];
