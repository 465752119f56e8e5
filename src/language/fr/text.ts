// Numbers of things, and a label before a text.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');

export const numbered = {
  claim: (count: number): string => `${count} ${form(count, { one: 'affirmation', other: 'affirmations' })}`,
  response: (count: number): string => `${count} ${form(count, { one: 'réaction', other: 'réactions' })}`,
  event: (count: number): string => `${count} ${form(count, { one: 'événement', other: 'événements' })}`,
};
/** "3 affirmations, 1 réaction et 12 événements"; those that there are none of are left out, and of none at all `nothing` is said. */
export const counted = (items: string[]): string => new Intl.ListFormat('fr').format(items);
export const nothing = 'rien';

/** A name, a date or another label, and what it is of: "La ville : un puits est fermé". */
export const labelled = (label: string, text: string): string => `${label}\u202f: ${text}`;
/** A label that stands apart from what follows it, which may be bold or a link. */
export const label = (text: string): string => `${text}\u202f:`;
