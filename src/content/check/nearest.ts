import leven from 'leven';

const letters = (word: string): string => [...word.toLowerCase()].sort().join('');

/** The known word that a misspelt one most likely means, or `null` when none is near (one letter of a short word, two or a third of a longer one). */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(word.length > 4 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // Letters that changed places are one slip, which the distance would count as two.
    const swapped = candidate.length === word.length && letters(candidate) === letters(word);
    const distance = swapped ? 1 : leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: least });
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  Array.from(one, (_, at) => one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)).includes(other);

const withoutDigits = (word: string): string => word.replace(/\d/g, '');

/** Whether one word is another but for a slip of a finger; another digit, and another letter of three, makes another word. */
const isSlip = (one: string, other: string): boolean => {
  if (one === other || withoutDigits(one) === withoutDigits(other)) return one === other;
  const most = Math.max(one.length, other.length);
  const slips = Math.max(1, Math.floor(most / 6));
  if (Math.abs(one.length - other.length) > slips) return false;
  return isSwapped(one, other) || (most > 3 && leven(one, other, { maxDistance: slips + 1 }) <= slips);
};

const isNearId = (written: string, id: string): boolean => {
  const [words, others] = [written, id].map((each) => each.toLowerCase().split(/[^a-z0-9]/)) as [string[], string[]];
  if (words.length === others.length) return words.every((word, at) => isSlip(word, others[at] ?? ''));
  // A sign between two words that is missing, that is too many, or that is another.
  return words.join('') === others.join('') || (written.length === id.length && leven(words.join('-'), others.join('-')) === 1);
};

/**
 * The id, path or name of a file that a misspelt one means beyond doubt, or `null`: whoever follows a wrong proposal cites another source.
 * What differs in a number is of another date, and what differs in a whole word is something else.
 */
export function nearestId(written: string, known: Iterable<string>): string | null {
  const near = [...new Set(known)].filter((id) => isNearId(written, id));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Up to eight words in one line: "a, b, c, …". */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  return all.slice(0, 8).join(', ') + (all.length > 8 ? ', …' : '');
}
