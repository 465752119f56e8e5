/** Signs that no text has: they stand for the pieces while a message is made. */
const FIRST = 0xf0000;

/**
 * A message around pieces that are no text (links, dates, other components): its texts and the pieces, in the order in which the message
 * has them. The message gets a sign for each piece, and puts it where the piece belongs.
 */
export function woven<Piece>(message: (...pieces: string[]) => string, ...pieces: Piece[]): (string | Piece)[] {
  const signs = pieces.map((_, index) => String.fromCodePoint(FIRST + index));
  const parts = message(...signs).split(/([\u{f0000}-\u{f00ff}])/u);
  return parts.filter(Boolean).map((part) => {
    const at = signs.indexOf(part);
    return at < 0 ? part : (pieces[at] as Piece);
  });
}
