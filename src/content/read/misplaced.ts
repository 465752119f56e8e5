import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { KINDS, withArticle, type Kind } from './kinds.ts';
import { keysOf } from './schema-at.ts';
import type { Path } from './yaml.ts';

const folderOf = (file: string): string => file.replace(/[^/]+$/, '');
const isOneOfMany = ({ example }: Kind): boolean => example.includes('<');
const holdsSeveral = (kind: Kind): boolean => kind.many || isOneOfMany(kind);
const sameForm = (one: Kind, other: Kind): boolean =>
  one.many === other.many && one.example.split('.').at(-1) === other.example.split('.').at(-1);

/** Of the keys of a thing those that a kind has, and how many it lacks that the kind requires. */
const fit = ({ schema }: Kind, raw: Record<string, unknown>): { known: string[]; lacking: number } => {
  const keys = keysOf(schema, raw);
  return {
    known: keys.map(({ key }) => key).filter((key) => Object.hasOwn(raw, key)),
    lacking: keys.filter(({ key, required }) => required && !Object.hasOwn(raw, key)).length,
  };
};

/** The other kind that a thing is by most of its keys, better than that which its file holds, with these keys; `null` where there is none. */
const meant = (kind: Kind, raw: Record<string, unknown>): { kind: Kind; known: string[] } | null => {
  const own = fit(kind, raw);
  if (own.lacking === 0) return null;
  const others = KINDS.filter((other) => other !== kind && sameForm(kind, other) && holdsSeveral(other));
  const [best] = others.map((other) => ({ kind: other, ...fit(other, raw) })).toSorted((a, b) => b.known.length - a.known.length);
  const isBetter = best && best.known.length > own.known.length && best.lacking < own.lacking;
  return isBetter && best.known.length * 2 > Object.keys(raw).length ? best : null;
};

const several = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const fixFor = ({ example }: Kind, file: string, names: string[]): string => {
  const folder = folderOf(example);
  const target = folder + file.slice(folderOf(file).length);
  return names.includes(target) ? `move it to ${folder}, under a name of its own: ${target} is there already` : `move it to ${target}`;
};

/** What is told of a thing that stands among those of another kind, and the noun that it is. */
interface Misplaced {
  problem: Diagnostic;
  noun: Kind['noun'];
}

/** A thing as it was read from a file: of a register it is one entry, else the whole file. */
interface Read {
  kind: Kind;
  id: string;
  file: string;
  raw: unknown;
  place: (path: Path, target?: 'key' | 'value') => Place;
}

/** That a thing stands among those of another kind, told once instead of each of its keys; `null` where it does not. `names` are those of all files. */
export function misplaced({ kind, id, file, raw, place }: Read, names: string[]): Misplaced | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const found = meant(kind, raw as Record<string, unknown>);
  if (!found) return null;
  const { noun } = found.kind;
  const what = `${kind.many ? `"${id}"` : 'This'} is ${withArticle(noun)} by its keys (${found.known.slice(0, 3).join(', ')}, …)`;
  const holds = holdsSeveral(kind) ? `${kind.many ? file : folderOf(file)} holds ${several(kind.noun)}` : `${file} holds the ${kind.noun}`;
  const fix = isOneOfMany(found.kind) ? fixFor(found.kind, file, names) : `move it to ${found.kind.example}`;
  const at = kind.many ? place([], 'key') : { file, line: 1, column: 1 };
  return { noun, problem: { ...at, rule: 'wrong-file', message: `${what}, and ${holds}.`, fix } };
}
