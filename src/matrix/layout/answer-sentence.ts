import { total, type Tally } from './tally.ts';

const WORDS: [keyof Tally, one: string, many: string][] = [
  ['direct', 'answers the question asked', 'answer the question asked'],
  ['sidestep', 'answers another question', 'answer another question'],
  ['silent', 'is no answer, or stands for a reply that was not found', 'are no answer, or stand for replies that were not found'],
];

/** What a tally of one party's responses says, as a sentence: "Of 9 responses, 4 answer the question asked and 5 answer another question." */
export function answerSentence(tally: Tally): string {
  const all = total(tally);
  if (all === 0) return 'There is no response.';
  const parts = WORDS.filter(([bearing]) => tally[bearing] > 0);
  if (parts.length === 1) {
    const [[, one, many] = ['', '', '']] = parts;
    return all === 1 ? `The one response ${one}.` : `All ${all} responses ${many}.`;
  }
  const counted = parts.map(([bearing, one, many]) => `${tally[bearing]} ${tally[bearing] === 1 ? one : many}`);
  return `Of ${all} responses, ${new Intl.ListFormat('en').format(counted)}.`;
}
