import type { Citation } from '../model/dossier.ts';
import { mentions } from './check/mentions.ts';
import type { Written } from './read/records.ts';

const CITING = ['claim', 'event', 'term', 'article', 'story', 'ledger'];

/** For each source id, what cites it, each citing thing once, in the order of the files. */
export function citations(records: Written[]): Record<string, Citation[]> {
  const all = new Map<string, Citation[]>();
  for (const record of records) {
    const noun = record.kind.noun;
    if (!CITING.includes(noun)) continue;
    const cited = mentions(record).flatMap((mention) => (mention.noun === 'source' ? [mention.id] : []));
    for (const source of new Set(cited)) all.set(source, [...(all.get(source) ?? []), { noun: noun as Citation['noun'], id: record.id }]);
  }
  return Object.fromEntries(all);
}
