import type { Bearing } from '../../model/claim.ts';
import { ROOM } from './room.ts';

/** A statement in a cell: the claim itself (`null`), or a response; `more` follow for which there is no room. */
interface CellStatement<Response> {
  response: Response | null;
  more: number;
}

/** What of a claim decides on its cells. */
interface Answered<Response> {
  by: string;
  responses: Response[];
}

/** What stands in the cell of some parties: the claim, where they made it, then what answers its question, then the rest by date (`since`, ms UTC). */
export function cellStatements<Response extends { by: string; bearing: Bearing }>(
  claim: Answered<Response>,
  parties: string[],
  since: (response: Response) => number,
): CellStatement<Response>[] {
  const own = claim.responses.filter(({ by }) => parties.includes(by)).sort((a, b) => since(a) - since(b));
  const direct = own.filter(({ bearing }) => bearing === 'direct');
  const statements = [...(parties.includes(claim.by) ? [null] : []), ...direct, ...own.filter((response) => !direct.includes(response))];
  const most = statements.length > ROOM.all ? ROOM.drawn : statements.length;
  return statements.map((response, index) => ({ response, more: index === most ? statements.length - most - 1 : 0 }));
}
