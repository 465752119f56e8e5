import type { Mistake } from './mistake.ts';

const BRIEF = 'entered: 2031-07-01\nchanges: [{';

/** Texts where entries with keys of their own belong. */
export const entries: Mistake[] = [
  {
    what: 'a text in place of the list of changes',
    file: 'content/articles/background.mdx',
    write: ['changes: [{ date: 2031-07-02, kind: correction, note: A date was wrong., was: in March }]', 'changes: A date was wrong.'],
    place: 'content/articles/background.mdx:8:10',
    rule: 'wrong-type',
    message: '"changes" has to be a list of entries, each with keys of its own.',
    fix: 'write below it: - { date: …, kind: …, note: "A date was wrong." }',
  },
  {
    what: 'a text in place of an entry of a list',
    file: 'content/articles/background.mdx',
    write: ['was: in March }]', 'was: in March }, A date was wrong]'],
    place: 'content/articles/background.mdx:8:91',
    rule: 'wrong-type',
    message: 'An entry of "changes" has to hold keys of its own.',
    fix: 'write it as { date: …, kind: …, note: "A date was wrong" }',
  },
  {
    what: 'lines in brief without their keys',
    file: 'content/articles/background.mdx',
    write: [BRIEF, `in-brief:\n  - text: It began in a year.\n  - "It: went on."\n    sources: [minutes]\n${BRIEF}`],
    place: 'content/articles/background.mdx:9:5',
    rule: 'yaml-syntax',
    message: 'The words of an entry stand here without their key.',
    fix: 'write "text: " before them',
  },
  {
    what: 'keys beside the key that they belong below',
    file: 'content/claims/lead-found.mdx',
    write: [
      'quote: { exact: lead in two wells, speaker: The Ford Gazette, source: gazette-2031 }',
      'quote:\nexact: lead in two wells\nspeaker: The Ford Gazette\nsource: gazette-2031',
    ],
    place: 'content/claims/lead-found.mdx:9:1',
    rule: 'empty-value',
    message: '"quote" is empty.',
    fix: 'begin the lines of exact, speaker, source with two spaces more',
  },
  {
    what: 'keys at the beginning of the line, below the key that they belong to',
    file: 'content/site.yaml',
    write: [
      'publisher: { name: The Example Desk, url: "https://desk.example" }',
      'publisher:\nname: The Example Desk\nurl: "https://desk.example"',
    ],
    place: 'content/site.yaml:5:1',
    rule: 'empty-value',
    message: '"publisher" is empty.',
    fix: 'begin the lines of name, url with two spaces more',
  },
  {
    what: 'a page in brief of one line',
    file: 'content/articles/background.mdx',
    write: [BRIEF, `in-brief:\n  - text: It began in a year.\n${BRIEF}`],
    place: 'content/articles/background.mdx:7:1',
    rule: 'empty-value',
    message: '"in-brief" needs at least 2 entries.',
    fix: 'add an entry, or remove "in-brief"',
  },
  {
    what: 'an article in brief of five lines',
    file: 'content/articles/background.mdx',
    write: [BRIEF, `in-brief:\n${[1, 2, 3, 4, 5].map((line) => `  - text: Line ${line}.\n`).join('')}${BRIEF}`],
    place: 'content/articles/background.mdx:12:5',
    rule: 'too-many',
    message: '"in-brief" has 5 entries, and there is room for 4.',
    fix: 'remove an entry, or put what two of them say into one',
  },
  {
    what: 'more periods than a timeline has room for',
    file: 'content/pages.yaml',
    write: [
      'reading: Squares are claims. }',
      `reading: Squares are claims., periods: [${[1, 2, 3, 4, 5, 6].map((year) => `{ name: Year ${year}, extent: 2030 }`).join(', ')}] }`,
    ],
    place: 'content/pages.yaml:1:274',
    rule: 'too-many',
    message: '"periods" has 6 entries, and there is room for 4.',
    fix: 'remove 2 entries, or put what several of them say into one',
  },
  {
    what: 'a long article that says nothing in brief',
    file: 'content/articles/background.mdx',
    write: ['The water comes', `${'It rained that year. '.repeat(100)}The water comes`],
    place: 'content/articles/background.mdx:4:1',
    rule: 'missing-in-brief',
    message: 'The article has 416 words, and none at its head for those who read no further.',
    fix: 'add "in-brief:" and below it two to four lines, each written as { text: "…" }',
  },
];
