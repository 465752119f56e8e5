import { holdsWords } from '../model/shortcode.ts';
import type { Piece } from './read/mdx.ts';
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

/** The words of a shortcode's attributes are seen; those that it encloses are pieces of their own, and so are those of a link. */
const seenPiece = (piece: Piece): string => {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'image') return `![${piece.text}]`;
  if (piece.kind !== 'shortcode') return piece.kind;
  const words = piece.attributes.filter(({ name }) => holdsWords(piece.name, name)).map(({ value }) => value);
  return `<${[piece.name, ...words].join(' ')}>`;
};

/** What readers see of a record, its prose included, as one text: two states of it with the same text read alike. */
export function seen({ raw, pieces }: Written): string {
  const fields = JSON.stringify(raw, (key, inner: unknown) => (UNSEEN.has(key) ? undefined : inner));
  return fields + pieces.map(seenPiece).join('').replace(/\s+/g, ' ').trim();
}
