// The story and its pictures.

export const asOf = 'As of';
/** `date` may be "all that is known". */
export const asOfDate = (date: string): string => `As of ${date}`;
export const allKnown = 'All that is known';
export const backToText = 'Back to the text’s view';
export const openPicture = 'Open this picture';
export const embed = 'Embed';

/** How the picture of a scene is read, in one line. */
export const readings = {
  exchange: 'On the line: answers the question. Beside it: answers another one.',
  allOnTheLine: 'Each answer stands on the line of the question.',
  matrix: 'Square: claims it. Solid: answers the question. Open: answers another. Dotted: no reply.',
  ledger: 'Could: was the power granted. Did: was it used. By whose account.',
  days: 'One column a day, one lane a speaker. Filled: the words answer this question. Empty: they do not.',
  spans: 'Thick: the likeliest dates. Thin: another party’s dates. A fading end is not known to the day.',
  moments: 'One row for each moment.',
};
