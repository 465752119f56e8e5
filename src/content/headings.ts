import GithubSlugger from 'github-slugger';
import type { Heading } from '../model/article.ts';
import type { Piece } from './read/mdx.ts';

/** The headings of the second level that stand in no scene, with the ids that they get in the page. */
export function headingsAfterScenes(pieces: Piece[]): Heading[] {
  const slugger = new GithubSlugger();
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'heading') return [];
    const heading = { id: slugger.slug(piece.text), text: piece.text };
    return piece.depth === 2 && !piece.inside.includes('Scene') ? [heading] : [];
  });
}
