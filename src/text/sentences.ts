/** A text in two: its first sentence, and the rest, which is empty where there is only one. */
export function firstSentence(text: string, language: string): [string, string] {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const length = first?.segment.length ?? 0;
  return [text.slice(0, length).trim(), text.slice(length).trim()];
}
