// The search over everything.

export const title = 'Search';
export const standfirst =
  'To search everything needs JavaScript: press “/” or the sign at the top of a page. Without it, everything is in these lists.';

// The panel.
export const field = 'Words to search for';
export const everything = 'Search everything';
export const close = 'Close';
/** Instead of results, where those could not be had. */
export const unreachable = 'Could not be loaded. Type on to try again.';
/** How many were found, of which only the first `shown` are there to see. */
export const results = (found: number, shown: number): string =>
  `${found === 0 ? 'Nothing found' : found === 1 ? 'One result' : `${found} results`}${found > shown ? `, the first ${shown} shown` : ''}`;
/** Before the results where none has all of the words. */
export const onlySome = (results: string): string => `Nothing has all of these words. With some of them: ${results}`;
/** The button that shows so many more results. */
export const more = (count: number): string => `Show ${count} more`;
/** What a result is. */
export const kinds = { Claim: 'Claim', Response: 'Response', Article: 'Article', Event: 'Event', Term: 'Term', Source: 'Source' };

// Titles of results.
export const responseOn = (party: string, claim: string): string => `${party} on: ${claim}`;
export const partOf = (article: string, heading: string): string => `${article}: ${heading}`;
export const headlineNotSeen = 'headline not seen';
