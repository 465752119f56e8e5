import * as words from '#words/proof';
import type { FingerprintFile } from './fingerprint.ts';
import type { Found } from './places.ts';

type Made = Pick<FingerprintFile, 'words' | 'sha256'>;

/** The fingerprint that the site keeps, and which part of its sequences the compared text has, from 0 to 1. */
export type Kept = Made & Pick<FingerprintFile, 'coverage'> & { share: number };

const quotations = (found: Found[]): string => {
  const checked = found.filter(({ result }) => result !== 'too short');
  const right = checked.filter(({ result }) => result === 'found').length;
  if (checked.length === 0) return words.noneLongEnough;
  if (right === checked.length) return words.allFound(right);
  return words.someFound(right, checked.length);
};

const sameText = (made: Made, kept: Kept | null): string => {
  if (!kept) return words.noText(made.words);
  if (made.sha256 === kept.sha256) return words.sameText(made.words);
  return words.share(made.words, kept.coverage, kept.words, Math.floor(kept.share * 100));
};

/** What a comparison came to, in two or three sentences. */
export function summary(found: Found[], made: Made, kept: Kept | null): string {
  return `${quotations(found)} ${sameText(made, kept)}`;
}
