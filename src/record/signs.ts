import type { Bearing } from '../model/claim.ts';
import type { Answer } from '../model/ledger.ts';
import type { Stance } from '../model/stance.ts';

/** A sign for what a response says: that of its stance, or one of its own for an answer to the question asked that reframes it. */
export type Sign = Stance | 'other-terms';

/** The signs of the stances, each within 12 by 12 px in one ink; no two differ only by a detail that black and white would lose. */
export const STANCE_SIGNS: Record<Sign, string> = {
  confirms: '<circle cx="6" cy="6" r="5" fill="currentColor"/>',
  'partly-confirms':
    '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.2"/><path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor"/>',
  reframes:
    '<path d="M2 11.5V6a2 2 0 0 1 2-2h4.5" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M7.6.6 12 4 7.6 7.4z" fill="currentColor"/>',
  'other-terms':
    '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="6" cy="6" r="1.9" fill="currentColor"/>',
  disputes:
    '<circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M.9 11.1 11.1.9" stroke="currentColor" stroke-width="1.5"/>',
  denies: '<path d="m1.8 1.8 8.4 8.4m0-8.4-8.4 8.4" stroke="currentColor" stroke-width="2.2"/>',
  declines: '<path d="M1 6h10" stroke="currentColor" stroke-width="2.2"/>',
  'no-reply-found':
    '<circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-dasharray="0 3.69"/>',
};

/** The sign of a response: the bent arrow is kept for answers beside the question. */
export function signOf({ stance, bearing }: { stance: Stance; bearing: Bearing }): Sign {
  return stance === 'reframes' && bearing === 'direct' ? 'other-terms' : stance;
}

/** The circle of a response, 20 by 20 px: solid on the question, open beside it, dotted for no reply. */
export const DISCS = {
  solid: '<circle cx="10" cy="10" r="10" fill="currentColor"/>',
  open: '<circle cx="10" cy="10" r="9.25" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  dotted:
    '<circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 3.534"/>',
};

/** The place of a response in a table: solid on the question, open beside it, dotted for no reply; 20 by 20 px, the class `in-disc` is drawn in the colour of the paper. */
export function responseSign(sign: Sign, bearing: Bearing): string {
  if (sign === 'no-reply-found') return DISCS.dotted;
  const [circle, ink] = bearing === 'direct' && sign !== 'declines' ? [DISCS.solid, ' class="in-disc"'] : [DISCS.open, ''];
  return `${circle}<g${ink} transform="translate(4.6 4.6) scale(.9)">${STANCE_SIGNS[sign]}</g>`;
}

/** The signs that stand beside words; that of an answer left open is a circle that does not close. */
export const GLYPHS = {
  ...STANCE_SIGNS,
  'left-open': '<path d="M4.2 1.6a4.7 4.7 0 0 0 0 8.8M7.8 1.6a4.7 4.7 0 0 1 0 8.8" fill="none" stroke="currentColor" stroke-width="1.5"/>',
};
export type Glyph = keyof typeof GLYPHS;

/** Answers as signs of 12 by 12 px. */
export const ANSWER_GLYPHS: Record<Answer, Glyph> = { yes: 'confirms', partly: 'partly-confirms', open: 'left-open', no: 'denies' };

const FILLED = { yes: 13, partly: 6.5, no: 0 };

/** Yes, partly or no as a bar of 14 by 8 px that is filled, half filled or empty; left open, a bar that does not close. */
export function answerSign(answer: Answer): string {
  if (answer === 'open') return '<path d="M4 0.5H0.5v7H4M10 0.5h3.5v7H10" fill="none" stroke="currentColor"/>';
  return `<rect x="0.5" y="0.5" width="13" height="7" fill="none" stroke="currentColor"/><rect x="0.5" y="0.5" width="${FILLED[answer]}" height="7" fill="currentColor"/>`;
}
