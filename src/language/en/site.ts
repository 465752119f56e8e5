// What stands around every page, and on the pages of the story, of articles, claims, charts, sources and the glossary.

// Head and foot of every page.
export const skip = 'Skip to the content';
export const search = 'Search';
export const searchKey = 'Search (/)';
export const menu = 'Menu';
/** What the list of the main pages is called, for those who hear the page. */
export const mainPages = 'Main';
export const published = (publisher: string, licence: string): string => `Published by ${publisher}. Texts and data: ${licence}.`;
export const toData = 'Data';
export const toEmbeds = 'Embed charts and claims';
export const toPrint = 'Print version';
export const toProofs = 'Prove the quotations';
export const toChanges = 'What changed';
/** `corrections` is a sentence of the site on how it corrects itself, `contact` where errors are told. */
export const errors = (corrections: string, contact: string): string => `${corrections} Report an error: ${contact}`;

// Datelines, and what was changed on a page.
export const publishedOn = (date: string): string => `Published ${date}`;
export const entered = (date: string): string => `Added ${date}`;
/** Behind either, after a dot. */
export const lastChange = {
  correction: (date: string): string => `Corrected ${date}`,
  clarification: (date: string): string => `Clarified ${date}`,
  update: (date: string): string => `Updated ${date}`,
};
export const changesHere = 'Changes to this page';
export const change = (date: string, kind: string, note: string): string => `${date} (${kind}): ${note}`;

// The story and articles.
/** `links` are the headings that stand after the scenes. */
export const skipScenes = (count: number, links: string): string => `Skip the ${count} scenes: ${links}`;
export const firstAnswers = 'First responses by the parties that the claim names, in order of time.';
export const dashedPlace = 'A dashed place on the line means that this statement does not answer the question asked.';
export const allAnswers = (count: number): string => `All ${count} responses`;
export const nextArticle = (title: string): string => `Next: ${title}`;

// Claims.
export const howToRead =
  'On the line: answers the question. Beside it: answers another one. Each name links to the words, their source and how they were checked.';
export const whatStands = 'What is known';
export const whatStaysOpen = 'What remains open';
export const wordsAndSources = 'The words and their sources';
export const otherClaims = 'Other claims';
export const claimBefore = 'Previous claim';
export const claimAfter = 'Next claim';
/** Behind the stance of a response in a list: it answers the question that the claim asks. */
export const onTheQuestion = 'on the question';
/** The same of one that answers others: `questions` are whole questions. */
export const answersOthers = (questions: string): string => `answers ${questions}`;

// Charts.
export const everythingInOrder = 'Everything on the timeline, in order';
export const titleOfPart = (title: string, part: number): string => `${title}, part ${part}`;
export const partsOfList = 'Parts of this list';
export const inOtherParts = 'In the other parts of this list';
export const didTheyAnswer = 'Did they answer? A sentence for each party';
/** Above such sentences: which claims they count. */
export const answersCounted = 'Counted over the claims that others made about a party:';
export const didAnswer = (party: string): string => `Did ${party} answer?`;
/** Leads to the answers of a party in the matrix. */
export const showThem = 'Show them';

// Sources, quotations and terms.
export const qualities = {
  primary: 'Primary documents',
  'major-outlet': 'Major news outlets',
  'trade-press': 'Trade press',
  'local-press': 'Local press',
  'blog-or-aggregator': 'Blogs and aggregators',
};
/** What the mark of a note is called, which opens the names of the sources. */
export const sourceNote = 'Source note';
export const undated = 'undated';
export const spokenIn = (source: string): string => `in ${source}`;
/** Behind exact words of another language, within a sentence. */
export const inTranslation = (text: string): string => `our translation: ${text}`;
/** `status` says whether the words were found in the source. */
export const proveIt = (status: string): string => `${status}: prove it yourself`;
export const glossary = 'Glossary';

// Words that describe statements.
export const vocabularyTitle = 'The terms used to describe statements';
export const vocabularyStandfirst = 'The data use them as ids. Each has a permanent address here.';
export const bearings = {
  direct: { label: 'Answers the question', gloss: 'the response answers the question that the claim asks' },
  'another-question': {
    label: 'Answers another question',
    gloss: 'the response answers a different question from the one that the claim asks',
  },
  silent: { label: 'No answer, or none found', gloss: 'the party spoke without answering, or we found no reply of it' },
};
export const vocabularyGroups = {
  question: 'What a claim asks, and a response answers',
  stance: 'What a response says about a claim, never whether the claim is true',
  bearing: 'Whether a response answers the question that its claim asks',
  'party-kind': 'Groups of parties',
  'event-kind': 'Kinds of events',
  power: 'Powers in the ledger',
};
