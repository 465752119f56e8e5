import { byCodeUnits } from '../model/code-units.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import type { Dossier } from '../model/dossier.ts';
import { referredCharacters } from './read/characters.ts';
import { claimRules } from './check/claims.ts';
import { dateRules } from './check/dates.ts';
import { datingRules } from './check/dating/dating.ts';
import { duplicateRules } from './check/duplicates.ts';
import { known } from './check/known.ts';
import { pathRules } from './check/paths.ts';
import { pagePaths, picturePaths, proseRules } from './check/prose.ts';
import { withoutEmptyRegisters } from './empty-registers.ts';
import { linkRules } from './link-health.ts';
import { linked, type Shaped } from './linked.ts';
import { naming } from './naming.ts';
import { landmarkRules, pictureRules, sceneRules } from './check/pictures.ts';
import { quotationRules } from './check/quotations.ts';
import { records } from './read/records.ts';
import { textAt } from './read/values.ts';
import { references } from './check/references.ts';
import { report } from './check/report.ts';
import { shaped } from './check/shape.ts';
import { shortcodeProblems } from './check/shortcodes.ts';
import { fontRules } from './check/texts/fonts.ts';
import { markupRules } from './check/texts/markup.ts';
import { unlistedSources } from './check/texts/unlisted.ts';
import { languagesOf } from './translations/files.ts';
import { overlaid } from './translations/overlay.ts';
import { unusedRules } from './check/unused.ts';
import { wordRules } from './check/words.ts';

const byPlace = (a: Diagnostic, b: Diagnostic): number => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;

const at = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`;

/** What a misspelt mention leaves unused is no second problem, and neither is that what names nothing could be no id. */
const withoutEchoes = (problems: Diagnostic[]): Diagnostic[] => {
  const meant = new Set(problems.map(({ rule, fix }) => (rule.startsWith('unknown-') ? /^write "(.+?)"/.exec(fix)?.[1] : undefined)));
  const dangling = new Set(problems.filter(({ rule }) => rule.startsWith('unknown-')).map(at));
  const alone = problems.filter((problem) => problem.rule !== 'bad-id' || !dangling.has(at(problem)));
  return alone.filter(({ rule, message }) => !rule.startsWith('unused-') || !meant.has(/"(.+?)"/.exec(message)?.[1]));
};

/**
 * The dossier that content files (path from `content/` on -> text) make up; the pictures of `public/` and the letters of installed fonts stand beside them.
 * `today` is a plain date; with it dates in the future are told of. In a `language` that it is translated into, the words are those of the
 * translation. Throws one `ContentError` with every diagnostic, sorted by file and line, when anything is wrong with them.
 */
export function dossier(files: Record<string, string>, today?: string, language?: string): Dossier {
  const original = withoutEmptyRegisters(records(files));
  const read = language ? overlaid(original, files, language).read : original;
  const ids = known(read);
  const own = textAt(read.records.find(({ kind }) => kind.noun === 'site')?.raw, ['language']) ?? '';
  const places = { pages: pagePaths(read.records, ids), pictures: picturePaths(files) };
  const unread = read.unread.length > 0 || read.problems.some(({ rule }) => ['mdx-syntax', 'deep-nesting'].includes(rule));
  // What is named in the original need not be in the words of a translation.
  const unused = unread || language ? [] : unusedRules(read.records);
  const misquoted = quotationRules(read.records, ids);
  const problems = [
    ...read.problems,
    ...duplicateRules(read.records),
    ...pathRules(read.records, Object.keys(files)),
    ...landmarkRules(read.records),
    ...datingRules(read, today),
    ...unused,
    ...misquoted,
    ...fontRules(read.records, files),
  ];
  const all: Shaped[] = [];
  for (const record of read.records)
    naming(record.file, () => {
      const { value, problems: misshapen } = shaped(record);
      all.push({ record, value });
      problems.push(...misshapen, ...references(record, ids), ...shortcodeProblems(record.pieces, ids, record.kind.noun === 'story'));
      problems.push(...dateRules(record), ...wordRules(record), ...proseRules(record, places, ids), ...linkRules(record, ids));
      problems.push(...referredCharacters(record.pieces), ...sceneRules(record.pieces), ...markupRules(record));
      if (record.kind.noun === 'claim')
        problems.push(...claimRules(record, ids), ...unlistedSources(record, ids), ...pictureRules(record, own));
    });
  if (problems.length > 0) {
    const sorted = withoutEchoes(problems).sort(byPlace);
    throw new ContentError(sorted, report(sorted));
  }
  return { ...linked(all), languages: languagesOf(files) };
}

/** Every diagnostic of the content files, dates after `today` among them, in the original or in a language that it is translated into. */
export function problemsOf(files: Record<string, string>, today?: string, language?: string): Diagnostic[] {
  try {
    dossier(files, today, language);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics;
    throw error;
  }
}
