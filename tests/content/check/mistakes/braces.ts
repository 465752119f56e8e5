import type { Mistake } from './mistake.ts';

/** Commas within braces that are missing, or that end a value too early. */
export const braces: Mistake[] = [
  {
    what: 'a comma and a colon in a value within braces',
    file: 'content/articles/background.mdx',
    write: ['note: A date was wrong.', 'note: A date was wrong, but not thus: wholly'],
    place: 'content/articles/background.mdx:8:73',
    rule: 'cut-off-value',
    message: 'Inside { } a comma ends a value, and "but not thus" comes after one.',
    fix: 'put the whole value, including what comes before the comma, in straight double quotation marks',
  },
  {
    what: 'a comma that is missing within braces',
    file: 'content/articles/background.mdx',
    write: ['2031-07-02, kind', '2031-07-02 kind'],
    place: 'content/articles/background.mdx:8:30',
    rule: 'yaml-syntax',
    message: 'Inside { } a comma is missing before "kind".',
    fix: 'write a comma before "kind:"',
  },
  {
    what: 'a comma that is missing behind quotation marks within braces',
    file: 'content/claims/lead-found.mdx',
    write: ['speaker: The Ford Gazette, source', 'speaker: "The Ford Gazette" source'],
    place: 'content/claims/lead-found.mdx:9:64',
    rule: 'yaml-syntax',
    message: 'Inside { } a comma is missing before "source".',
    fix: 'write a comma before "source:"',
  },
  {
    what: 'a comma that is missing behind brackets within braces',
    file: 'content/ledger.yaml',
    write: ['answer: "no", says: It had none., sources: [minutes] }', 'answer: "no", sources: [minutes] says: It had none. }'],
    place: 'content/ledger.yaml:12:141',
    rule: 'yaml-syntax',
    message: 'Inside { } a comma is missing before "says".',
    fix: 'write a comma before "says:"',
  },
];
