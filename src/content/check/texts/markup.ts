import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import type { Piece } from '../../read/mdx.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf } from '../../read/values.ts';
import { TAG } from '../words.ts';
import { doubleEncoded } from './encoding.ts';

/** Keys whose words are others’, or addresses: they stand as they are. */
const FOREIGN = ['exact', 'brief', 'was', 'prefix', 'suffix', 'URL', 'archive', 'url'];

const WRITTEN_BY_COMMANDS = ['fingerprint', 'link check', 'pinned copy', 'renamed id'];

const SIGNS: { pattern: RegExp; fix: (words: string) => string }[] = [
  {
    pattern: /!?\[([^\]\n]+)\]\([^)\s]*\)/,
    fix: (words) => `write only the words: ${words}; addresses belong in the prose or in content/sources.yaml`,
  },
  { pattern: /\*\*([^*\n]+)\*\*|(?<!\w)__([^_\n]+)__(?!\w)|`([^`\n]+)`|~~([^~\n]+)~~/, fix: (words) => `write only the words: ${words}` },
  {
    pattern: /(?<![\w*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])|(?<![\w_])_([^_\s](?:[^_\n]*[^_\s])?)_(?![\w_])/,
    fix: (words) => `write only the words: ${words}`,
  },
  { pattern: TAG, fix: () => 'remove it; emphasis, links and shortcodes belong in the prose' },
];

/** Signs of Markdown or HTML in a field, which readers see as they are typed. */
const marked = (place: Place, key: string, value: string): Diagnostic[] => {
  const sign = SIGNS.find(({ pattern }) => pattern.test(value));
  const found = sign?.pattern.exec(value);
  if (!sign || !found) return [];
  const message = `"${key}" is shown as typed, but ${found[0]} is Markdown or HTML.`;
  return [{ ...place, rule: 'markup-in-field', message, fix: sign.fix(found.slice(1).find(Boolean) ?? '') }];
};

const inFields = (record: Written): Diagnostic[] =>
  fieldsOf(record.raw).flatMap(({ path, key, value }) => {
    if (typeof value !== 'string' || FOREIGN.includes(key)) return [];
    const place = record.place(path);
    const encoded = doubleEncoded(place, value);
    return encoded.length > 0 ? encoded : marked(place, key, value);
  });

const UNRESOLVED = /\[\^[^\]\s]+\]|\[[^[\]\n]+\]\[[^[\]\n]*\]/;

/** Notes and links by name in prose that lead nowhere, and so are shown as they are typed. */
const unresolved = (pieces: Piece[]): Diagnostic[] =>
  pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'text') return [];
    const encoded = doubleEncoded(piece.place, piece.text);
    const [found] = UNRESOLVED.exec(piece.text) ?? [];
    if (encoded.length > 0 || found === undefined) return encoded;
    const message = `${found} looks like a link or note, but readers would see it as typed.`;
    const fix = found.startsWith('[^')
      ? `write the note at the foot of the file: ${found}: …`
      : 'write [words](/path/) with no space between the brackets, or <Source id="…" /> after the sentence';
    return [{ ...piece.place, rule: 'broken-link', message, fix }];
  });

/** What readers would see as signs: Markdown in fields, links that are none, letters that were encoded twice. */
export function markupRules(record: Written): Diagnostic[] {
  return WRITTEN_BY_COMMANDS.includes(record.kind.noun) ? [] : [...inFields(record), ...unresolved(record.pieces)];
}
