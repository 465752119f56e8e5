import type { Mistake } from './mistake.ts';

/** Quotation marks that are missing, or that are too many. */
export const marks: Mistake[] = [
  {
    what: 'a value of a shortcode that is not closed, before words',
    file: 'content/articles/background.mdx',
    write: ['<Term id="ground-water">', '<Term id="ground-water>'],
    place: 'content/articles/background.mdx:11:28',
    rule: 'mdx-syntax',
    message: 'A value of <Term> begins with a quotation mark and is not closed.',
    fix: 'write " behind ground-water',
  },
  {
    what: 'a value of a shortcode that is not closed, before its end',
    file: 'content/claims/lead-found.mdx',
    write: ['<Source id="lab-report" />', '<Source id="lab-report />'],
    place: 'content/claims/lead-found.mdx:29:67',
    rule: 'mdx-syntax',
    message: 'A value of <Source> begins with a quotation mark and is not closed.',
    fix: 'write " behind lab-report',
  },
  {
    what: 'a value of a shortcode that is not closed, before another',
    file: 'content/story.mdx',
    write: ['view="timeline" finding', 'view="timeline finding'],
    place: 'content/story.mdx:10:67',
    rule: 'mdx-syntax',
    message: 'A value of <Scene> begins with a quotation mark and is not closed.',
    fix: 'write " behind timeline',
  },
  {
    what: 'a value of a shortcode that is not closed, in many words',
    file: 'content/story.mdx',
    write: ['A test a year before the report">', 'A test a year before the report>'],
    place: 'content/story.mdx:10:83',
    rule: 'mdx-syntax',
    message: 'A value of <Scene> begins with a quotation mark and is not closed.',
    fix: 'write " behind year before the report',
  },
  {
    what: 'a value of a shortcode that is not closed, before text in quotation marks',
    file: 'content/articles/background.mdx',
    write: ['ground water</Term>.<Source id="lab-report minutes" />', 'ground water</Term>.<Source id="lab-report minutes />'],
    place: 'content/articles/background.mdx:11:74',
    rule: 'mdx-syntax',
    message: 'A value of <Source> begins with a quotation mark and is not closed.',
    fix: 'write " behind lab-report minutes',
  },
];
