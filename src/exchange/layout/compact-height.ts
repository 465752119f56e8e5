import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import { STANCES } from '../../model/stance.ts';
import { excerpt } from '../../text/excerpt.ts';
import { wrapped } from '../../text/width.ts';
import { dateText, shortDateText } from '../../time/date-text.ts';
import { exchange, type Row } from './exchange.ts';

/** More rows than these begin folded, all but so many and a line that opens the others. */
export const MOST_ROWS = 7;

/** What stands in a compact exchange, as compact.css sets it, px: letters, lines, and what is around them. */
const NOTE = { size: 13, line: 18 };
const CLAIM = { size: 19, line: 23, around: 6 };
const QUOTE = { size: 16, line: 20 };
const SUMMARY = { size: 14, line: 19 };
const HEADS = 33;
const AROUND_ROW = 14;
const FOLDED = 24;
const ABOVE_OPEN = 8;
/** The sign before what is said, the link to its proof behind its first line, and what is left of that beside the others. */
const SIGN = 24;
const PROOF = 44;
const BESIDE_PROOF = 8;
const BETWEEN_LANES = 14;

const linesOf = (text: string, { size, line }: typeof NOTE, width: number): number => wrapped(text, width, size).length * line;

/** How high a row is at most whose lane is so wide. */
const rowHeight = ({ response, place }: Row, short: string, width: number): number => {
  const when = response.stance === 'no-reply-found' ? dateText(response['as-of']) : shortDateText(response.said);
  const who = `${short} ${when} · ${STANCES[response.stance].label}`;
  const [quote, room] = ['quote' in response ? response.quote : undefined, width - SIGN - BESIDE_PROOF];
  const isReported = !quote && place !== 'silent' && place !== 'declines' && 'summary' in response;
  return (
    AROUND_ROW +
    linesOf(who, NOTE, width - SIGN - PROOF) +
    (quote ? linesOf(`“${excerpt(quote.brief ?? quote.exact, quote.exact)}”`, QUOTE, room) : 0) +
    (quote?.translation ? linesOf(quote.translation, NOTE, room) : 0) +
    (isReported ? linesOf(response.summary, SUMMARY, room) : 0)
  );
};

/** How high a compact exchange of this width (px) is at first, in px: at most, but for a very wide face. It must have room for two lanes. */
export function compactHeight(claim: Claim, { parties }: Pick<Dossier, 'parties'>, width: number): number {
  const { rows, instead } = exchange(claim);
  const shown = rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS - 1) : rows;
  const lane = (place: Row['place']): number => (instead.length === 0 ? width : width / 2 - (place === 'beside' ? BETWEEN_LANES : 0));
  const { quote } = claim;
  const head = quote ? `${claim['lead-in'] ?? ''} “${quote.exact}”` : claim.claim;
  const heights = shown.map((row) => rowHeight(row, parties[row.response.by]?.short ?? row.response.by, lane(row.place)));
  return (
    NOTE.line +
    CLAIM.around +
    linesOf(head, CLAIM, width) +
    (quote?.translation ? linesOf(quote.translation, NOTE, width) : 0) +
    HEADS +
    heights.reduce((sum, height) => sum + height, 0) +
    (rows.length > shown.length ? FOLDED : 0) +
    (claim.open ? ABOVE_OPEN + linesOf(claim.open, NOTE, width) : 0)
  );
}
