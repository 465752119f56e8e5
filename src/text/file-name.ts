/** A word or words as a part of a file’s name, in plain letters; letters of other scripts stay as they are. */
const part = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** The name under which somebody keeps a file: what it is of, with hyphens, and the ending: "well-water-timeline.csv". */
export function fileName(of: string[], ending: string): string {
  return `${of.map(part).filter(Boolean).join('-')}${ending.includes('.') ? '-' : '.'}${ending}`;
}
