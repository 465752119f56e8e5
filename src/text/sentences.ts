/** The sentences of a text in a language, in their order. */
export function sentences(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

/** A text in two: its first sentence, and the rest, which is empty where there is only one. */
export function firstSentence(text: string, language: string): [string, string] {
  const [first = '', ...rest] = sentences(text, language);
  return [first, rest.join(' ')];
}
