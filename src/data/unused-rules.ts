import type { Diagnostic } from '../model/diagnostic.ts';
import { ID } from '../model/fields.ts';
import type { Noun } from '../model/shortcode.ts';
import { SHORTCODES } from '../model/shortcode.ts';
import { REFERS } from './references.ts';
import type { Written } from './records.ts';

const HELD: Noun[] = ['party', 'source', 'term'];

const texts = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string');

const inFields = (value: unknown): [Noun, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]): [Noun, string][] => {
        const noun = REFERS[key];
        return noun ? texts(inner).map((id): [Noun, string] => [noun, id]) : inFields(inner);
      })
    : [];

const inProse = ({ pieces }: Written): [Noun, string][] =>
  pieces.flatMap((piece) =>
    piece.kind === 'shortcode'
      ? piece.attributes.flatMap(({ name, value }): [Noun, string][] => {
          const holds = SHORTCODES[piece.name]?.[name]?.holds;
          return Array.isArray(holds) ? holds.flatMap((noun) => (value ?? '').split(/\s+/).map((id): [Noun, string] => [noun, id])) : [];
        })
      : [],
  );

/** Parties, sources and terms that nothing in the dossier names. A term’s or source’s mention in its own register does not count. */
export const unusedRules = (records: Written[]): Diagnostic[] => {
  const used = new Set(
    records
      .filter(({ kind }) => kind.noun !== 'vocabulary')
      .flatMap((record) => [...inFields(record.raw), ...inProse(record)])
      .map(([noun, id]) => `${noun} ${id}`),
  );
  return records
    .filter(({ kind, id }) => HELD.includes(kind.noun as Noun) && ID.test(id) && !used.has(`${kind.noun} ${id}`))
    .map(({ kind, id, place, file }) => ({
      ...place([], 'key'),
      rule: `unused-${kind.noun}`,
      message: `The ${kind.noun} "${id}" is named nowhere in the dossier.`,
      fix:
        kind.noun === 'term'
          ? `write <Term id="${id}">…</Term> where the word is first used, or remove it from ${file}`
          : `name it where it belongs, or remove it from ${file}`,
    }));
};
