import { dated } from '../../model/date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { isLanguageTag } from '../../model/language-tag.ts';
import { own } from '../../model/own.ts';
import { ENCLOSING, LINKING, SHORTCODES, STANDING, type Attribute } from '../../model/shortcode.ts';
import { remedy } from './bad-values.ts';
import { htmlPicture } from './images/images.ts';
import type { Known } from './known.ts';
import type { Piece, WrittenAttribute } from '../read/mdx.ts';
import { listed, nearest } from './nearest.ts';
import { dangling } from './references.ts';

type Shortcode = Extract<Piece, { kind: 'shortcode' }>;

const unknownShortcode = (piece: Shortcode): Diagnostic => {
  const { name, place } = piece;
  const html = htmlPicture(piece);
  if (html) return html;
  const near = nearest(name, Object.keys(SHORTCODES));
  const other = /^[a-z]/.test(name)
    ? 'remove it; write emphasis as *…*; the names of shortcodes begin with a capital letter'
    : `remove it, or use one of: ${Object.keys(SHORTCODES).join(', ')}`;
  return {
    ...place,
    rule: 'unknown-shortcode',
    message: `There is no shortcode <${name}>.`,
    fix: near ? `write <${near} …>` : other,
  };
};

const unknownAttribute = (name: string, { namePlace }: WrittenAttribute, known: string[], shortcode: string): Diagnostic => {
  const near = nearest(name, known);
  return {
    ...namePlace,
    rule: 'unknown-attribute',
    message: `<${shortcode}> has no attribute "${name}".`,
    fix: near ? `rename it to "${near}"` : known.length > 0 ? `remove it; allowed here: ${listed(known)}` : 'remove it',
  };
};

const malformed = (attribute: WrittenAttribute, { holds }: Attribute, value: string): Diagnostic | null => {
  const rule =
    holds === 'date' && !dated(value)
      ? 'bad-date'
      : holds === 'language' && !isLanguageTag(value)
        ? 'bad-language'
        : holds === 'slug' && !ID.test(value)
          ? 'bad-id'
          : null;
  const found = rule && remedy(rule, value);
  return found ? { ...attribute.place, ...found } : null;
};

const unknownWord = (shortcode: string, { name, place }: WrittenAttribute, value: string, known: readonly string[]): Diagnostic => {
  const near = nearest(value, known);
  const fix = near ? `write "${near}"` : `write one of: ${listed([...known])}`;
  return { ...place, rule: 'unknown-value', message: `"${value}" is not a known "${name}" of <${shortcode}>.`, fix };
};

const tooLong = ({ name, place }: WrittenAttribute, length: number, most: number): Diagnostic => ({
  ...place,
  rule: 'too-long',
  message: `"${name}" has ${length} characters, but there is room for only ${most}.`,
  fix: `shorten it by ${length - most}`,
});

/** The places of the ids in an attribute that holds several, separated by spaces. */
const idsIn = (attribute: WrittenAttribute, value: string) =>
  [...value.matchAll(/\S+/g)].map((found) => ({
    id: found[0],
    place: { ...attribute.place, column: attribute.place.column + found.index },
  }));

const attributeProblems = (shortcode: string, attribute: WrittenAttribute, known: Known): Diagnostic[] => {
  const allowed = own(SHORTCODES, shortcode) ?? {};
  const definition = own(allowed, attribute.name);
  if (!definition) return [unknownAttribute(attribute.name, attribute, Object.keys(allowed), shortcode)];
  const value = attribute.value;
  if (!value?.trim()) {
    const message = `"${attribute.name}" of <${shortcode}> has no value in quotation marks.`;
    return [{ ...attribute.namePlace, rule: 'empty-value', message, fix: `write ${attribute.name}="…"` }];
  }
  const { holds, many, oneOf, most = Infinity } = definition;
  if (oneOf && !oneOf.includes(value)) return [unknownWord(shortcode, attribute, value, oneOf)];
  if (value.trim().length > most) return [tooLong(attribute, value.trim().length, most)];
  if (!Array.isArray(holds)) return [malformed(attribute, definition, value)].flatMap((problem) => problem ?? []);
  const all = many ? idsIn(attribute, value) : [{ id: value, place: attribute.place }];
  return all.flatMap(({ id, place }) => dangling(id, holds, known, place) ?? []);
};

