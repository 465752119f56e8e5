/** Numbers in [0, 1) that seem random, the same for the same seed on every machine. */
export type Chance = () => number;

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

export const whole = (random: Chance, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

export const oneOf = <T>(random: Chance, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const COMMON = 'the of to and in a that it was for on with as by had from not its were which after at this before been under over'.split(
  ' ',
);
const VOCABULARY = 4000;

/** The words of an invented language behind the commonest of English, in the order in which they are common. */
const words = ((): string[] => {
  const random = chance(11);
  const [heads, hearts, tails] = ['b c d f g h l m n p r s t v st tr', 'a e i o u ea ai', '   n r s l t nd'].map((all) => all.split(' '));
  const syllable = (): string => [heads, hearts, tails].map((parts) => oneOf(random, parts ?? [])).join('');
  const found = new Set(COMMON);
  while (found.size < VOCABULARY) found.add(Array.from({ length: random() < 0.3 ? 1 : 2 }, syllable).join(''));
  return [...found];
})();

/** So many words, as often each as in prose (the n-th commonest one n-th as often), so that they compress as prose does. */
export const phrase = (random: Chance, length: number): string => {
  const text = Array.from({ length }, () => words[Math.floor(VOCABULARY ** random()) - 1]).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
