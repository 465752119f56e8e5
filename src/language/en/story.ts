// The story and its pictures.

export const asOf = 'As of';
export const asOfDate = (date: string): string => `As of ${date}`;
export const allKnown = 'Up to the latest date';
export const backToText = 'Back to the view in the text';
export const openPicture = 'Open this picture';
export const embed = 'Embed';

/** How the picture of a scene is read, in one line. */
export const readings = {
  exchange: 'On the line: answers the question. Beside it: answers another one.',
  allOnTheLine: 'Each answer stands on the line of the question.',
  matrix: 'Square: claims it. Solid: answers the question. Open: answers another. Dotted: no reply found.',
  ledger: 'Could: was the power granted? Did: was it used? Each answer names who gave it.',
  days: 'One column per day, one lane per speaker. Filled: the words answer this question. Empty: they do not.',
  spans: 'Thick: the most likely dates. Thin: dates given by another party. A fading end is not known to the day.',
  moments: 'One row for each moment.',
};
