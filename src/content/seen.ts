import type { Written } from './read/records.ts';

/** Keys of ids that readers do not see: a thing that is renamed reads as it did. */
const UNSEEN = new Set([
  'id',
  'about',
  'sources',
  'source',
  'searched',
  'parties',
  'party',
  'event',
  'landmark',
  'entered',
  'changes',
  'path',
  'former-paths',
]);

/** What readers see of plain values, as one text. */
export function seenFields(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (UNSEEN.has(key) ? undefined : inner));
}

/** What readers see of a record, its prose included, as one text: two states of it with the same text read alike. */
export function seen({ raw, pieces }: Written): string {
  const prose = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'shortcode' ? `<${piece.name}>` : piece.kind));
  return seenFields(raw) + prose.join('').replace(/\s+/g, ' ').trim();
}
