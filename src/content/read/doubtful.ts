import { isMap, isPair, isScalar, isSeq, visit, type Document, type Scalar } from 'yaml';
import type { Place } from '../../model/diagnostic.ts';

/** A value behind which more is written than is read, or in which a key may have got lost. */
export interface Doubtful {
  path: readonly (string | number)[];
  place: Place;
  /** The value that is read, where a comment follows it on its line; `null` where nothing is. */
  before?: string | null;
  /** The key that a line of it begins with. */
  key?: string;
}

const pathOf = (ancestors: readonly unknown[], node: unknown): Doubtful['path'] =>
  ancestors.flatMap((outer, index): (string | number)[] => {
    const inner = ancestors[index + 1] ?? node;
    if (isPair(outer)) return isMap(ancestors[index - 1]) && isScalar(outer.key) ? [String(outer.key.value)] : [];
    return isSeq(outer) ? [outer.items.indexOf(inner)] : [];
  });

const commented = (node: Scalar, text: string): { end: number; before: string | null } | null => {
  const end = node.range?.[1] ?? 0;
  if (node.type !== 'PLAIN' || !/^ *#/.test(text.slice(end))) return null;
  return { end: end + (/^ */.exec(text.slice(end))?.[0].length ?? 0), before: node.source ? String(node.source) : null };
};

/** Every value of a YAML text that a comment cuts off in its line, and every key that begins a line of a text in several lines. */
export function doubtful(document: Document, text: string, position: (offset: number) => Place): Doubtful[] {
  const found: Doubtful[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key') return;
      const path = pathOf(ancestors, node);
      const cut = commented(node, text);
      if (cut) found.push({ path, place: position(cut.end), before: cut.before });
      if (!String(node.type).startsWith('BLOCK')) return;
      const [start = 0, end = 0] = node.range ?? [];
      for (const line of text.slice(start, end).matchAll(/^( *)([\w-]+):(?= |$)/gm))
        found.push({ path, place: position(start + line.index + (line[1] ?? '').length), key: line[2] ?? '' });
    },
  });
  return found;
}
