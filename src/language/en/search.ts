// The search over everything.

export const title = 'Search';
export const standfirst =
  'Search needs JavaScript: press “/”, or the search button at the top of any page. Without JavaScript, browse these lists.';

// The panel.
export const field = 'Words to search for';
export const everything = 'Search everything';
export const close = 'Close';
/** Instead of results, where those could not be had. */
export const unreachable = 'The results could not be loaded. Keep typing to try again.';
/** How many were found, of which only the first `shown` are there to see. */
export const results = (found: number, shown: number): string =>
  `${found === 0 ? 'No results' : found === 1 ? 'One result' : `${found} results`}${found > shown ? `, the first ${shown} shown` : ''}`;
/** Before the results where none has all of the words. */
export const onlySome = (results: string): string => `No result has all of these words. With some of them: ${results}`;
/** The button that shows so many more results. */
export const more = (count: number): string => `Show ${count} more`;
/** What a result is. */
export const kinds = { Claim: 'Claim', Response: 'Response', Article: 'Article', Event: 'Event', Term: 'Term', Source: 'Source' };

// Titles of results.
export const responseOn = (party: string, claim: string): string => `${party} on: ${claim}`;
export const partOf = (article: string, heading: string): string => `${article}: ${heading}`;
export const headlineNotSeen = 'headline not seen';
