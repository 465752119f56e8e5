import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isLanguageTag } from '../../../model/language-tag.ts';
import type { Piece } from '../../read/mdx.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf, textAt, valueAt } from '../../read/values.ts';
import type { Path } from '../../read/yaml.ts';

const base = (tag: string): string => tag.split('-')[0] ?? '';

/** Languages of the dossier: of its own words, and of each source. */
export interface Languages {
  own: string;
  ofSource: (id: string) => string | null;
}

/** The languages of some records, on a site in its own. */
export function languagesIn(records: Written[], own: string): Languages {
  const sources = new Map(records.filter(({ kind }) => kind.noun === 'source').map(({ id, raw }) => [id, textAt(raw, ['language'])]));
  return { own, ofSource: (id) => sources.get(id) ?? null };
}

const isForeign = (language: string | null, own: string): language is string =>
  language !== null && isLanguageTag(language) && base(language) !== base(own);

const unsaid = (source: string, language: string): Pick<Diagnostic, 'rule' | 'message'> => ({
  rule: 'missing-language',
  message: `The source "${source}" is in another language ("${language}"), and the quotation does not say in which it is.`,
});

const untranslated = (language: string): Pick<Diagnostic, 'rule' | 'message'> => ({
  rule: 'missing-translation',
  message: `The quotation is in another language ("${language}"), and has no translation.`,
});

const inField = (record: Written, path: Path, { own, ofSource }: Languages): Diagnostic[] => {
  const quote = path.slice(0, -1);
  const [language, source] = [textAt(record.raw, [...quote, 'language']), textAt(record.raw, [...quote, 'source'])];
  const ofTheSource = source === null ? null : ofSource(source);
  if (source !== null && valueAt(record.raw, [...quote, 'language']) === undefined && isForeign(ofTheSource, own)) {
    const fix = `add the line "language: ${ofTheSource}" below "exact", or "language: ${own}" where its words are in that`;
    return [{ ...record.place(path), ...unsaid(source, ofTheSource), fix }];
  }
  if (!isForeign(language, own) || valueAt(record.raw, [...quote, 'translation']) !== undefined) return [];
  const fix = 'add the line "translation: …" with our own, below "exact"';
  return [{ ...record.place([...quote, 'language']), ...untranslated(language), fix }];
};

const inProse = (piece: Piece, { own, ofSource }: Languages): Diagnostic[] => {
  if (piece.kind !== 'shortcode' || piece.name !== 'Quote') return [];
  const [source, lang, translation] = ['source', 'lang', 'translation'].map((name) => piece.attributes.find((each) => each.name === name));
  const ofTheSource = source?.value ? ofSource(source.value) : null;
  if (!lang && source?.value && isForeign(ofTheSource, own)) {
    const fix = `write lang="${ofTheSource}" into it, or lang="${own}" where its words are in that`;
    return [{ ...piece.place, ...unsaid(source.value, ofTheSource), fix }];
  }
  if (!lang || !isForeign(lang.value, own) || translation) return [];
  return [{ ...lang.place, ...untranslated(lang.value), fix: 'write translation="…" behind it, with our own' }];
};

/** Quotations in another language than that of the site that do not say so, or that have no translation. */
export function foreignQuotations(record: Written, languages: Languages): Diagnostic[] {
  if (!isLanguageTag(languages.own)) return [];
  const quotes = fieldsOf(record.raw).filter(
    ({ key, value, path }) => key === 'exact' && typeof value === 'string' && path.at(-2) === 'quote',
  );
  return [
    ...quotes.flatMap(({ path }) => inField(record, path, languages)),
    ...record.pieces.flatMap((piece) => inProse(piece, languages)),
  ];
}
