import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import { PICTURE } from '../../picture-path.ts';
import type { Piece } from '../../read/mdx.ts';
import { addressProblem } from './address.ts';

type Shortcode = Extract<Piece, { kind: 'shortcode' }>;

const valueOf = ({ attributes }: Shortcode, name: string): string =>
  attributes.find((attribute) => attribute.name === name)?.value?.trim() ?? '';

const unknown = (address: string, place: Place, pictures: Set<string>): Diagnostic[] => {
  const problem = addressProblem(address, pictures);
  return problem ? [{ ...place, rule: 'unknown-picture', ...problem }] : [];
};

const image = ({ address, place, text }: Extract<Piece, { kind: 'link' | 'image' }>, pictures: Set<string>): Diagnostic[] => {
  const message = `The image "${address}" has no alternative text.`;
  const unnamed = { ...place, rule: 'missing-alternative', message, fix: `write ![what it shows](${address})` };
  return [...(text.trim() === '' ? [unnamed] : []), ...unknown(address, place, pictures)];
};

/** Whose a picture is, and under which licence, belong together. */
const licence = (piece: Shortcode): Diagnostic[] => {
  const [credit, terms] = [valueOf(piece, 'credit'), valueOf(piece, 'licence')];
  if (Boolean(credit) === Boolean(terms)) return [];
  const [message, fix] = credit
    ? ['<Picture> has a credit but no licence.', 'write licence="…" after it, such as "CC BY 4.0" or "with permission"']
    : ['<Picture> has a licence but no credit.', 'write credit="…" after it, such as "Photo: Ada Mill"'];
  return [{ ...piece.place, rule: 'missing-attribute', message, fix }];
};

const placed = (piece: Shortcode, pictures: Set<string>): Diagnostic[] => {
  const src = piece.attributes.find(({ name }) => name === 'src');
  return [...(src?.value ? unknown(src.value, src.place, pictures) : []), ...licence(piece)];
};

const HTML = ['img', 'picture', 'figure', 'svg', 'video', 'iframe'];

/** A picture that is written in HTML, with what it is in prose; `null` for every other name. */
export function htmlPicture(piece: Shortcode): Diagnostic | null {
  if (!HTML.includes(piece.name)) return null;
  const [src, alt] = [valueOf(piece, 'src'), valueOf(piece, 'alt') || 'what it shows'];
  const { place } = piece;
  const message = `This is the HTML element <${piece.name}>, which is not allowed in prose.`;
  if (piece.name === 'video' || piece.name === 'iframe')
    return { ...place, rule: 'html-picture', message, fix: 'remove it, and write <Source id="…" /> for what it shows' };
  return { ...place, rule: 'html-picture', message, fix: `write ![${alt}](${src || '/map.png'}), or <Picture src="…" alt="…" />` };
}

// What Markdown would have read as an image or link, had its address no space or the signs none between them.
const UNREAD = /(!?) ?\[([^\]\n]*)\] ?\(([^()\n]*)\)/g;

/** Images and links that Markdown leaves as text, for which readers would see brackets and an address. */
const unread = ({ place, text }: Extract<Piece, { kind: 'text' }>): Diagnostic[] =>
  [...text.matchAll(UNREAD)].flatMap((found): Diagnostic[] => {
    const [all, mark, words = '', address = ''] = found;
    if (!/^\s*(?:\.{0,2}\/|public\/|https?:)/.test(address) && !PICTURE.test(address.trim())) return [];
    const lines = text.slice(0, found.index).split('\n');
    const column = (lines.length === 1 ? place.column : 1) + (lines.at(-1) ?? '').length;
    const [what, is] = mark ? ['image', 'an image'] : ['link', 'a link'];
    const message = `"${all.trim()}" is not read as ${is}${address.trim().includes(' ') ? ', because its address contains a space' : ''}.`;
    const to = address.trim().includes(' ') ? `<${address.trim()}>` : address.trim();
    const fix = `write ${mark}[${words || 'what it shows'}](${to})`;
    return [{ ...place, line: place.line + lines.length - 1, column, rule: `unread-${what}`, message, fix }];
  });

/** Pictures in prose: each has words for who does not see it and leads to a file of `public/` (the addresses given); none is left as text. */
export function imageRules(pieces: Piece[], pictures: Set<string>): Diagnostic[] {
  return pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind === 'image') return image(piece, pictures);
    if (piece.kind === 'text') return unread(piece);
    return piece.kind === 'shortcode' && piece.name === 'Picture' ? placed(piece, pictures) : [];
  });
}
