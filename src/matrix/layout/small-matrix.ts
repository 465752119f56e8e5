import { others as othersLabel } from '#words/cells';
import type { Scene } from '../../model/article.ts';
import { existsAsOf, responseSince } from '../../model/as-of.ts';
import type { Claim, Response } from '../../model/claim.ts';
import { startOf } from '../../model/date.ts';
import { leadClaim, type Dossier } from '../../model/dossier.ts';
import { factsOf, type ClaimFacts } from '../../model/facts.ts';
import type { Party } from '../../model/party.ts';
import { alone, restOfKind, type PartyGroup } from '../../model/party-group.ts';
import { inRows } from './rows.ts';

/** A claim (`response` is `null`) or a response where it stands; `since` is ms UTC. */
interface SmallSign {
  id: string;
  since: number;
  response: Response | null;
}

/** What stands in one cell: at most four signs, and how many more there are. */
export interface SmallCell {
  signs: SmallSign[];
  more: number;
}

/** A claim as a row; its cells stand in the order of the columns. */
export interface SmallRow {
  claim: Claim;
  focus: boolean;
  cells: SmallCell[];
}

/** The claims that ask one question; `more` of them have no row. */
interface SmallGroup {
  id: string;
  ask: string;
  rows: SmallRow[];
  more: number;
}

/** A column: `places` is how many signs stand side by side in it at most. */
interface SmallColumn extends PartyGroup {
  places: number;
}

/** All claims of a dossier, small. `total` are its claims; `other` those that ask what no row asks. */
export interface SmallMatrix {
  columns: SmallColumn[];
  groups: SmallGroup[];
  focused: SmallRow[];
  total: number;
  other: number;
}

const COLUMNS = 8;
const ALONE = 5;
const SIGNS = 4;
const CLAIMS = 30;

/** How high a picture with all claims is, in px: its head, and its lines of questions, of claims and of those in focus. */
const HEIGHT = { most: 640, head: 58, group: 16, row: 15, focus: 36 };

const partiesOf = (claims: ClaimFacts[]): Set<string> =>
  new Set(claims.flatMap(({ by, responses }) => [by, ...responses.map((response) => response.by)]));

/** Several groups as one. */
const joined = (groups: PartyGroup[]): PartyGroup[] => {
  if (groups.length < 2) return groups;
  return [{ id: 'others', label: othersLabel, parties: groups.flatMap(({ parties }) => parties) }];
};

/**
 * The columns of a small matrix, at most eight: the parties of the claim that all leads to, those it is about before the one who makes
 * it, then the rest of each kind; what is beyond eight is one column.
 */
export function smallColumns(dossier: Dossier): PartyGroup[] {
  const speaking = partiesOf(factsOf(dossier));
  const lead = leadClaim(dossier);
  const first = [...new Set([...(lead?.about ?? []), ...(lead ? [lead.by] : [])])].filter((id) => speaking.has(id)).slice(0, ALONE);
  const single = first.map((id) => dossier.parties[id]).filter((party): party is Party => party !== undefined);
  const rest = Object.entries(dossier.vocabulary['party-kinds']).flatMap(([kind, { label }]) => {
    const others = Object.values(dossier.parties).filter(
      (party) => party.kind === kind && speaking.has(party.id) && !first.includes(party.id),
    );
    return restOfKind(
      kind,
      label,
      others,
      single.some((party) => party.kind === kind),
    );
  });
  const room = COLUMNS - single.length;
  const apart = rest.length > room ? room - 1 : room;
  return [...single.map(alone), ...rest.slice(0, apart), ...joined(rest.slice(apart))];
}

/** A claim that may have a row. */
interface Candidate {
  id: string;
  focus: boolean;
}

const rowOf = (claim: Claim, focus: boolean, columns: PartyGroup[], { asOf }: Pick<Scene, 'asOf'>): SmallRow => {
  const own: SmallSign & { by: string } = { id: claim.id, since: startOf(claim.said), response: null, by: claim.by };
  const responses = claim.responses.map((response) => ({
    id: response.address,
    since: responseSince(claim, response),
    response,
    by: response.by,
  }));
  const said = [own, ...responses].filter(({ since }) => existsAsOf(since, asOf));
  const cells = columns.map(({ parties }) => {
    const here = said.filter(({ by }) => parties.includes(by));
    return {
      signs: here.slice(0, SIGNS).map(({ id, since, response }) => ({ id, since, response })),
      more: Math.max(0, here.length - SIGNS),
    };
  });
  return { claim, focus, cells };
};

/** Whether all claims have room in one picture. */
const isAll = (groups: { claims: Candidate[] }[]): boolean => {
  const rows = groups.flatMap((group) => group.claims);
  const focused = rows.filter(({ focus }) => focus).length;
  const height = HEIGHT.head + groups.length * HEIGHT.group + focused * HEIGHT.focus + (rows.length - focused) * HEIGHT.row;
  return rows.length <= CLAIMS && height <= HEIGHT.most;
};

/**
 * All claims by the question that they raise, those in focus first and then those with most responses, with a sign for each claim and
 * response that was there at the scene's date. Of more than thirty claims only those in focus have rows, and the others of their
 * questions are counted.
 */
export function smallMatrix(dossier: Dossier, scene: Pick<Scene, 'focus' | 'asOf'>): SmallMatrix {
  const facts = factsOf(dossier);
  const focus = new Set(scene.focus.map((id) => id.split('#')[0] ?? id));
  const columns = smallColumns(dossier);
  const candidates = inRows(facts, dossier.vocabulary).map(({ id, asks }) => ({ id, asks, focus: focus.has(id) }));
  const all = Object.entries(dossier.vocabulary.questions).flatMap(([id, { ask }]) => {
    const own = candidates.filter(({ asks }) => asks === id).sort((a, b) => Number(b.focus) - Number(a.focus));
    return own.length > 0 ? [{ id, ask, claims: own, more: 0 }] : [];
  });
  const few = all.flatMap((group) => {
    const own = group.claims.filter((claim) => claim.focus);
    return own.length > 0 ? [{ ...group, claims: own, more: group.claims.length - own.length }] : [];
  });
  const rowsOf = (claims: Candidate[]): SmallRow[] =>
    claims.flatMap(({ id, focus: isFocused }) => {
      const claim = dossier.claims[id];
      return claim ? [rowOf(claim, isFocused, columns, scene)] : [];
    });
  const groups = (isAll(all) ? all : few).map(({ claims, ...group }) => ({ ...group, rows: rowsOf(claims) }));
  const shown = groups.flatMap((group) => group.rows);
  const places = columns.map((_, index) =>
    Math.max(1, ...shown.map(({ cells }) => (cells[index]?.signs.length ?? 0) + ((cells[index]?.more ?? 0) > 0 ? 2 : 0))),
  );
  return {
    columns: columns.map((column, index) => ({ ...column, places: places[index] ?? 1 })),
    groups,
    focused: rowsOf(all.flatMap(({ claims }) => claims.filter((claim) => claim.focus))),
    total: facts.length,
    other: facts.length - groups.reduce((sum, group) => sum + group.rows.length + group.more, 0),
  };
}
