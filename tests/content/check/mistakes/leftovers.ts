import type { Mistake } from './mistake.ts';

const CLAIM = `---
claim: The Gazette reported that a valve was shut.
short: A valve was shut
by: gazette
said: 2031-05-02
asks: safety
about: [town]
sources: [gazette-2031]
responses:
  - { by: town, said: 2031-05-03, stance: denies, answers: [safety], summary: Said no., sources: [minutes] }
entered: 2031-07-01
changes: []
---
`;

const ARTICLE = `---
title: Which valves there are
label: Valves
standfirst: A short account.
path: /valves/
order: 2
entered: 2031-07-01
changes: []
---

There are two.
`;

const NEW = `---
claim: The laboratory said that the wells are deep.
by: lab
said: 2031-05
asks: safety
about: [lab]
sources: [lab-report]
responses: []
entered: 2031-07-01
changes: []
short: The wells are deep
---

Nobody said how deep.
`;

/** What programs leave behind, and what looks like something else: no word on it may do harm. */
export const leftovers: Mistake[] = [
  {
    what: 'two versions that git left in a register',
    file: 'content/parties.yaml',
    write: ['  short: The town', `<<<<<<< HEAD\n  short: The town\n=======\n  short: Town\n>>>>>>> other`],
    place: 'content/parties.yaml:3:1',
    rule: 'merge-conflict',
    message: 'Git has left two versions of some lines here, separated by lines of <, = and >.',
    fix: 'keep the lines that are right, and delete the others with the lines <<<<<<<, ======= and >>>>>>>',
  },
  {
    what: 'two versions that git left in prose, without their names',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\n<<<<<<<\nA\n=======\nB\n>>>>>>>\n`],
    place: 'content/articles/background.mdx:25:1',
    rule: 'merge-conflict',
    message: 'Git has left two versions of some lines here, separated by lines of <, = and >.',
    fix: 'keep the lines that are right, and delete the others with the lines <<<<<<<, ======= and >>>>>>>',
  },
  {
    what: 'two versions that git left in front matter',
    file: 'content/articles/background.mdx',
    write: ['label: Background', `<<<<<<< HEAD\nlabel: Background\n=======\nlabel: Wells\n>>>>>>> other`],
    place: 'content/articles/background.mdx:3:1',
    rule: 'merge-conflict',
    message: 'Git has left two versions of some lines here, separated by lines of <, = and >.',
    fix: 'keep the lines that are right, and delete the others with the lines <<<<<<<, ======= and >>>>>>>',
  },
  {
    what: 'a comment of HTML',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\n<!-- ask Jo -->\n`],
    place: 'content/articles/background.mdx:25:1',
    rule: 'mdx-syntax',
    message: 'This is an HTML comment, which is not allowed in prose.',
    fix: 'write {/* … */} around what only editors should read',
  },
  {
    what: 'a comment of HTML in several lines',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\n<!--\nask Jo\n-->\n`],
    place: 'content/articles/background.mdx:25:1',
    rule: 'mdx-syntax',
    message: 'This is an HTML comment, which is not allowed in prose.',
    fix: 'write {/* … */} around what only editors should read',
  },
  {
    what: 'typographic marks around a value of a shortcode',
    file: 'content/articles/background.mdx',
    write: ['<Response id="lead-found#lab-no-reply">', '<Response id=“lead-found#lab-no-reply”>'],
    place: 'content/articles/background.mdx:17:4',
    rule: 'mdx-syntax',
    message: 'A value of a shortcode is in typographic quotation marks.',
    fix: 'write straight ones around it: id="…"',
  },
  {
    what: 'an address in angle brackets',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\nSee <https://evil.example/> now.\n`],
    place: 'content/articles/background.mdx:25:5',
    rule: 'mdx-syntax',
    message: 'There is an address in angle brackets here.',
    fix: 'add the page to content/sources.yaml and write <Source id="…" />; link pages of this site as [words](/path/)',
  },
  {
    what: 'a line break of HTML',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\nOne<br>two.\n`],
    place: 'content/articles/background.mdx:25:4',
    rule: 'mdx-syntax',
    message: 'This is raw HTML, which is not allowed in prose.',
    fix: 'remove it; a paragraph ends with an empty line, and a picture is ![what it shows](/picture.png)',
  },
  {
    what: 'a sentence that begins with import',
    file: 'content/articles/background.mdx',
    write: [`Only the test falls into it." />\n`, `Only the test falls into it." />\n\nimport duties rose that year.\n`],
    place: 'content/articles/background.mdx:25:1',
    rule: 'code-in-prose',
    message: 'This is an import or export, which is not allowed in prose.',
    fix: 'begin the line with another word; if it is meant as code, remove it: shortcodes need no imports',
  },
  {
    what: 'a claim among the articles',
    file: 'content/articles/valve.mdx',
    text: CLAIM,
    place: 'content/articles/valve.mdx:1:1',
    rule: 'wrong-file',
    message: 'This is a claim by its keys (claim, short, by, …), and content/articles/ holds articles.',
    fix: 'move it to content/claims/valve.mdx',
  },
  {
    what: 'a claim among the articles that has the name of another claim',
    file: 'content/articles/lead-found.mdx',
    text: CLAIM,
    place: 'content/articles/lead-found.mdx:1:1',
    rule: 'wrong-file',
    message: 'This is a claim by its keys (claim, short, by, …), and content/articles/ holds articles.',
    fix: 'move it to content/claims/, under a name of its own: content/claims/lead-found.mdx is there already',
  },
  {
    what: 'an article among the claims',
    file: 'content/claims/valves.mdx',
    text: ARTICLE,
    place: 'content/claims/valves.mdx:1:1',
    rule: 'wrong-file',
    message: 'This is an article by its keys (title, label, standfirst, …), and content/claims/ holds claims.',
    fix: 'move it to content/articles/valves.mdx',
  },
  {
    what: 'an event among the parties',
    file: 'content/parties.yaml',
    write: ['lab:\n', 'second-test: { title: A second test, kind: test, parties: [town], date: 2031-06, sources: [lab-report] }\nlab:\n'],
    place: 'content/parties.yaml:6:1',
    rule: 'wrong-file',
    message: '"second-test" is an event by its keys (title, kind, parties, …), and content/parties.yaml holds parties.',
    fix: 'move it to content/events.yaml',
  },
  {
    what: 'a backup beside its file',
    file: 'content/events.yaml.bak',
    text: 'x: y',
    place: 'content/events.yaml.bak:1:1',
    rule: 'unknown-file',
    message: '"content/events.yaml.bak" looks like a backup copy of content/events.yaml.',
    fix: 'move it out of content/; it is not read',
  },
  {
    what: 'a copy beside its file',
    file: 'content/events (1).yaml',
    text: 'x: y',
    place: 'content/events (1).yaml:1:1',
    rule: 'unknown-file',
    message: '"content/events (1).yaml" looks like a backup copy of content/events.yaml.',
    fix: 'move it out of content/; it is not read',
  },
  {
    what: 'what a merge left',
    file: 'content/claims/lead-found.mdx.orig',
    text: 'x',
    place: 'content/claims/lead-found.mdx.orig:1:1',
    rule: 'unknown-file',
    message: '"content/claims/lead-found.mdx.orig" looks like a backup copy of content/claims/lead-found.mdx.',
    fix: 'move it out of content/; it is not read',
  },
  {
    what: 'a copy of a synchronised folder',
    file: 'content/claims/lead-found (conflicted copy 2031).mdx',
    copy: 'content/claims/lead-found.mdx',
    place: 'content/claims/lead-found (conflicted copy 2031).mdx:1:1',
    rule: 'unknown-file',
    message: '"content/claims/lead-found (conflicted copy 2031).mdx" looks like a backup copy of content/claims/lead-found.mdx.',
    fix: 'move it out of content/; it is not read',
  },
  {
    what: 'a file of Markdown',
    file: 'content/claims/new.md',
    text: NEW,
    place: 'content/claims/new.md:1:1',
    rule: 'unknown-file',
    message: '"content/claims/new.md" does not have the extension or spelling of a content file.',
    fix: 'rename it to content/claims/new.mdx',
  },
  {
    what: 'an ending in capitals',
    file: 'content/claims/new.MDX',
    text: NEW,
    place: 'content/claims/new.MDX:1:1',
    rule: 'unknown-file',
    message: '"content/claims/new.MDX" does not have the extension or spelling of a content file.',
    fix: 'rename it to content/claims/new.mdx',
  },
  {
    what: 'an ending that was added',
    file: 'content/claims/new.mdx.txt',
    text: NEW,
    place: 'content/claims/new.mdx.txt:1:1',
    rule: 'unknown-file',
    message: '"content/claims/new.mdx.txt" does not have the extension or spelling of a content file.',
    fix: 'rename it to content/claims/new.mdx',
  },
  {
    what: 'a folder within the claims',
    file: 'content/claims/2031/new.mdx',
    text: NEW,
    place: 'content/claims/2031/new.mdx:1:1',
    rule: 'unknown-file',
    message: '"content/claims/2031/new.mdx" is in a subfolder, where content files are not read.',
    fix: 'rename it to content/claims/new.mdx',
  },
  {
    what: 'a register with another ending beside it',
    file: 'content/events.yml',
    text: 'x: y',
    place: 'content/events.yml:1:1',
    rule: 'unknown-file',
    message: '"content/events.yml" does not have the extension or spelling of a content file, and content/events.yaml is there already.',
    fix: 'move it out of content/, or give it a name of its own',
  },
  {
    what: 'a file that somebody keeps there',
    file: 'content/notes.txt',
    text: 'x',
    place: 'content/notes.txt:1:1',
    rule: 'unknown-file',
    message: '"content/notes.txt" is not part of a dossier.',
    fix: 'move it out of content/, or rename it to one of: content/site.yaml, content/vocabulary.yaml, content/pages.yaml, content/parties.yaml, content/sources.yaml, content/events.yaml, content/glossary.yaml, content/ledger.yaml, …',
  },
  {
    what: 'a missing register',
    file: 'content/pages.yaml',
    missing: true,
    place: 'content/pages.yaml:1:1',
    rule: 'missing-file',
    message: 'The file content/pages.yaml is missing.',
    fix: 'create it, or put it back if it was lost: it contains the headlines and introductions of the pages that are generated from the dossier',
  },
];
