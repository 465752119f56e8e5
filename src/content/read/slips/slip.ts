import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Kind } from '../kinds.ts';
import { editsOf, indentOf, type Edit } from './edits.ts';
import { faults, irregular, unitOf } from './faults.ts';
import { searched, stretchAround } from './stretch.ts';
import type { Wrong } from './wrong.ts';

/** The first and the last line (from 1) that a slip was looked for in, and what it is. */
export interface Slip {
  first: number;
  last: number;
  problem: Diagnostic;
}

interface Tried {
  edit: Edit;
  faults: number;
  /** Lines that are not indented as others are. */
  odd: number;
}

/** Whether a line begins where it should with a key of its record: further in it would be a part of the text above, and all below it lost. */
const isRight = ({ schema, many }: Kind, line: string): boolean =>
  !many && schema instanceof z.ZodObject && Object.hasOwn(schema.shape, /^([\w-]+):/.exec(line)?.[1] ?? ' ');

/** Every change of one line after which less is wrong, those near the break first, up to one after which nothing is. */
function* mending(kind: Kind, lines: string[], order: number[], unit: number): Generator<Tried> {
  const before = faults(kind, lines.join('\n'));
  for (const index of order)
    for (const edit of editsOf(lines, index)) {
      if (isRight(kind, lines[index] ?? '') && indentOf(edit.text) > 0) continue;
      const mended = lines.with(index, edit.text);
      const left = faults(kind, mended.join('\n'));
      const odd = left < before ? irregular(mended, unit) : 0;
      if (left === 0 || (left < before && before === Infinity)) yield { edit, faults: left, odd };
      if (left === 0 && odd === 0) return;
    }
}

/**
 * The one line of a text in which a finger slipped, found by what mends it: of all small changes of one line (its indentation, a hyphen, a
 * colon, a bracket, a space or hyphen that cannot be seen) the one after which the text is what its schema asks for. `null` where none
 * mends it.
 */
export function slipIn(kind: Kind, file: string, text: string, { line, keys }: Wrong): Slip | null {
  const all = text.split('\n');
  const stretch = stretchAround(kind, all, Math.min(line, all.length) - 1);
  const { lines, numbers } = stretch;
  if (faults(kind, lines.join('\n')) === 0 || lines.some((one) => /^ *\t/.test(one))) return null;
  const tried = [...mending(kind, lines, searched(stretch, keys), unitOf(all))];
  const [found] = tried.sort((a, b) => a.faults - b.faults || a.odd - b.odd);
  if (!found) return null;
  const { column, message, fix } = found.edit;
  const number = (numbers[found.edit.line] ?? 0) + 1;
  return {
    first: (numbers[0] ?? 0) + 1,
    last: (numbers.at(-1) ?? 0) + 1,
    problem: { file, line: number, column, rule: 'yaml-syntax', message, fix },
  };
}
