import { responseSince } from '../../model/as-of.ts';
import type { Claim, Response } from '../../model/claim.ts';
import { ROOM } from './room.ts';

/** A statement in a cell: the claim itself (`null`), or a response; `more` follow for which there is no room. */
export interface CellStatement {
  response: Response | null;
  more: number;
}

/** What stands in the cell of some parties: the claim, where they made it, then what answers its question, then the rest by date. */
export function cellStatements(claim: Claim, parties: string[]): CellStatement[] {
  const since = (response: Response): number => responseSince(claim, response);
  const own = claim.responses.filter(({ by }) => parties.includes(by)).sort((a, b) => since(a) - since(b));
  const direct = own.filter(({ bearing }) => bearing === 'direct');
  const statements = [...(parties.includes(claim.by) ? [null] : []), ...direct, ...own.filter((response) => !direct.includes(response))];
  const most = statements.length > ROOM.all ? ROOM.drawn : statements.length;
  return statements.map((response, index) => ({ response, more: index === most ? statements.length - most - 1 : 0 }));
}
