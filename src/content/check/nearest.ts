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

/** Up to eight words in one line: "a, b, c, …". */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  return all.slice(0, 8).join(', ') + (all.length > 8 ? ', …' : '');
}
