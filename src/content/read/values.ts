import { dated, type Dated } from '../../model/date.ts';
import { own } from '../../model/own.ts';

/** The way to a value: keys of maps and numbers of list items. */
export type Path = readonly (string | number)[];

const valueIn = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? own(value as Record<string, unknown>, String(key)) : undefined;

/** The value at a path of plain values, or `undefined`. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(valueIn, value);
}

/** The text at a path of plain values, or `null` when there is none. */
export function textAt(raw: unknown, path: Path): string | null {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? value : null;
}

/** The date at a path, or `null` when there is none that can be read. */
export function dateAt(raw: unknown, path: Path): Dated | null {
  return dated(textAt(raw, path) ?? '');
}

/** The items of the list at a path; none when there is no list. */
export function itemsAt(raw: unknown, path: Path): unknown[] {
  const value = valueAt(raw, path);
  return Array.isArray(value) ? value : [];
}

/** The keys of a record of plain values; none when it is no record. */
export function namesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** One keyed value and the way to it. */
export interface Field {
  path: Path;
  key: string;
  value: unknown;
}

const fieldsBelow = (value: object, path: Path): Field[] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    const own = Array.isArray(value) ? [] : [{ path: here, key: name, value: inner }];
    return typeof inner === 'object' && inner !== null ? [...own, ...fieldsBelow(inner, here)] : own;
  });

/** Those of records: many rules ask for them. */
const known = new WeakMap<object, Field[]>();

/** Every keyed value of plain values, however deep it lies; the values must not change from now on. */
export function fieldsOf(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = known.get(value) ?? fieldsBelow(value, []);
  known.set(value, fields);
  return fields;
}
