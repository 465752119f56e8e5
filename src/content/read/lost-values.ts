import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Doubtful } from './doubtful.ts';
import type { Kind } from './kinds.ts';
import { keysOf, schemaAt } from './schema-at.ts';
import { valueAt, type Path } from './values.ts';

/** A text that no id, date, address or word of a choice looks like. */
const FREE = 'A #1';

/** The path of the innermost map around a text that can have a key and has it not; `null` where there is none. */
const holderOf = (schema: Kind['schema'], raw: unknown, path: Path, key: string): Path | null => {
  const outwards = path.map((_, depth) => path.slice(0, path.length - 1 - depth));
  const isFree = (holder: Path): boolean =>
    keysOf(schemaAt(schema, raw, holder), valueAt(raw, holder)).some((known) => known.key === key) &&
    valueAt(raw, [...holder, key]) === undefined;
  return outwards.find(isFree) ?? null;
};

/** What of a file's doubtful values readers would miss: words behind a `#`, and keys that became words of the text above them. */
export function lostValues({ schema, many }: Kind, value: unknown, all: Doubtful[]): Diagnostic[] {
  return all.flatMap(({ path: whole, place, before, key }): Diagnostic[] => {
    const raw = many ? valueAt(value, whole.slice(0, 1)) : value;
    const path = many ? whole.slice(1) : whole;
    const own = schemaAt(schema, raw, path);
    if (key !== undefined) {
      const holder = holderOf(schema, raw, path, key);
      if (!holder) return [];
      const message = `"${key}" became part of the text above it, because its line is indented just as far.`;
      const where = holder.length < path.length - 1 ? `as far to the left as "${path[holder.length]}: …"` : 'below the key of that text';
      return [{ ...place, rule: 'swallowed-key', message, fix: `begin the line "${key}: …" ${where}` }];
    }
    // What stands nowhere is told as empty, but where nothing may stand.
    const isNothing = before === null || before === 'null' || before === '~';
    if (!own.safeParse(FREE).success || (isNothing && !(before === null && own.safeParse(null).success))) return [];
    const seen = before === null ? 'nothing' : `only "${before}"`;
    const message = `Everything after " #" is a comment; readers would see ${seen}.`;
    return [{ ...place, rule: 'cut-off-value', message, fix: 'put the whole value in straight double quotation marks' }];
  });
}
