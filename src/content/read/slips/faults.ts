import { isMap, isScalar, parseDocument } from 'yaml';
import { ID } from '../../../model/fields.ts';
import type { Kind } from '../kinds.ts';
import { asWritten } from '../yaml.ts';
import { contentOf, indentOf } from './edits.ts';

/** More than is wrong with an entry whose keys are only misplaced. */
const WHOLE = 20;

const valueOf = (text: string): { value: unknown; ids: string[] } | null => {
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    customTags: asWritten as never,
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const ids = document.contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  try {
    return { value: document.toJS(), ids };
  } catch {
    return null;
  }
};

const wrongWith = ({ schema }: Kind, value: unknown): number =>
  (schema.safeParse(value).error?.issues ?? []).reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + WHOLE;
    return sum + ('keys' in issue ? (issue.keys as unknown[]).length : 1);
  }, 0);

/** How many things are wrong with a YAML text by the schema of its kind; `Infinity` where it cannot be read. */
export function faults(kind: Kind, text: string): number {
  const read = valueOf(text);
  if (!read) return Infinity;
  if (!kind.many) return wrongWith(kind, read.value);
  const entries = Object.values(read.value as object).reduce<number>((sum, one) => sum + wrongWith(kind, one), 0);
  return read.ids.filter((id) => !ID.test(id)).length + entries;
}

/** How many spaces a level has in most places of a text. */
export function unitOf(lines: string[]): number {
  const steps = new Map<number, number>([[2, 0]]);
  lines.forEach((line, index) => {
    const above = lines[index - 1] ?? '';
    const step = indentOf(line) - contentOf(above);
    if (step > 0 && line.trim() !== '' && /^[^#]*:\s*$/.test(above)) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  return [...steps].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

/** In how many lines a level begins that is not as far in as levels are. */
export function irregular(lines: string[], unit: number): number {
  const open: { column: number; isList: boolean }[] = [];
  let count = 0;
  for (const line of lines.filter((each) => each.trim() !== '' && !each.trim().startsWith('#'))) {
    const indent = indentOf(line);
    const isList = line.startsWith('- ', indent);
    while ((open.at(-1)?.column ?? -1) > indent) open.pop();
    const around = open.at(-1) ?? { column: 0, isList };
    const isBeside = indent === around.column && isList === around.isList;
    if (!isBeside && indent - around.column !== unit) count += 1;
    if (!isBeside) open.push({ column: indent, isList });
    if (isList) open.push({ column: contentOf(line), isList: false });
  }
  return count;
}
