const LONG = /\p{L}{9,}/gu;
/** Between syllables: before a consonant (or several that sound as one) and a vowel, with three letters at least on both sides. */
const SYLLABLE = /(?<=\p{L}{3})(?<!s(?=ch)|[cpst](?=h)|c(?=k))(?=(?:sch|[cpst]h|ck|qu|[b-df-hj-np-tv-xzñçß])[aeiouyà-æè-öø-ÿ]\p{L})/giu;
const SOFT_HYPHEN = '\u00ad';

/** A text whose long words may be divided between their syllables: where there is room the soft hyphens are not seen. */
export function hyphenated(text: string): string {
  return text.replace(LONG, (word) => word.replace(SYLLABLE, SOFT_HYPHEN));
}

/** A word in pieces no wider than `width` where its syllables allow it, all but the last with a hyphen behind them; `widthOf` is how wide some of it runs. */
export function divided(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  for (const syllable of hyphenated(word).split(SOFT_HYPHEN)) {
    const longer = `${pieces.at(-1) ?? ''}${syllable}`;
    if (pieces.length > 0 && widthOf(`${longer}-`) <= width) pieces.splice(-1, 1, longer);
    else pieces.push(syllable);
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece));
}
