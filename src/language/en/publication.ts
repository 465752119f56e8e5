// Changes and feeds, the pages that prove quotations, everything for paper, how a page is cited, and a page that has moved.

// Changes.
export const changesTitle = 'What was added and changed';
/** A feed of the site. */
export const changesOf = (site: string): string => `${site}: changes`;
/** What a change is called. */
export const kinds = { addition: 'addition', correction: 'correction', clarification: 'clarification', update: 'update' };
/** The same as a choice of what is shown, after `show`. */
export const show = 'Show';
export const everything = 'everything';
export const manyOfKind = { addition: 'additions', correction: 'corrections', clarification: 'clarifications', update: 'updates' };
/** `feeds` are links. */
export const follow = (feeds: string): string => `Follow: ${feeds}`;
export const atomFeed = 'Atom feed';
export const jsonFeed = 'JSON Feed';
/** A change in a feed. */
export const changeOf = {
  addition: (page: string): string => `Addition: ${page}`,
  correction: (page: string): string => `Correction: ${page}`,
  clarification: (page: string): string => `Clarification: ${page}`,
  update: (page: string): string => `Update: ${page}`,
};
/** Behind the note on a change: the words that stood there before. */
export const itRead = (was: string): string => `It read: ${was}`;

// What is new to a reader who comes again. `day` is a date.
export const newSince = (count: number, day: string): string =>
  `${count === 1 ? 'One claim is' : count === 0 ? 'No claim is' : `${count} claims are`} new or changed since your last visit, on ${day}. Only your browser knows when that was.`;
export const forgetVisits = 'Forget my visits';
/** Behind the name of such a claim. */
export const isNew = 'new';

// Prove every quotation.
export const proveAllTitle = 'Prove every quotation yourself';
export const proveAllStandfirst =
  'You do not have to take our word for it. Paste the text of a source, and your browser looks for each of our quotations in it. Nothing is sent to anyone.';
export const howProved =
  'We keep no copy of what others wrote. For each text that we read we keep a fingerprint: hashes of its sequences of two to five words. The page of a source makes a fingerprint of the text that you paste, with the same program, and says whether and where each quotation appears in it, and whether your text is the one that we read. Differences in capitals, quotation marks, dashes and spaces do not count.';
/** One source: how many quotations are from it, in how many places they are quoted, and in how many words of it they were looked for. */
export const provable = (source: string, quotations: string, checked: string): string => `${source}: ${quotations}; ${checked}`;
export const quotationsIn = (count: number, places: number): string =>
  `${count} ${count === 1 ? 'quotation' : 'quotations'}${places > count ? `, quoted in ${places} places` : ''}`;
export const readInFull = (words: number): string => `we read the full text, ${words} words`;
export const readInPart = (words: number): string => `we read an excerpt, ${words} words`;
export const notChecked = 'not checked yet';
export const proveTitle = (publisher: string): string => `Prove the quotations from ${publisher}`;
export const proveStandfirst = 'Paste the text of the original, and see where each quotation on this site appears in it.';
export const headlineNotSeen = 'headline not seen';
export const openOriginal = 'open the original in a new tab';
export const openCopy = 'open the preserved copy in a new tab';
export const allProofs = 'All sources with quotations';

// For paper.
export const forPaper = (site: string): string => `${site}: print version`;
export const versionOf = (date: string): string => `version of ${date}`;
/** What a square code does. */
export const leadsTo = (address: string): string => `Leads to ${address}`;
export const theStory = 'The story';
export const everyClaim = 'Every claim and its responses';
export const whoAnswered = 'Who answered what';
export const theTimeline = 'The timeline';
export const theSources = 'The sources';
export const preservedCopy = (address: string): string => `Preserved copy: ${address}`;
export const open = (question: string): string => `Open: ${question}`;
/** The numbers of the sources of a claim and of each response, by who responded. */
export const claimNumbers = (numbers: string): string => `the claim: ${numbers}`;
export const numbersOf = (who: string, numbers: string): string => `${who}: ${numbers}`;
export const sourcesByNumber = (all: string): string => `Sources, by their numbers: ${all}.`;
export const claimColumn = 'Claim';
export const answerColumns = {
  direct: 'Answers the question',
  'another-question': 'Answers another one',
  silent: 'No answer, or none found',
};

// How something is cited.
export const citePage = 'Cite this page';
export const citeResponse = 'Cite this response';
export const citeChart = 'Cite this chart';
/** A response as a place on the page of its claim; `date` is empty where it is not known. */
export const responseOn = (who: string, claim: string, date: string): string => `${who} on “${claim}”${date ? ` (${date})` : ''}`;
const months = 'January February March April May June July August September October November December'.split(' ');
/** Months as MLA shortens them. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** A date as the styles of citations have it; without a day, a month (1 to 12) or a year where that is not known, and empty without all. */
export const apaDate = (year?: number, month?: number, day?: number): string =>
  [`${year ?? 'n.d.'}${month ? ',' : ''}`, month && months[month - 1], day].filter(Boolean).join(' ');
export const mlaDate = (year?: number, month?: number, day?: number): string =>
  [day, month && shortMonths[month - 1], year].filter(Boolean).join(' ');
export const lastModified = (year: number, month?: number, day?: number): string =>
  `Last modified ${[month && months[month - 1], day && `${day},`, year].filter(Boolean).join(' ')}.`;
/** What stays small within the headline of an English title (CSL 1.0.2, "title case"). */
const small = 'a an and as at but by down for from in into nor of on onto or over so the till to up via with yet'.split(' ');
/** A title as Chicago and MLA want it: in English with the capitals of a headline, in other languages as it is. */
export const headlineTitle = (title: string): string =>
  title.replace(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'.@/]*[\p{L}\p{N}])?/gu, (word, at: number) => {
    const isFirst = /(^|[:.?!] )["'“‘(]*$|[“‘]$/.test(title.slice(0, at));
    const isLast = !/[\p{L}\p{N}]/u.test(title.slice(at + word.length));
    const stays = /\p{Lu}|[.@/]/u.test(word) || (small.includes(word) && !isFirst && !isLast);
    return stays ? word : word[0]?.toUpperCase() + word.slice(1);
  });
/** A title in quotation marks; those within it become single ones. */
export const quotedTitle = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;

// Where something has another address now.
export const movedTitle = 'This page has moved';
export const moved = (link: string): string => `This page has moved to ${link}`;
