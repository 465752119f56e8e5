import type { Citation } from '../model/dossier.ts';
import type { Written } from './records.ts';

const KEYS = ['source', 'sources', 'searched'];
const CITING = ['claim', 'event', 'term', 'article', 'story', 'ledger'];

const texts = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string');

const inFields = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (KEYS.includes(key) ? texts(inner) : inFields(inner)))
    : [];

const inProse = ({ pieces }: Written): string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'shortcode'
      ? piece.attributes.flatMap(({ name, value }) =>
          (piece.name === 'Source' && name === 'id') || (piece.name === 'Quote' && name === 'source') ? (value ?? '').split(/\s+/) : [],
        )
      : [],
  );

/** For each source id, what cites it, each citing thing once, in the order of the files. */
export const citations = (records: Written[]): Record<string, Citation[]> => {
  const all: Record<string, Citation[]> = {};
  for (const record of records) {
    const noun = record.kind.noun;
    if (!CITING.includes(noun)) continue;
    for (const source of new Set([...inFields(record.raw), ...inProse(record)])) {
      (all[source] ??= []).push({ noun: noun as Citation['noun'], id: record.id });
    }
  }
  return all;
};
