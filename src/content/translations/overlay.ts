import type { Diagnostic } from '../../model/diagnostic.ts';
import { own } from '../../model/own.ts';
import { proseFacts } from '../check/translations/prose-facts.ts';
import { nearestId } from '../check/nearest.ts';
import type { Records, Written } from '../read/records.ts';
import { valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';
import { translatable, translationOf, translationPaths } from './files.ts';
import { counted, merged, type Translated } from './merge.ts';
import { translationText, type TranslationText } from './read.ts';
import { withLanguages } from './quote-languages.ts';

/** One record that is translated: by what `translated.json` names it ("claims/<id>.mdx", "parties.yaml#<id>"), and where its translation begins. */
export interface TranslatedRecord {
  name: string;
  original: Written;
  file: string;
  line: number;
}

/** The records of a dossier in a language, which of them are translated, and how many of their texts. */
export interface Overlaid {
  read: Records;
  translated: TranslatedRecord[];
  texts: { all: number; translated: number };
}

type Texts = Map<string, TranslationText>;

const textsOf = (files: Record<string, string>, language: string): Texts =>
  new Map(
    translationPaths(Object.keys(files)).flatMap(({ file, language: tag, original }) => {
      const kind = tag === language && files[original] !== undefined ? translatable(original) : null;
      return kind ? [[file, translationText(kind, file, files[file] ?? '')] as const] : [];
    }),
  );

/** What a translation says of one record; `null` where it says nothing. */
const entryOf = ({ kind, id }: Written, { value, place }: TranslationText): Translated | null => {
  if (!kind.many) return { value, place };
  const entry = own(value, id);
  return entry === undefined ? null : { value: entry, place: (path, target) => place([id, ...path], target) };
};

const laid = (record: Written, text: TranslationText, entry: Translated, language: string): { record: Written; problems: Diagnostic[] } => {
  const { value: raw, problems } = merged(record, entry, language);
  const place = (path: Path, target?: 'key' | 'value') =>
    path.length > 0 && valueAt(entry.value, path) !== undefined ? entry.place(path, target) : record.place(path, target);
  if (text.pieces.length === 0) return { record: { ...record, raw, place }, problems };
  return { record: { ...record, raw, place, pieces: text.pieces }, problems: [...problems, ...proseFacts(record, text.pieces)] };
};

/** Entries of registers that the original does not have. */
const strangers = (texts: Texts, { records }: Records, language: string): Diagnostic[] =>
  [...new Set(records.flatMap(({ kind, file }) => (kind.many ? [file] : [])))].flatMap((original) => {
    const text = texts.get(translationOf(original, language));
    const ids = records.filter(({ file }) => file === original).map(({ id }) => id);
    return Object.keys(text?.value ?? {}).flatMap((id): Diagnostic[] => {
      if (!text || ids.includes(id)) return [];
      const near = nearestId(id, ids);
      const fix = near ? `rename it to "${near}"` : `remove it, or add it to ${original} first`;
      return [{ ...text.place([id], 'key'), rule: 'unknown-original', message: `The original (${original}) has no entry "${id}".`, fix }];
    });
  });

/**
 * The records of a dossier in a language: those that were read, with the words of their translations. Ids, dates, stances, sources and
 * exact words stay those of the original; each value has its place where it was written. `files` are those of the content, path -> text.
 */
export function overlaid(read: Records, files: Record<string, string>, language: string): Overlaid {
  const texts = textsOf(files, language);
  const problems = [...read.problems, ...[...texts.values()].flatMap((text) => text.problems), ...strangers(texts, read, language)];
  const result: Overlaid = { read: { ...read, records: [], problems }, translated: [], texts: { all: 0, translated: 0 } };
  const originals = String(valueAt(read.records.find(({ kind }) => kind.noun === 'site')?.raw, ['language']));
  for (const record of read.records) {
    const file = translationOf(record.file, language);
    const text = texts.get(file);
    const entry = text ? entryOf(record, text) : null;
    const own = text && entry ? laid(record, text, entry, language) : { record, problems: [] };
    const raw = record.kind.noun === 'site' ? { ...(own.record.raw as object), language } : own.record.raw;
    problems.push(...own.problems);
    result.read.records.push({ ...own.record, raw, shape: record.kind.schema.safeParse(withLanguages(raw, originals, language)) });
    if (!translatable(record.file)) continue;
    const fields = counted(record, entry?.value);
    const hasProse = record.pieces.length > 0 ? 1 : 0;
    result.texts.all += fields.texts + hasProse;
    result.texts.translated += fields.translated + (hasProse && text && text.pieces.length > 0 ? 1 : 0);
    const name = record.file.slice('content/'.length) + (record.kind.many ? `#${record.id}` : '');
    if (entry) result.translated.push({ name, original: record, file, line: record.kind.many ? entry.place([], 'key').line : 1 });
  }
  return result;
}
