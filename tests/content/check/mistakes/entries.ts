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
    message: 'An entry of "changes" has to contain keys of its own.',
    fix: 'write it as { date: …, kind: …, note: "A date was wrong" }',
  },
  {
    what: 'lines in brief without their keys',
    file: 'content/articles/background.mdx',
    write: [BRIEF, `in-brief:\n  - text: It began in a year.\n  - "It: went on."\n    sources: [minutes]\n${BRIEF}`],
    place: 'content/articles/background.mdx:9:5',
    rule: 'yaml-syntax',
    message: 'The words of an entry have no key before them.',
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
    fix: 'indent the lines of exact, speaker, source by two more spaces',
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
    fix: 'indent the lines of name, url by two more spaces',
  },
];