const missingAttributes = ({ name, attributes, place }: Shortcode, known = own(SHORTCODES, name) ?? {}): Diagnostic[] =>
  Object.entries(known)
    .filter(
      ([key, { required }]) =>
        required &&
        !attributes.some((attribute) => attribute.name === key || (!own(known, attribute.name) && nearest(attribute.name, [key]))),
    )
    .map(([key]) => ({
      ...place,
      rule: 'missing-attribute',
      message: `<${name}> lacks "${key}".`,
      fix: `write <${name} ${key}="…"${ENCLOSING.includes(name) ? '>' : ' />'}`,
    }));

const misplaced = ({ name, inside, text, place, inSentence }: Shortcode, story: boolean): Diagnostic[] => {
  const problem = (message: string, fix: string) => [{ ...place, rule: 'misplaced-shortcode', message, fix }];
  if (inSentence && STANDING.includes(name))
    return problem(`<${name}> is inside a sentence.`, 'put it on a line of its own, with an empty line before and after it');
  if (name === 'Scene' && !story) return problem('<Scene> is outside the story.', 'move it to content/story.mdx');
  if (name === 'Scene' && inside.includes('Scene'))
    return problem('A <Scene> is inside another.', 'close the first with </Scene> before it');
  const link = inside.find((outer) => LINKING.includes(outer));
  if (link && LINKING.includes(name))
    return problem(
      `<${name}> is inside <${link}>, but a link cannot contain another.`,
      `keep one of the two, or write </${link}> before this one`,
    );
  if (ENCLOSING.includes(name) && text.trim() === '')
    return problem(`<${name}> encloses no words.`, `write the words between <${name} …> and </${name}>`);
  if (!ENCLOSING.includes(name) && text.trim() !== '')
    return problem(`<${name}> encloses words, which readers would not see.`, `write <${name} … /> and the words after it`);
  return [];
};

const CODE_FIXES: Partial<Record<Extract<Piece, { kind: 'code' }>['what'], string>> = {
  import: 'begin the line with another word; if it is meant as code, remove it: shortcodes need no imports',
  html: 'remove it, or write it in Markdown',
};

/** Every problem of the shortcodes in a text: unknown names and attributes, missing ones, ids that name nothing, wrong places. */
export function shortcodeProblems(pieces: Piece[], known: Known, story: boolean): Diagnostic[] {
  return pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind === 'code' && piece.what === 'block quotation') {
      const fix = 'write <Quote source="…">the exact words</Quote>, or <Statement id="…" /> on its own line';
      return [{ ...piece.place, rule: 'unmarked-quotation', message: 'This is a block quotation, not a <Quote>.', fix }];
    }
    if (piece.kind === 'code') {
      const what = { expression: 'code in curly braces', import: 'an import or export', html: 'raw HTML', 'block quotation': '' }[
        piece.what
      ];
      return [
        {
          ...piece.place,
          rule: 'code-in-prose',
          message: `This is ${what}, which is not allowed in prose.`,
          fix: CODE_FIXES[piece.what] ?? 'remove it; to show readers a curly brace, write \\{',
        },
      ];
    }
    if (piece.kind !== 'shortcode') return [];
    if (!own(SHORTCODES, piece.name)) return [unknownShortcode(piece)];
    const attributes = piece.attributes.flatMap((attribute) => attributeProblems(piece.name, attribute, known));
    return [...attributes, ...missingAttributes(piece), ...misplaced(piece, story)];
  });
}
