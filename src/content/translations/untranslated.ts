import { parts } from '../read/front-matter.ts';
import { records } from '../read/records.ts';
import { fieldsOf, valueAt } from '../read/values.ts';
import { translationOf } from './files.ts';
import { overlaid } from './overlay.ts';
import { isWords } from './words.ts';

/** What is called the same in every language, or is the name of somebody. */
const NAMES = new Set(['name', 'label', 'speaker', 'to', 'contact', 'units']);

/** Texts of fewer words than these could stand in another language by chance. */
const FEWEST = 3;

const isTelling = (text: string): boolean => text.split(/\s+/).length >= FEWEST;

/** The runs of words in a prose between its markup. */
const runsOf = (body: string): string[] =>
  body
    .replaceAll(/<[^>]*>/g, '\n\n')
    .split(/\n\s*\n|[*_`#[\]()|]/)
    .map((run) => run.replaceAll(/\s+/g, ' ').trim());

/** The texts, and the runs of words of texts, that stand in the language of the original on the pages of a translation. */
export function untranslated(files: Record<string, string>, language: string): string[] {
  const read = records(files);
  const laid = overlaid(read, files, language);
  const proses = new Set(laid.translated.map(({ file }) => file).filter((file) => (parts(files[file] ?? '')?.body ?? '').trim()));
  const texts = read.records.flatMap((record, index) => {
    const own = fieldsOf(record.raw).flatMap(({ path, key, value }): string[] => {
      const other = valueAt(laid.read.records[index]?.raw, path);
      const isSame = typeof value === 'string' && value === other && isWords(record.kind.noun, path);
      return isSame && !NAMES.has(key) ? [value.replaceAll(/\s+/g, ' ').trim()] : [];
    });
    const isProse = record.pieces.length > 0 && !proses.has(translationOf(record.file, language));
    return [...own, ...(isProse ? runsOf(parts(files[record.file] ?? '')?.body ?? '') : [])];
  });
  return [...new Set(texts.filter(isTelling))].sort((a, b) => b.length - a.length);
}
