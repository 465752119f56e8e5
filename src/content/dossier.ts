import { byCodeUnits } from '../model/code-units.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import type { Dossier } from '../model/dossier.ts';
import { referredCharacters } from './read/characters.ts';
import { withoutCutFiles } from './check/causes/cut-files.ts';
import { withoutEchoes } from './check/causes/echoes.ts';
import { claimRules } from './check/claims.ts';
import { dateRules } from './check/dates.ts';
import { datingRules } from './check/dating/dating.ts';
import { duplicateRules } from './check/duplicates.ts';
import { known } from './check/known.ts';
import { pathRules } from './check/paths.ts';
import { pagePaths, picturePaths, proseRules } from './check/prose.ts';
import { linkRules } from './link-health.ts';
import { linked, type Shaped } from './linked.ts';
import { naming } from './naming.ts';
import { landmarkRules, pictureRules, sceneRules } from './check/pictures.ts';
import { quotationRules } from './check/quotations.ts';
import { records, type Records } from './read/records.ts';
import { textAt } from './read/values.ts';
import { references } from './check/references.ts';
import { report } from './check/report.ts';
import { shaped } from './check/shape.ts';
import { shortcodeProblems } from './check/shortcodes.ts';
import { fontRules } from './check/texts/fonts.ts';
import { foreignQuotations, languagesIn } from './check/texts/foreign-quotations.ts';
import { inBriefRules } from './check/texts/in-brief.ts';
import { markupRules } from './check/texts/markup.ts';
import { countRules } from './check/texts/counts.ts';
import { ownTexts } from './check/texts/own-texts.ts';
import { unlistedSources } from './check/texts/unlisted.ts';
import { weekdayRules } from './check/texts/weekdays.ts';
import { languagesOf } from './translations/files.ts';
import { overlaid } from './translations/overlay.ts';
import { unusedRules } from './check/unused.ts';
import { wordRules } from './check/words.ts';

const byPlace = (a: Diagnostic, b: Diagnostic): number => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;

interface Checked {
  all: Shaped[];
  problems: Diagnostic[];
}

/** What was read by its schemas, with every problem that it has as a whole. */
const checked = (read: Records, files: Record<string, string>, today: string | undefined, isTranslated: boolean): Checked => {
  const ids = known(read);
  const own = textAt(read.records.find(({ kind }) => kind.noun === 'site')?.raw, ['language']) ?? '';
  const languages = languagesIn(read.records, own);
  const places = { pages: pagePaths(read.records, ids), pictures: picturePaths(files) };
  const unread = read.unread.length > 0 || read.problems.some(({ rule }) => ['mdx-syntax', 'deep-nesting'].includes(rule));
  // What is named in the original need not be in the words of a translation.
  const unused = unread || isTranslated ? [] : unusedRules(read.records);
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
      const texts = ownTexts(record);
      problems.push(...weekdayRules(texts, own), ...countRules(texts, own, ids));
      if (!isTranslated) problems.push(...inBriefRules(record), ...foreignQuotations(record, languages));
      if (record.kind.noun === 'claim') problems.push(...claimRules(record, ids), ...unlistedSources(record, ids), ...pictureRules(record));
    });
  return { all, problems: problems.sort(byPlace) };
};

/** Every problem of what was read but those that follow from others. */
const causes = (read: Records, files: Record<string, string>, first: Diagnostic[], again: (read: Records) => Checked): Diagnostic[] => {
  const whole = withoutCutFiles(read, files, first);
  return withoutEchoes((whole ?? read).records, whole ? again(whole).problems : first);
};

/**
 * The dossier that content files (path from `content/` on -> text) make up; the pictures of `public/` and the letters of installed fonts stand beside them.
 * `today` is a plain date; with it dates in the future are told of. In a `language` that it is translated into, the words are those of the
 * translation. Throws one `ContentError` with every diagnostic, sorted by file and line, when anything is wrong with them.
 */
export function dossier(files: Record<string, string>, today?: string, language?: string): Dossier {
  const original = records(files);
  const read = language ? overlaid(original, files, language).read : original;
  const check = (one: Records): Checked => checked(one, files, today, language !== undefined);
  const { all, problems } = check(read);
  if (problems.length > 0) {
    const first = causes(read, files, problems, check).sort(byPlace);
    // Whatever follows from what: nothing that is wrong is published.
    const told = first.length > 0 ? first : problems;
    throw new ContentError(told, report(told));
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
