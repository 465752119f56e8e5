import { dated, type Dated } from '../model/date.ts';
import { valueAt } from './schema-at.ts';
import type { Path } from './yaml.ts';

/** The text at a path of plain values, or `null` when there is none. */
export const textAt = (raw: unknown, path: Path): string | null => {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? value : null;
};

/** The date at a path, or `null` when there is none that can be read. */
export const dateAt = (raw: unknown, path: Path): Dated | null => dated(textAt(raw, path) ?? '');

/** The items of the list at a path; none when there is no list. */
export const itemsAt = (raw: unknown, path: Path): unknown[] => {
  const value = valueAt(raw, path);
  return Array.isArray(value) ? value : [];
};
