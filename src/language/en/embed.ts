// What stands on pages for frames, under charts, and on the page of everything that can be embedded.

// Under a chart.
export const getData = 'Get the data';
/** `files` are links to the formats of a picture, in the colours of day or of night. */
export const images = {
  light: (files: string): string => `Image: ${files}`,
  dark: (files: string): string => `Dark: ${files}`,
};
/** The same link, for those who hear it alone. */
export const imageIn = {
  light: (format: string): string => `${format}, light image`,
  dark: (format: string): string => `${format}, dark image`,
};

// In a frame. All of `full`, `publisher` and `licence` are links.
export const source = (full: string, site: string, publisher: string, licence: string): string =>
  `${full} at ${site}. Published by ${publisher}, ${licence}.`;
export const skipChart = 'Skip the chart';
export const inFull = 'Full version with all sources';
export const sources = (list: string): string => `Sources: ${list}`;
/** A box that is ticked: else a part of the chart scrolls. */
export const showAllClaims = (count: number): string => `Show all ${count} claims at once`;
export const showWholeTimeline = 'Show the whole timeline at once';
/** A page that stays as it was on a day, and how much has changed since: the second is a link. */
export const copyOf = (date: string): string => `Copy of ${date}.`;
export const changesSince = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'} since`;

// Everything that can be embedded.
export const title = 'Embed any chart or claim on your own pages';
export const standfirst =
  'Each keeps its sources, is small, and loads nothing from third parties: no cookies, no trackers. Copy an embed code, or paste an address.';
/** Heads what stands on a page; `page` is a link. */
export const from = (page: string): string => `From ${page}`;
/** The page of one claim, for all of them. */
export const aClaim = 'a claim';
export const csv = 'Data, CSV';
export const json = 'JSON';
export const svg = 'Picture, SVG';
export const png = 'PNG';
export const claims = 'Claims, and single responses';
export const whereClaims =
  'Each claim has its embed codes at the end of its page. The names after a claim here link to frames that show one response beside it.';
/** Where pages of claims have not every code; `id` is code. */
export const otherCodes = (id: string): string =>
  `The page of a claim has the most common embed codes. For the others, take those of the claim above: replace ${id} with the last part of the address of your claim’s page, and put its words in “title” and “alt”.`;
