import type { Diagnostic } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { mentions } from './mentions.ts';
import type { Written } from '../read/records.ts';

const HELD = ['party', 'source', 'term'];

/** Parties, sources and terms that nothing in the dossier names. */
export function unusedRules(records: Written[]): Diagnostic[] {
  const naming = records.filter(({ kind }) => kind.noun !== 'vocabulary');
  const used = new Set(naming.flatMap(mentions).map(({ noun, id }) => `${noun} ${id}`));
  return records
    .filter(({ kind, id }) => HELD.includes(kind.noun) && ID.test(id) && !used.has(`${kind.noun} ${id}`))
    .map(({ kind, id, place, file }) => ({
      ...place([], 'key'),
      rule: `unused-${kind.noun}`,
      message: `The ${kind.noun} "${id}" is not used anywhere in the dossier.`,
      fix:
        kind.noun === 'term'
          ? `write <Term id="${id}">…</Term> where the word is first used, or remove it from ${file}`
          : `name it where it belongs, or remove it from ${file}`,
    }));
}
