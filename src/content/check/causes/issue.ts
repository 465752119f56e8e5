import type { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { own } from '../../../model/own.ts';
import { FORMS, remedy } from '../bad-values.ts';
import { listed, nearest } from '../nearest.ts';
import type { Written } from '../../read/records.ts';
import { choices, discriminators, formsOf, keysOf, schemaAt } from '../../read/schema-at.ts';
import { namesOf, valueAt } from '../../read/values.ts';
import type { Path } from '../../read/yaml.ts';
import { isInBraces, subjectAt } from '../subject.ts';

type Issue = z.core.$ZodIssue;

const missingKey = (record: Written, path: Path): Diagnostic => {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const holder = valueAt(record.raw, parent);
  const known = keysOf(schemaAt(record.kind.schema, record.raw, parent), holder);
  const unknown = Object.keys(holder ?? {}).filter((name) => !known.some((field) => field.key === name));
  const meant = unknown.find((name) => nearest(name, [key]));
  if (meant) return misspelt(record, parent, meant, key);
  const help = known.find((field) => field.key === key)?.help;
  const inner = keysOf(schemaAt(record.kind.schema, record.raw, path), undefined).flatMap((field) => (field.required ? [field.key] : []));
  const fix = inner.length > 0 ? `add "${key}:" and below it ${listed(inner)}` : `add the line "${key}: …"`;
  return {
    ...record.place(parent, 'key'),
    rule: 'missing-key',
    message: `${subjectAt(record, parent)} lacks "${key}".`,
    fix: `${fix}${help ? ` (${help.charAt(0).toLowerCase()}${help.slice(1)})` : ''}`,
  };
};

const misspelt = (record: Written, path: Path, key: string, meant: string): Diagnostic => ({
  ...record.place([...path, key], 'key'),
  rule: 'misspelt-key',
  message: `${subjectAt(record, path)} has no key "${key}".`,
  fix: `rename it to "${meant}"`,
});

const cutOff = (record: Written, path: Path, words: string): Diagnostic => ({
  ...record.place(path, 'key'),
  rule: 'cut-off-value',
  message: `Inside { } a comma ends a value, and "${words}" stands behind one.`,
  fix: 'put the whole value, with what stands before the comma, in straight double quotation marks',
});

/** Keys beside an empty one that belong below it. */
const keysBeside = (record: Written, path: Path): string[] => {
  const beside = path.slice(0, -1);
  const holder = valueAt(record.raw, beside);
  const own = keysOf(schemaAt(record.kind.schema, record.raw, beside), holder).map(({ key }) => key);
  const below = keysOf(schemaAt(record.kind.schema, record.raw, path), undefined).map(({ key }) => key);
  return valueAt(record.raw, path) === null ? namesOf(holder).filter((key) => below.includes(key) && !own.includes(key)) : [];
};

const unknownKeys = (record: Written, path: Path, keys: string[]): Diagnostic[] => {
  const value = valueAt(record.raw, path);
  const known = keysOf(schemaAt(record.kind.schema, record.raw, path), value).map(({ key }) => key);
  const free = known.filter((key) => valueAt(value, [key]) === undefined);
  const lost = namesOf(value).flatMap((name) => keysBeside(record, [...path, name]));
  return keys
    .filter((key) => !lost.includes(key))
    .map((key) => {
      if (/\s/.test(key) && (valueAt(value, [key]) === null || isInBraces(record, path, key))) return cutOff(record, [...path, key], key);
      const near = nearest(key, free);
      if (near) return misspelt(record, path, key, near);
      const tag = valueAt(value, ['stance']) === 'no-reply-found' ? ' with the stance no-reply-found' : '';
      const message = `${subjectAt(record, path)}${tag} has no key "${key}".`;
      return {
        ...record.place([...path, key], 'key'),
        rule: 'unknown-key',
        message,
        fix: free.length > 0 ? `remove it; there can be: ${listed(free)}` : 'remove it',
      };
    });
};

/** Whether the key at a path has to be there. */
const isRequired = (record: Written, path: Path): boolean => {
  const parent = path.slice(0, -1);
  const keys = keysOf(schemaAt(record.kind.schema, record.raw, parent), valueAt(record.raw, parent));
  return keys.some(({ key, required }) => key === path.at(-1) && required);
};

const emptyFix = (record: Written, path: Path, expected: string): string => {
  if (expected === 'record')
    return `write its entries below it, each on its own line with two spaces more, or {} behind the colon for none`;
  const inner = keysOf(schemaAt(record.kind.schema, record.raw, path), undefined).flatMap(({ key, required }) => (required ? [key] : []));
  const beside = expected === 'object' ? keysBeside(record, path) : [];
  if (beside.length > 0) return `begin the lines of ${beside.join(', ')} with two spaces more`;
  if (expected === 'object' && inner.length > 0) return `write below it, each on its own line with two spaces more: ${listed(inner)}`;
  return `write a value behind the colon${isRequired(record, path) ? '' : ', or remove the line'}`;
};

/** How an entry of a list is written that has keys of its own, with a text that was written in its place; `null` where it has none. */
const entryForm = (record: Written, path: Path, text: string): string | null => {
  const keys = keysOf(schemaAt(record.kind.schema, record.raw, path), undefined).filter(({ required }) => required);
  const written = keys.map(({ key }) => `${key}: ${['note', 'text'].includes(key) ? JSON.stringify(text) : '…'}`);
  return keys.length > 0 ? `{ ${written.join(', ')} }` : null;
};

/** The problem of a text in the place of entries with keys of their own, or of one of them. */
const textForEntry = (record: Written, path: Path, expected: string): Diagnostic | null => {
  const value = valueAt(record.raw, path);
  const isEntry = expected === 'object' && typeof path.at(-1) === 'number';
  if (typeof value !== 'string' || (!isEntry && expected !== 'array')) return null;
  const form = entryForm(record, isEntry ? path : [...path, 0], value);
  if (!form) return null;
  const message = isEntry
    ? `An entry of "${String(path.at(-2))}" has to hold keys of its own.`
    : `"${String(path.at(-1))}" has to be a list of entries, each with keys of its own.`;
  return { ...record.place(path), rule: 'wrong-type', message, fix: isEntry ? `write it as ${form}` : `write below it: - ${form}` };
};

const wrongType = (record: Written, path: Path, expected: string): Diagnostic => {
  const value = valueAt(record.raw, path);
  const step = path.at(-1) ?? record.id;
  if (value === null || value === '') {
    const isEntry = typeof step === 'number';
    const message = `${isEntry ? subjectAt(record, path) : `"${step}"`} is empty.`;
    const fix = `${emptyFix(record, path, expected)}${isEntry ? ', or remove its hyphen' : ''}`;
    return { ...record.place(path, 'key'), rule: 'empty-value', message, fix };
  }
  const entry = textForEntry(record, path, expected);
  if (entry) return entry;
  const form = own(FORMS, expected) ?? { message: `has to be ${expected}`, fix: () => 'write it as the neighbours do' };
  const message = `"${step}" ${form.message}.`;
  return { ...record.place(path, 'value'), rule: 'wrong-type', message, fix: form.fix(value, String(step)) };
};

const wrongChoice = (record: Written, path: Path, allowed: string[]): Diagnostic => {
  const value = valueAt(record.raw, path);
  const near = typeof value === 'string' ? nearest(value, allowed) : null;
  return {
    ...record.place(path),
    rule: 'unknown-value',
    message: `"${String(value)}" is not a known "${String(path.at(-1))}".`,
    fix: near ? `write "${near}"` : `write one of: ${listed(allowed)}`,
  };
};

const tooFew = (record: Written, path: Path, least: number): Diagnostic => {
  const key = String(path.at(-1));
  const place = { ...record.place(path, 'key'), rule: 'empty-value' };
  if (least === 1) return { ...place, message: `"${key}" is empty.`, fix: `name at least one behind "${key}:"` };
  const otherwise = key === 'accounts' ? '; a single dating is written as "date: …" instead of "accounts"' : `, or remove "${key}"`;
  return { ...place, message: `"${key}" needs at least ${least} entries.`, fix: `add an entry${otherwise}` };
};

/** A list with more entries than there is room for; its place is that of the first beyond. */
const tooMany = (record: Written, path: Path, count: number, most: number): Diagnostic => ({
  ...record.place([...path, most]),
  rule: 'too-many',
  message: `"${String(path.at(-1))}" has ${count} entries, and there is room for ${most}.`,
  fix: `remove ${count - most === 1 ? 'an entry, or put what two of them say into one' : `${count - most} entries, or put what several of them say into one`}`,
});

const tooLong = (record: Written, path: Path, value: string, most: number): Diagnostic => ({
  ...record.place(path),
  rule: 'too-long',
  message: `"${String(path.at(-1))}" has ${value.trim().length} characters, and there is room for ${most}.`,
  fix: `shorten it by ${value.trim().length - most}`,
});

const written = (value: unknown): string => (value instanceof Object ? JSON.stringify(value) : String(value));

/** The problems that an issue of a record’s schema is. */
export function diagnosed(record: Written, issue: Issue): Diagnostic[] {
  const path = issue.path as Path;
  const schema = schemaAt(record.kind.schema, record.raw, path);
  const value = valueAt(record.raw, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(record, path, issue.keys);
  if (value === undefined) return [missingKey(record, path)];
  if (issue.code === 'too_small' && issue.origin === 'string') return [wrongType(record, path, 'string')];
  if (issue.code === 'too_small') return [tooFew(record, path, Number(issue.minimum))];
  if (issue.code === 'too_big' && issue.origin === 'string') return [tooLong(record, path, written(value), Number(issue.maximum))];
  if (issue.code === 'too_big' && Array.isArray(value)) return [tooMany(record, path, value.length, Number(issue.maximum))];
  if (issue.code === 'invalid_type') return [wrongType(record, path, issue.expected)];
  const remedied = remedy(issue.message, written(value));
  if (remedied) return [{ ...record.place(path, issue.code === 'invalid_key' ? 'key' : 'value'), ...remedied }];
  if (issue.code === 'invalid_key') return [{ ...record.place(path, 'key'), ...(remedy('bad-id', String(path.at(-1))) as Diagnostic) }];
  const tags = discriminators(schemaAt(record.kind.schema, record.raw, path.slice(0, -1)));
  const allowed = issue.path.at(-1) === 'stance' && tags.length > 0 ? tags : choices(schema, value);
  if (allowed.length > 0 && typeof value !== 'string') return [wrongType(record, path, 'string')];
  return [allowed.length > 0 ? wrongChoice(record, path, allowed) : wrongForm(record, path)];
}

const wrongForm = (record: Written, path: Path): Diagnostic => {
  const forms = formsOf(schemaAt(record.kind.schema, record.raw, path)).map((keys) => `{ ${keys.map((key) => `${key}: …`).join(', ')} }`);
  const value = valueAt(record.raw, path);
  const message =
    typeof value === 'string' ? `"${value}" has not the form that belongs here.` : 'This entry has not the form that belongs here.';
  return { ...record.place(path), rule: 'wrong-type', message, fix: `write it as ${forms.join(' or as ')}` };
};
