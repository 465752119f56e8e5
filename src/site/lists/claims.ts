import type { Dossier } from '../../model/dossier.ts';
import { derived } from '../../model/noted.ts';
import { claimPath, listPath } from '../../model/links.ts';
import { listParts } from '../../model/list-parts.ts';
import { claimGroups, groupsAmong, type ClaimGroup } from '../contents.ts';
import type { NamedGroup } from './named.ts';

/** One part of the claims by what they ask, how many each part has, and what the first part names of the others. */
export interface ClaimsPart {
  groups: ClaimGroup[];
  lengths: number[];
  elsewhere: NamedGroup[];
}

/** The parts of the claims. A question whose claims begin in another part has its place in the first one. */
export const claimsParts = derived('parts of the claims', (dossier: Dossier): ClaimsPart[] => {
  const all = claimGroups(dossier);
  const parts = listParts(
    'claims',
    all.flatMap((group) => group.claims),
  );
  const held = parts.map((claims) => new Set(claims));
  const named = ({ question, label, claims }: ClaimGroup): NamedGroup[] => {
    const others = claims.filter((claim) => !held[0]?.has(claim));
    if (others.length === 0) return [];
    const begins = held.findIndex((claimsOfPart) => claims.some((claim) => claimsOfPart.has(claim)));
    const entries = others.map(({ id, claim }) => ({ about: id, path: claimPath(id), text: claim }));
    return [{ id: begins > 0 ? question : undefined, label, path: `${listPath('claims', begins + 1)}#${question}`, entries }];
  };
  const lengths = parts.map((claims) => claims.length);
  return parts.map((claims, at) => ({ groups: groupsAmong(all, claims), lengths, elsewhere: at === 0 ? all.flatMap(named) : [] }));
});
