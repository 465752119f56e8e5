import { own } from '../../model/own.ts';
import { SHORTCODES, type Noun } from '../../model/shortcode.ts';
import { REFERS } from './references.ts';
import type { Written } from '../read/records.ts';
import { fieldsOf } from '../read/values.ts';

/** An id that something names, and of what noun it may be. */
export interface Mention {
  noun: Noun;
  id: string;
}

const inFields = ({ raw }: Written): Mention[] =>
  fieldsOf(raw).flatMap(({ key, value }) => {
    const noun = own(REFERS, key);
    return noun ? [value].flat().flatMap((id) => (typeof id === 'string' ? [{ noun, id }] : [])) : [];
  });

const inProse = ({ pieces }: Written): Mention[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== 'shortcode') return [];
    return piece.attributes.flatMap(({ name, value }) => {
      const holds = own(own(SHORTCODES, piece.name) ?? {}, name)?.holds;
      return Array.isArray(holds) ? holds.flatMap((noun) => (value ?? '').split(/\s+/).map((id) => ({ noun, id }))) : [];
    });
  });

/** Every id that a record names, in its fields and in its prose. */
export function mentions(record: Written): Mention[] {
  return [...inFields(record), ...inProse(record)];
}
