import type { Section } from '../model/article.ts';
import { withHeadingIds } from './headings.ts';
import type { Piece } from './read/mdx.ts';

/** The text of a prose by its headings, each with the id that it gets in the page; what stands before the first has neither. */
export function sectionsOf(pieces: Piece[]): Section[] {
  const sections: Section[] = [{ id: '', heading: '', text: '' }];
  let inHeading = '';
  let line = 0;
  for (const piece of withHeadingIds(pieces)) {
    if (piece.kind === 'heading') {
      sections.push({ id: piece.id, heading: piece.text, text: '' });
      inHeading = piece.text;
    }
    if (piece.kind !== 'text') continue;
    // The words of a heading come as text behind it.
    if (inHeading.startsWith(piece.text)) inHeading = inHeading.slice(piece.text.length);
    else {
      inHeading = '';
      const last = sections.at(-1);
      // Of another line it is of another block, or parted by the end of the line.
      if (last) last.text += `${piece.place.line === line ? '' : ' '}${piece.text}`;
      line = piece.place.line + piece.text.split('\n').length - 1;
    }
  }
  return sections.map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}
