import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { valueAt } from '../../read/values.ts';

/** From so many words on, two minutes of reading, a text says in brief what it says. */
const LONG = 400;

/** A long story or article that says nothing in brief at its head. */
export function inBriefRules({ kind, raw, pieces, place }: Written): Diagnostic[] {
  if (!['story', 'article'].includes(kind.noun) || valueAt(raw, ['in-brief']) !== undefined) return [];
  const words = pieces.flatMap((piece) => (piece.kind === 'text' ? (piece.text.match(/\S+/g) ?? []) : [])).length;
  if (words <= LONG) return [];
  const message = `The ${kind.noun} has ${words} words, and none at its head for those who read no further.`;
  const fix = 'add "in-brief:" and below it two to four lines, each written as { text: "…" }';
  return [{ ...place(['standfirst'], 'key'), rule: 'missing-in-brief', message, fix }];
}
