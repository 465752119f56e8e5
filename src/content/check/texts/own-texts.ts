import type { Place } from '../../../model/diagnostic.ts';
import { holdsWords } from '../../../model/shortcode.ts';
import type { Piece } from '../../read/mdx.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf } from '../../read/values.ts';
import { isWords } from '../../translations/words.ts';

/** Words of ours, with what stands before and behind them in their sentence, and where a part of them stands. */
export interface OwnText {
  before: string;
  text: string;
  after: string;
  placeAt: (index: number) => Place;
}

/** Keys of words that are others’, or that say how something was called. */
const OTHERS = ['translation', 'speaker', 'to', 'name', 'units', 'contact', 'was'];

/** Where a part of a piece of prose stands. */
export function placeIn({ place, text }: Extract<Piece, { kind: 'text' }>, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  const column = (lines.length === 1 ? place.column : 1) + (lines.at(-1) ?? '').length;
  return { ...place, line: place.line + lines.length - 1, column };
}

const inFields = (record: Written): OwnText[] =>
  fieldsOf(record.raw).flatMap(({ path, key, value }) => {
    const isOwn = typeof value === 'string' && isWords(record.kind.noun, path) && !OTHERS.includes(key) && path[0] !== 'changes';
    return isOwn ? [{ before: '', text: value, after: '', placeAt: () => record.place(path) }] : [];
  });

const isOwnProse = (piece: Piece): piece is Extract<Piece, { kind: 'text' }> => piece.kind === 'text' && !piece.inside.includes('Quote');

const inProse = ({ pieces }: Written): OwnText[] => {
  const texts = pieces.filter(isOwnProse);
  return texts.map((piece, index) => ({
    before: texts[index - 1]?.text ?? '',
    text: piece.text,
    after: texts[index + 1]?.text ?? '',
    placeAt: (at) => placeIn(piece, at),
  }));
};

const inAttributes = ({ pieces }: Written): OwnText[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== 'shortcode') return [];
    return piece.attributes.flatMap(({ name, value, place }) =>
      value !== null && holdsWords(piece.name, name) && !OTHERS.includes(name)
        ? [{ before: '', text: value, after: '', placeAt: () => place }]
        : [],
    );
  });

/** All words of a record that are ours: of its fields, its prose and its charts; none of a source, of which we cite what it says of itself. */
export function ownTexts(record: Written): OwnText[] {
  return record.kind.noun === 'source' ? [] : [...inFields(record), ...inProse(record), ...inAttributes(record)];
}
