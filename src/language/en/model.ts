// What statements, charts and pages of the dossier are called.

/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const stances = {
  confirms: { label: 'Confirms', gloss: 'says that it is so' },
  'partly-confirms': { label: 'Partly confirms', gloss: 'says that part of it is so' },
  reframes: { label: 'Reframes', gloss: 'says something else about it, without confirming or denying it' },
  disputes: { label: 'Disputes', gloss: 'says that part of it is wrong or misleading' },
  denies: { label: 'Denies', gloss: 'says that it is not so' },
  declines: { label: 'Gives no answer', gloss: 'spoke, but did not answer' },
  'no-reply-found': { label: 'No reply found', gloss: 'we found no answer in the sources that we searched' },
};

/** A label of the dossier as it runs on in a line: "Partners" becomes "partners", but "EU bodies" keeps its capitals. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The rest of a kind of parties, of which some stand alone: "Other partners". */
export const others = (kind: string): string => `Other ${inSentence(kind)}`;

/** What is noted of the day on which a page was published. */
export const published = { claim: 'Claim added.', article: 'Article published.', story: 'Story published.' };

/** The headline of the chart that sums up how many of the responses that were found answer the question asked. */
export const answering = {
  noResponse: 'No response has been found yet',
  none: 'No response found answers the question asked',
  all: 'Every response found answers the question asked',
  more: 'More than half of the responses found answer the question asked',
  half: 'Half of the responses found answer the question asked',
  fewer: 'Fewer than half of the responses found answer the question asked',
};

/** What a check of an address, or of a preserved copy, found. */
export const linkHealth = {
  address: {
    live: (date: string): string => `Address live on ${date}`,
    moved: (date: string): string => `Address moved, seen on ${date}`,
    refused: (date: string): string => `Address did not open for our check on ${date}`,
    dead: (date: string): string => `Address not found on ${date}`,
    notChecked: 'Address not checked yet',
  },
  copy: {
    live: (date: string): string => `Preserved copy live on ${date}`,
    moved: (date: string): string => `Preserved copy moved, seen on ${date}`,
    refused: (date: string): string => `Preserved copy did not open for our check on ${date}`,
    dead: (date: string): string => `Preserved copy not found on ${date}`,
    notChecked: 'Preserved copy not checked yet',
  },
};
