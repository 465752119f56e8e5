import type { Diagnostic } from '../../../model/diagnostic.ts';
import { holdsWords, STANDING } from '../../../model/shortcode.ts';
import { quotations } from '../quotations.ts';
import type { Piece } from '../../read/mdx.ts';
import type { Written } from '../../read/records.ts';

type Shortcode = Extract<Piece, { kind: 'shortcode' }>;

const standing = (pieces: Piece[]): Shortcode[] =>
  pieces.flatMap((piece) => (piece.kind === 'shortcode' && STANDING.includes(piece.name) ? [piece] : []));

/** A shortcode without its words, as it is written. */
const bare = ({ name, attributes }: Shortcode): string => {
  const facts = attributes.flatMap((each) => (holdsWords(name, each.name) ? [] : [`${each.name}="${each.value ?? ''}"`]));
  return `<${[name, ...facts.sort()].join(' ')}>`;
};

const scenery = (record: Written, pieces: Piece[]): Diagnostic[] => {
  const [original, own] = [standing(record.pieces), standing(pieces)];
  const at = original.findIndex((shortcode, index) => !own[index] || bare(own[index]) !== bare(shortcode));
  const index = at < 0 && own.length > original.length ? original.length : at;
  if (index < 0) return [];
  const [wanted, found] = [original[index], own[index]];
  const place = (found ?? own.at(-1) ?? pieces[0])?.place ?? record.place([]);
  const stands = found ? `${bare(found)} is here` : `The prose ends without ${wanted ? bare(wanted) : ''}`;
  const there = wanted
    ? `the original has ${bare(wanted)} (${record.file}:${wanted.place.line})`
    : `the original (${record.file}) has none`;
  const message = found ? `${stands}, but ${there}.` : `${stands}, which the original has (${record.file}:${wanted?.place.line}).`;
  const fix = 'keep scenes, charts and statements in the order of the original, and translate only their words';
  return [{ ...place, rule: 'translated-fact', message, fix }];
};

const normal = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Exact words that the original does not quote. */
const misquoted = (record: Written, pieces: Piece[]): Diagnostic[] => {
  const known = new Set(quotations(record).map(({ exact }) => normal(exact)));
  return pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'shortcode' || piece.name !== 'Quote' || known.has(normal(piece.text))) return [];
    const message = `"${normal(piece.text)}" is quoted here, but the original (${record.file}) does not quote these words.`;
    const fix = 'leave exact words as the original has them, and say beside them what they mean';
    return [{ ...piece.place, rule: 'translated-fact', message, fix }];
  });
};

/** What the prose of a translation says otherwise than that of the original, and is no word: scenes, charts, statements, exact words. */
export function proseFacts(original: Written, pieces: Piece[]): Diagnostic[] {
  return [...scenery(original, pieces), ...misquoted(original, pieces)];
}
