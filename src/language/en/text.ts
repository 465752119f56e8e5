// Numbers of things, and a label before a text. Where lines run from the right, names in other letters are set apart by U+2068 and U+2069,
// as drawn labels have no markup that could do so.

export const numbered = {
  claim: (count: number): string => (count === 1 ? '1 claim' : `${count} claims`),
  response: (count: number): string => (count === 1 ? '1 response' : `${count} responses`),
  event: (count: number): string => (count === 1 ? '1 event' : `${count} events`),
};
/** "3 claims, 1 response and 12 events"; those that there are none of are left out, and of none at all `nothing` is said. */
export const counted = (items: string[]): string => new Intl.ListFormat('en-GB').format(items);
export const nothing = 'nothing';

/** A name, a date or another label, and what it is of: "The town: a well is closed". */
export const labelled = (label: string, text: string): string => `${label}: ${text}`;
/** A label that stands apart from what follows it, which may be bold or a link. */
export const label = (text: string): string => `${text}:`;
