/** Letters of scripts that part words by nothing. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What stands before a word, and never at the end of a line. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** A part of a text at the end of which a line may end; `spaced`: a space is before it unless it begins a line. */
export interface Piece {
  text: string;
  spaced: boolean;
}

/** The words of a text without spaces, each with the punctuation that belongs to it. */
const words = (text: string): string[] => {
  const found: string[] = [];
  let open = false;
  for (const { segment, isWordLike = false } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    const opens = OPENING.test(segment);
    if (found.length > 0 && (open || (!isWordLike && !opens))) found.push(`${found.pop()}${segment}`);
    else found.push(segment);
    open = opens;
  }
  return found;
};

/** The pieces of a text: its words, divided by spaces, or in scripts that have none as its readers know them. */
export function pieces(text: string): Piece[] {
  return text
    .split(' ')
    .flatMap((part, index) =>
      (UNSPACED.test(part) ? words(part) : [part]).map((word, place) => ({ text: word, spaced: index > 0 && place === 0 })),
    );
}
