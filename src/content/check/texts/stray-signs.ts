import type { Diagnostic } from '../../../model/diagnostic.ts';
import { SHORTCODES } from '../../../model/shortcode.ts';
import type { Piece } from '../../read/mdx.ts';

const NAMES = Object.keys(SHORTCODES).join('|');

/** Signs that are meant to do something, and that readers would see. */
const STRAY: { is: RegExp; message: (found: string[]) => string; fix: string }[] = [
  {
    is: new RegExp(`<\\s+(${NAMES})\\b`),
    message: ([, name = '']) => `There is a space between "<" and ${name}, so readers would see the signs.`,
    fix: 'delete the space after the <',
  },
  {
    is: /\[\[([^\]\n]+)\]\]/,
    message: ([words = '']) => `"${words}" is not a link here, so readers would see the brackets.`,
    fix: 'write [words](/path/), with the path of a page of the site',
  },
];

/** The first sign in a text that is meant to do something and does not. */
export function straySign(text: string): { index: number; message: string; fix: string } | null {
  for (const { is, message, fix } of STRAY) {
    const found = is.exec(text);
    if (found) return { index: found.index, message: message([...found]), fix };
  }
  return null;
}

/** Signs in prose that are meant to do something and do not; `place` tells where a part of a piece stands. */
export function straySigns(
  pieces: Piece[],
  place: (piece: Extract<Piece, { kind: 'text' }>, index: number) => Omit<Diagnostic, 'rule' | 'message' | 'fix'>,
): Diagnostic[] {
  return pieces.flatMap((piece): Diagnostic[] => {
    const stray = piece.kind === 'text' ? straySign(piece.text) : null;
    return stray && piece.kind === 'text'
      ? [{ ...place(piece, stray.index), rule: 'stray-sign', message: stray.message, fix: stray.fix }]
      : [];
  });
}
