import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Piece } from '../read/mdx.ts';
import type { Written } from '../read/records.ts';
import { fieldsOf, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';

/** So many words are quoted at most. */
export const MOST_WORDS = 30;
const SHARED_WORDS = 8;

/** A run of words between quotation marks of any kind; apostrophes inside words are none. */
export const QUOTED = /[“„«"]\s*[^“”„«»"]+?\s*[”“»"]|(?<![\p{L}\p{N}])[‘‚'][^‘’‚'\n]*\s[^‘‚'\n]*?[’'](?![\p{L}\p{N}])/u;

/** A tag of HTML, or a shortcode. */
export const TAG = /<\/?[A-Za-z](?:[^<>"“”]|"[^"<>]*"|“[^“”<>]*”)*>/;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? [];
}

const textsAt = (raw: unknown, keys: string[]): { path: Path; value: string }[] =>
  fieldsOf(raw).flatMap(({ path, key, value }) => (keys.includes(key) && typeof value === 'string' ? [{ path, value }] : []));

const quotesAt = (raw: unknown) => textsAt(raw, ['exact']);

const tooLong = (place: Place, text: string): Diagnostic[] => {
  const count = wordsOf(text).length;
  return count <= MOST_WORDS
    ? []
    : [
        {
          ...place,
          rule: 'long-quotation',
          message: `The quotation has ${count} words; at most ${MOST_WORDS} are allowed.`,
          fix: 'shorten it to the words in dispute, with … where words are left out',
        },
      ];
};

const marked = (record: Written): Diagnostic[] =>
  textsAt(record.raw, ['claim', 'summary', 'open', 'says', 'definition']).flatMap(({ path, value }) => {
    // What stands within a tag is told as markup.
    const quoted = QUOTED.exec(value.replace(new RegExp(TAG, 'g'), ''))?.[0];
    return quoted
      ? [
          {
            ...record.place(path),
            rule: 'quoted-in-own-words',
            message: `"${String(path.at(-1))}" is for our own words, but ${quoted} is in quotation marks there.`,
            fix: 'say it in our own words; exact words belong in "quote", with speaker and source',
          },
        ]
      : [];
  });

/** Own words that take over a long run of the quotation beside them. */
const copied = (record: Written): Diagnostic[] =>
  quotesAt(record.raw).flatMap(({ path, value }) => {
    const own = path.slice(0, -2);
    const quoted = wordsOf(value);
    const key = ['summary', 'claim'].find((name) => typeof valueAt(record.raw, [...own, name]) === 'string');
    const text = ` ${wordsOf(String(key && valueAt(record.raw, [...own, key]))).join(' ')} `;
    const start = quoted.findIndex((_, index) => {
      const run = quoted.slice(index, index + SHARED_WORDS);
      return run.length === SHARED_WORDS && text.includes(` ${run.join(' ')} `);
    });
    const run = quoted.slice(start, start + SHARED_WORDS).join(' ');
    const message = `"${key}" is for our own words, but repeats words of the quotation: ${run}.`;
    return key && start >= 0
      ? [{ ...record.place([...own, key]), rule: 'copied-words', message, fix: 'say it in other words; the quotation is shown beside it' }]
      : [];
  });

const MARK = /^[“”„"«»].*[“”"«»]$/s;

/** Quotation marks around a quotation, which the page sets by itself. */
const doubled = (place: Place, text: string): Diagnostic[] =>
  MARK.test(text.trim())
    ? [
        {
          ...place,
          rule: 'doubled-marks',
          message: 'The quotation is in quotation marks, but the page adds them itself.',
          fix: 'remove the marks at both ends',
        },
      ]
    : [];

const quotePieces = (pieces: Piece[]): Diagnostic[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'shortcode' && piece.name === 'Quote' ? [...tooLong(piece.place, piece.text), ...doubled(piece.place, piece.text)] : [],
  );

/** Own and quoted words kept apart, and quotations kept short. */
export function wordRules(record: Written): Diagnostic[] {
  return [
    ...quotesAt(record.raw).flatMap(({ path, value }) => [...tooLong(record.place(path), value), ...doubled(record.place(path), value)]),
    ...quotePieces(record.pieces),
    ...marked(record),
    ...copied(record),
  ];
}
