/** The end of a sentence, in the scripts that we know of, with what closes behind it. */
const END = /[.!?…؟۔。！？]["'”’»)\]]*$/;

/**
 * A part of a text as it is quoted: with an ellipsis on each side where the part leaves out some of its own sentence. What is no part of the
 * text stays as it is.
 */
export function excerpt(part: string, whole: string): string {
  const at = whole.indexOf(part);
  if (at < 0) return part;
  const before = whole.slice(0, at).trim();
  const after = whole.slice(at + part.length).trim();
  const begins = before === '' || END.test(before);
  const ends = after === '' || END.test(part) || /^[.!?…؟۔。！？]/.test(after);
  return `${begins ? '' : '…\u00a0'}${part}${ends ? '' : '\u00a0…'}`;
}
