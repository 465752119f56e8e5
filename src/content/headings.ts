import GithubSlugger from 'github-slugger';
import type { Heading } from '../model/article.ts';
import type { Piece } from './read/mdx.ts';

type HeadingPiece = Extract<Piece, { kind: 'heading' }>;

/** The pieces of a prose, its headings with the ids that they get in the page: a text that comes again is numbered. */
export function withHeadingIds(pieces: Piece[]): (Exclude<Piece, HeadingPiece> | (HeadingPiece & { id: string }))[] {
  const slugger = new GithubSlugger();
  return pieces.map((piece) => (piece.kind === 'heading' ? { ...piece, id: slugger.slug(piece.text) } : piece));
}

/** The headings of the second level that stand in no scene, with the ids that they get in the page. */
export function headingsAfterScenes(pieces: Piece[]): Heading[] {
  return withHeadingIds(pieces).flatMap((piece) =>
    piece.kind === 'heading' && piece.depth === 2 && !piece.inside.includes('Scene') ? [{ id: piece.id, text: piece.text }] : [],
  );
}
