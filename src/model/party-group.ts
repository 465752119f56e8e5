import * as words from '#words/model';
import type { Party } from './party.ts';

/** Parties that share a lane of the timeline or a column of the matrix; `parties` are their ids in the order of the dossier. */
export interface PartyGroup {
  id: string;
  label: string;
  parties: string[];
}

/** A label as it runs on in a line: "Partners" becomes "partners", but "EU bodies" keeps its capitals. */
export function inSentence(label: string): string {
  return words.inSentence(label);
}

/** One party by itself, under its short name. */
export function alone(party: Party): PartyGroup {
  return { id: party.id, label: party.short, parties: [party.id] };
}

/**
 * The rest of a party kind as one group, called "Other …" where some of the kind stand alone. A single party keeps its name; of no
 * party there is no group.
 */
export function restOfKind(kind: string, label: string, rest: Party[], someAlone: boolean): PartyGroup[] {
  if (rest.length < 2) return rest.map(alone);
  return [{ id: `rest-${kind}`, label: someAlone ? words.others(label) : label, parties: rest.map(({ id }) => id) }];
}
