import type { Mistake } from './mistake.ts';

const PATH_TO_PROSE = `path: /background/
order: 1
entered: 2031-07-01
changes: [{ date: 2031-07-02, kind: correction, note: A date was wrong., was: in March }]
---

The water`;

/** Ids and paths that look like others and mean something else, of which nothing else is proposed. */
export const nearIds: Mistake[] = [
  {
    what: 'a source of another year than one that there is',
    file: 'content/claims/lead-found.mdx',
    write: ['searched: [gazette-2031, lab-report]', 'searched: [gazette-2030, lab-report]'],
    place: 'content/claims/lead-found.mdx:21:16',
    rule: 'unknown-source',
    message: 'Source "gazette-2030" does not exist.',
    fix: 'write one of: gazette-2031, lab-report, minutes; or add gazette-2030 to content/sources.yaml, or remove the mention',
  },
  {
    what: 'a source with another word than one that there is',
    file: 'content/story.mdx',
    write: ['<Source id="lab-report" />', '<Source id="law-report" />'],
    place: 'content/story.mdx:14:72',
    rule: 'unknown-source',
    message: 'Source "law-report" does not exist.',
    fix: 'write one of: gazette-2031, lab-report, minutes; or add law-report to content/sources.yaml, or remove the mention',
  },
  {
    what: 'a party of three letters, one of which is another',
    file: 'content/events.yaml',
    write: ['parties: [lab, town]', 'parties: [lap, town]'],
    place: 'content/events.yaml:4:13',
    rule: 'unknown-party',
    message: 'Party "lap" does not exist.',
    fix: 'write one of: town, lab, gazette; or add lap to content/parties.yaml, or remove the mention',
  },
  {
    what: 'a response of another month than one that there is',
    file: 'content/articles/background.mdx',
    write: ['<Statement id="lead-found#town-2031-05-03" />', '<Statement id="lead-found#town-2031-06-03" />'],
    place: 'content/articles/background.mdx:15:16',
    rule: 'unknown-response',
    message: 'Response "lead-found#town-2031-06-03" does not exist.',
    fix: 'write one of: lead-found#town-2031-05-03, lead-found#lab-no-reply; or add the response to content/claims/lead-found.mdx, or remove the mention',
  },
  {
    what: 'a link to a page that is not there, in the folder of others',
    file: 'content/articles/background.mdx',
    write: ['The water comes', 'The [water](/claims/iron-found/) comes'],
    place: 'content/articles/background.mdx:11:5',
    rule: 'unknown-page',
    message: 'There is no page "/claims/iron-found/".',
    fix: 'write the path of an article, or of a page such as /timeline/ or /claims/; or remove the link',
  },
  {
    what: 'a link to an article that has moved into another folder',
    file: 'content/articles/background.mdx',
    write: ['The water comes', 'The [water](/wells/background/) comes'],
    place: 'content/articles/background.mdx:11:5',
    rule: 'unknown-page',
    message: 'There is no page "/wells/background/".',
    fix: 'write "/background/"',
  },
  {
    what: 'a source with a letter in its year',
    file: 'content/claims/lead-found.mdx',
    write: ['searched: [gazette-2031, lab-report]', 'searched: [gazette-2q31, lab-report]'],
    place: 'content/claims/lead-found.mdx:21:16',
    rule: 'unknown-source',
    message: 'Source "gazette-2q31" does not exist.',
    fix: 'write "gazette-2031", or add gazette-2q31 to content/sources.yaml',
  },
  {
    what: 'a source with a letter in place of a hyphen',
    file: 'content/claims/lead-found.mdx',
    write: ['searched: [gazette-2031, lab-report]', 'searched: [gazetteq2031, lab-report]'],
    place: 'content/claims/lead-found.mdx:21:16',
    rule: 'unknown-source',
    message: 'Source "gazetteq2031" does not exist.',
    fix: 'write "gazette-2031", or add gazetteq2031 to content/sources.yaml',
  },
  {
    what: 'a source with a digit more than one that there is',
    file: 'content/claims/lead-found.mdx',
    write: ['searched: [gazette-2031, lab-report]', 'searched: [gazette-2031, lab-report2]'],
    place: 'content/claims/lead-found.mdx:21:30',
    rule: 'unknown-source',
    message: 'Source "lab-report2" does not exist.',
    fix: 'write one of: gazette-2031, lab-report, minutes; or add lab-report2 to content/sources.yaml, or remove the mention',
  },
  {
    what: 'a path without slashes of an article that is linked',
    file: 'content/articles/background.mdx',
    write: [
      PATH_TO_PROSE,
      PATH_TO_PROSE.replace('path: /background/', 'path: background').replace('The water', 'The [water](/background/)'),
    ],
    place: 'content/articles/background.mdx:5:7',
    rule: 'bad-path',
    message: '"background" is not a path on the site.',
    fix: 'write "/background/": lower case, a slash at both ends',
  },
];
