import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reasonOf } from '../failures.ts';

/** The bytes that a content file may have: the largest fingerprint, of a text as long as a book, stays below. */
const MOST_BYTES = 12_000_000;

const problem = (file: string, rule: string, message: string, fix: string): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
  fix,
});

const tooLarge = (file: string, size: number): Diagnostic =>
  problem(
    file,
    'too-large',
    `The file has ${(size / 1_000_000).toFixed(0)} MB; files of more than ${MOST_BYTES / 1_000_000} MB are not read.`,
    file.startsWith('content/fingerprints/')
      ? 'remove it, and make it again from the part that is quoted: npm run fingerprint -- <source-id> <file.txt> --coverage excerpt'
      : 'remove what does not belong in it, or split it',
  );

/** The text of a content file (its path from the project’s folder on), or the problem when it cannot be read. */
export function contentText(root: string, file: string): string | Diagnostic {
  try {
    const { size } = statSync(join(root, file));
    return size > MOST_BYTES ? tooLarge(file, size) : readFileSync(join(root, file), 'utf8');
  } catch (error) {
    return problem(file, 'unreadable-file', `The file cannot be read: ${reasonOf(error)}.`, 'make it readable, or remove it');
  }
}
