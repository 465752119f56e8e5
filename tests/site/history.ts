type Files = Record<string, string>;

/** One edit of the dossier on the wells: what it does to the files, and the entries of the log that it adds (`id: note`). */
export interface Edit {
  edit: (files: Files) => Files;
  adds: string[];
}

const LEAD = 'content/claims/lead-found.mdx';
const TOLD = 'content/claims/people-told.mdx';
const LIMITS = 'content/claims/limits-kept.mdx';
const STORY = 'content/story.mdx';
const BACKGROUND = 'content/articles/background.mdx';

/** Something written in place of something else. */
const replaced =
  (path: string, from: string | RegExp, to: string) =>
  (files: Files): Files => {
    const text = files[path] ?? '';
    const written = text.replace(from, to);
    if (written === text) throw new Error(`${path} has no ${String(from)}.`);
    return { ...files, [path]: written };
  };

/** A change written behind those that a page has. */
const changed = (path: string, change: string) => replaced(path, /^changes: \[(.*)\]$/m, `changes: [$1, { ${change} }]`);
const first = (path: string, change: string) => replaced(path, 'changes: []', `changes: [{ ${change} }]`);

const added = (path: string, text: string) => (files: Files) => ({ ...files, [path]: text });

const newClaim = (files: Files): Files => {
  const claim = (files[TOLD] ?? '')
    .replace(/^claim: .+$/m, 'claim: The town said that the well was dry.')
    .replace('2031-07-01', '2031-08-02');
  return { ...files, 'content/claims/well-dry.mdx': claim.replace('People had been told in time', 'The well was dry') };
};

const article = `---
title: What came after the notice
label: After
standfirst: A year on.
path: /after/
order: 2
entered: 2031-08-05
changes: []
---

The town pays for a new well.<Source id="minutes" />
`;

const renamed = ({ 'content/claims/well-dry.mdx': text = '', ...files }: Files): Files => ({
  ...files,
  'content/claims/well-empty.mdx': text,
  'content/renamed.json': JSON.stringify({ 'well-dry': { noun: 'claim', now: 'well-empty', date: '2031-08-11' } }),
});

const LINE = 'The town was silent < or > so & “so”.';

/** Twenty edits, each of the files as the one before left them. */
export const EDITS: Edit[] = [
  {
    edit: first(LEAD, 'date: 2031-08-01, kind: correction, note: Two wells., was: Three wells.'),
    adds: ['claims/lead-found/2031-08-01-correction: Two wells.'],
  },
  {
    edit: changed(LEAD, 'date: 2031-08-01, kind: clarification, note: Of the north.'),
    adds: ['claims/lead-found/2031-08-01-clarification: Of the north.'],
  },
  {
    edit: changed(LEAD, 'date: 2031-08-01, kind: correction, note: In May.'),
    adds: ['claims/lead-found/2031-08-01-correction-2: In May.'],
  },
  { edit: newClaim, adds: ['claims/well-dry/2031-08-02-addition: Claim added.'] },
  {
    edit: first('content/claims/well-dry.mdx', 'date: 2031-08-03, kind: update, note: The lab replied.'),
    adds: ['claims/well-dry/2031-08-03-update: The lab replied.'],
  },
  {
    edit: changed(BACKGROUND, 'date: 2031-08-04, kind: correction, note: A name was wrong., was: Forde'),
    adds: ['articles/background/2031-08-04-correction: A name was wrong.'],
  },
  { edit: added('content/articles/after.mdx', article), adds: ['articles/after/2031-08-05-addition: Article published.'] },
  { edit: first(STORY, 'date: 2031-08-06, kind: correction, note: The title.'), adds: ['story/2031-08-06-correction: The title.'] },
  { edit: changed(STORY, 'date: 2031-08-06, kind: update, note: A scene.'), adds: ['story/2031-08-06-update: A scene.'] },
  { edit: replaced(TOLD, 'No notice was seen.', 'No notice was found.'), adds: [] },
  {
    edit: first(TOLD, `date: 2031-08-07, kind: clarification, note: ${LINE}`),
    adds: [`claims/people-told/2031-08-07-clarification: ${LINE}`],
  },
  {
    edit: replaced('content/sources.yaml', 'the printed page', 'a page in a library'),
    adds: [],
  },
  // Renamed things keep the names of what was noted of them.
  { edit: renamed, adds: [] },
  {
    edit: changed('content/claims/well-empty.mdx', 'date: 2031-08-12, kind: update, note: Renamed.'),
    adds: ['claims/well-dry/2031-08-12-update: Renamed.'],
  },
  {
    edit: replaced('content/articles/after.mdx', 'path: /after/', 'path: /later/\nformer-paths: [/after/]'),
    adds: [],
  },
  {
    edit: first('content/articles/after.mdx', 'date: 2031-08-13, kind: clarification, note: It moved.'),
    adds: ['articles/after/2031-08-13-clarification: It moved.'],
  },
  // Told late of an earlier day, and of a month.
  {
    edit: first(LIMITS, 'date: 2031-07-15, kind: correction, note: A late note.'),
    adds: ['claims/limits-kept/2031-07-15-correction: A late note.'],
  },
  { edit: changed(LIMITS, 'date: 2031-08, kind: update, note: Sometime.'), adds: ['claims/limits-kept/2031-08-update: Sometime.'] },
  {
    edit: changed(TOLD, 'date: 2031-08-07, kind: clarification, note: Once more.'),
    adds: ['claims/people-told/2031-08-07-clarification-2: Once more.'],
  },
  {
    edit: changed(LEAD, 'date: 2031-08-20, kind: update, note: The last.'),
    adds: ['claims/lead-found/2031-08-20-update: The last.'],
  },
];

