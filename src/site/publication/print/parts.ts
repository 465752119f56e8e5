import { chronicle, type Entry } from '../../../model/chronicle.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { listParts } from '../../../model/list-parts.ts';
import type { Source } from '../../../model/source.ts';
import { claimGroups, groupsAmong, type ClaimGroup } from '../../contents.ts';
import { ranges } from '../../lists/part-links.ts';
import * as words from '#words/publication';

/** What one part of a dossier for paper holds. */
export interface PrintPart {
  /** What of the dossier it is, and which of its entries, where it is not all. */
  name: string;
  range: string;
  hasStory: boolean;
  groups: ClaimGroup[];
  entries: Entry[];
  sources: Source[];
  /** The number of its first source. */
  firstSource: number;
}

const NOTHING = { hasStory: false, groups: [], entries: [], sources: [], firstSource: 1 };

const named = <Item>(name: string, parts: Item[][], part: (items: Item[], before: number) => Partial<PrintPart>): PrintPart[] => {
  const texts = ranges(parts.map((items) => items.length));
  const before = (at: number): number => parts.slice(0, at).flat().length;
  return parts.map((items, at) => ({ ...NOTHING, name, range: texts[at] ?? '', ...part(items, before(at)) }));
};

const divided = (dossier: Dossier): PrintPart[] => {
  const groups = claimGroups(dossier);
  const sources = Object.values(dossier.sources);
  const claimParts = listParts(
    'claims',
    groups.flatMap(({ claims }) => claims),
  );
  const [entryParts, sourceParts] = [listParts('timeline', chronicle(dossier)), listParts('sources', sources)];
  if ([claimParts, entryParts, sourceParts].every((parts) => parts.length === 1))
    return [{ ...NOTHING, name: words.theStory, range: '', hasStory: true, groups, entries: entryParts.flat(), sources }];
  return [
    ...named(words.everyClaim, claimParts, (claims, before) => ({ groups: groupsAmong(groups, claims), hasStory: before === 0 })),
    ...named(words.theTimeline, entryParts, (entries) => ({ entries })),
    ...named(words.theSources, sourceParts, (those, before) => ({ sources: those, firstSource: before + 1 })),
  ];
};

/** Dossiers divided for paper: each part asks for all of them. */
const known = new WeakMap<Dossier, PrintPart[]>();

/** A dossier for paper: one part of everything, or of a large one the claims behind the story, the chronicle and the sources in parts of their own. */
export function printParts(dossier: Dossier): PrintPart[] {
  const parts = known.get(dossier) ?? divided(dossier);
  known.set(dossier, parts);
  return parts;
}
