// Numbers of things, and a label before a text.

export const numbered = {
  claim: (count: number): string => (count === 1 ? '1 Behauptung' : `${count} Behauptungen`),
  response: (count: number): string => (count === 1 ? '1 Reaktion' : `${count} Reaktionen`),
  event: (count: number): string => (count === 1 ? '1 Ereignis' : `${count} Ereignisse`),
};
/** "3 Behauptungen, 1 Reaktion und 12 Ereignisse"; those that there are none of are left out, and of none at all `nothing` is said. */
export const counted = (items: string[]): string => new Intl.ListFormat('de').format(items);
export const nothing = 'nichts';

/** A name, a date or another label, and what it is of: "Die Stadt: ein Brunnen wird geschlossen". */
export const labelled = (label: string, text: string): string => `${label}: ${text}`;
/** A label that stands apart from what follows it, which may be bold or a link. */
export const label = (text: string): string => `${text}:`;