/** The log after the last edit, newest first, as the page of changes and both feeds have it. */
export const LOG = [
  'claims/lead-found/2031-08-20-update: The last.',
  'articles/after/2031-08-13-clarification: It moved.',
  'claims/well-dry/2031-08-12-update: Renamed.',
  'claims/people-told/2031-08-07-clarification-2: Once more.',
  `claims/people-told/2031-08-07-clarification: ${LINE}`,
  'story/2031-08-06-update: A scene.',
  'story/2031-08-06-correction: The title.',
  'articles/after/2031-08-05-addition: Article published.',
  'articles/background/2031-08-04-correction: A name was wrong.',
  'claims/well-dry/2031-08-03-update: The lab replied.',
  'claims/well-dry/2031-08-02-addition: Claim added.',
  'claims/limits-kept/2031-08-update: Sometime.',
  'claims/lead-found/2031-08-01-correction-2: In May.',
  'claims/lead-found/2031-08-01-clarification: Of the north.',
  'claims/lead-found/2031-08-01-correction: Two wells.',
  'claims/limits-kept/2031-07-15-correction: A late note.',
  'articles/background/2031-07-02-correction: A date was wrong.',
  'story/2031-07-01-addition: Story published.',
  'articles/background/2031-07-01-addition: Article published.',
  'claims/limits-kept/2031-07-01-addition: Claim added.',
  'claims/lead-found/2031-07-01-addition: Claim added.',
  'claims/report-held-back/2031-07-01-addition: Claim added.',
  'claims/people-told/2031-07-01-addition: Claim added.',
  'claims/well-kept-open/2031-07-01-addition: Claim added.',
];

/** Of each page its notes on changes, in the order in which they were written, and what stands of them at its head. */
export const NOTES: [path: string, notes: string[], head: string[]][] = [
  ['/', ['6 August 2031 (correction): The title.', '6 August 2031 (update): A scene.'], ['Updated 6 August 2031']],
  [
    '/background/',
    ['2 July 2031 (correction): A date was wrong. It read: in March', '4 August 2031 (correction): A name was wrong. It read: Forde'],
    ['Corrected 4 August 2031'],
  ],
  ['/later/', ['13 August 2031 (clarification): It moved.'], ['Clarified 13 August 2031']],
  [
    '/claims/lead-found/',
    [
      '1 August 2031 (correction): Two wells. It read: Three wells.',
      '1 August 2031 (clarification): Of the north.',
      '1 August 2031 (correction): In May.',
      '20 August 2031 (update): The last.',
    ],
    ['Updated 20 August 2031'],
  ],
  [
    '/claims/people-told/',
    [`7 August 2031 (clarification): ${LINE}`, '7 August 2031 (clarification): Once more.'],
    ['Clarified 7 August 2031'],
  ],
  ['/claims/well-empty/', ['3 August 2031 (update): The lab replied.', '12 August 2031 (update): Renamed.'], ['Updated 12 August 2031']],
  ['/claims/limits-kept/', ['15 July 2031 (correction): A late note.', 'August 2031 (update): Sometime.'], ['Updated August 2031']],
  ['/claims/report-held-back/', [], []],
];
