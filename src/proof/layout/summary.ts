import type { FingerprintFile } from './fingerprint.ts';
import type { Found } from './places.ts';

type Made = Pick<FingerprintFile, 'words' | 'sha256'>;

/** The fingerprint that the site keeps, and which part of its sequences the compared text has, from 0 to 1. */
export type Kept = Made & Pick<FingerprintFile, 'coverage'> & { share: number };

const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const quotations = (found: Found[]): string => {
  const checked = found.filter(({ result }) => result !== 'too short');
  const right = checked.filter(({ result }) => result === 'found').length;
  if (checked.length === 0) return 'No quotation here is long enough to compare.';
  if (right === checked.length) return right === 1 ? 'The quotation is in your text.' : `All ${right} quotations are in your text.`;
  return `${right} of ${counted(checked.length, 'quotation')} ${right === 1 ? 'is' : 'are'} in your text.`;
};

const sameText = (made: Made, kept: Kept | null): string => {
  const own = `Your text has ${counted(made.words, 'word')}`;
  if (!kept) return `${own}. We had no text of this source, so there is nothing to compare it with.`;
  if (made.sha256 === kept.sha256) return `${own}, and is the same as the text that we read: its SHA-256 is ${made.sha256}.`;
  const read = `we read ${kept.coverage === 'full' ? 'a text' : 'an excerpt'} of ${counted(kept.words, 'word')}`;
  if (kept.share === 1) return `${own}; ${read}, and all of its sequences of five words are in yours.`;
  return `${own}; ${read}, and ${Math.floor(kept.share * 100)} % of its sequences of five words are in yours.`;
};

/** What a comparison came to, in two or three sentences. */
export function summary(found: Found[], made: Made, kept: Kept | null): string {
  return `${quotations(found)} ${sameText(made, kept)}`;
}
