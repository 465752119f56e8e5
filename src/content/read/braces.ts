import type { Diagnostic } from '../../model/diagnostic.ts';
import { KINDS } from './kinds.ts';
import { keysWithin } from './schema-at.ts';

const IN_BRACES = /^\s*(?:- )?(?:[\w-]+:\s+)?[{[]/;
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
/** A whole value with nothing but a space between it and a key. */
const NO_COMMA = new RegExp(`[{,]\\s*[\\w-]+:\\s+(?:${QUOTED}|\\[[^\\]]*\\]|[^\\s"'{[,}:]+)\\s+(?=([\\w-]+):\\s)`, 'g');
/** A value in quotation marks with words behind it. */
const MORE = new RegExp(`[{[,]\\s*(?:[\\w-]+:\\s+)?(?=(${QUOTED})\\s*[^\\s,}\\]:#])`);

const keys = new Set<string>();

const isKey = (word: string): boolean => {
  if (keys.size === 0) for (const { schema } of KINDS) for (const key of keysWithin(schema)) keys.add(key);
  return keys.has(word);
};

/** What is wrong in a line of values within { }: a comma that is missing, or quotation marks within others. `null` where it is neither. */
export function braceCause(line: string): Pick<Diagnostic, 'column' | 'message' | 'fix'> | null {
  if (!IN_BRACES.test(line)) return null;
  const next = [...line.matchAll(NO_COMMA)].find(([, word = '']) => isKey(word));
  if (next) {
    const message = `Inside { } a comma is missing before "${next[1]}".`;
    return { column: next.index + next[0].length + 1, message, fix: `write a comma before "${next[1]}:"` };
  }
  const quoted = MORE.exec(line);
  if (!quoted) return null;
  const message = `Something follows the closing quotation mark of ${quoted[1]}.`;
  const fix = 'put the whole value between one pair of marks; inside "…" write \\" for a quotation mark';
  return { column: quoted.index + quoted[0].length + 1, message, fix };
}
