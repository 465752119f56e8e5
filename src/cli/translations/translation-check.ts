import { createHash } from 'node:crypto';
import { translationFolderRules } from '../../content/check/translations/folders.ts';
import { problemsOf } from '../../content/dossier.ts';
import { records } from '../../content/read/records.ts';
import { languagesOf, translationPaths } from '../../content/translations/files.ts';
import { overlaid } from '../../content/translations/overlay.ts';
import { olderTranslations, statesFile, statesIn } from '../../content/translations/state.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** A hash of a text: sixteen digits are enough to see that it has changed. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What the translations of a dossier have: problems that only they have, which are older than the original, and a line for each on how much there is. */
export interface CheckedTranslations {
  problems: Diagnostic[];
  warnings: Diagnostic[];
  lines: string[];
}

/** Checks the dossier of some content files in each language that it is translated into; `own` are the problems of the original. */
export function checkedTranslations(files: Record<string, string>, own: Diagnostic[], today?: string): CheckedTranslations {
  if (translationPaths(Object.keys(files)).length === 0) return { problems: [], warnings: [], lines: [] };
  const read = records(files);
  const known = new Set(own.map((problem) => JSON.stringify(problem)));
  const [original = '', ...languages] = languagesOf(files);
  const result: CheckedTranslations = { problems: translationFolderRules(files, read.records), warnings: [], lines: [] };
  for (const language of languages) {
    const file = statesFile(language);
    const { states, problems } = statesIn(file, files[file]);
    const { translated, texts } = overlaid(read, files, language);
    const found = problemsOf(files, today, language).filter((problem) => !known.has(JSON.stringify(problem)));
    result.problems.push(...problems, ...found);
    result.warnings.push(...olderTranslations(translated, states, language, shortHash));
    const rest = texts.all - texts.translated;
    const others = rest > 0 ? `; ${rest} ${rest === 1 ? 'is' : 'are'} shown in ${original}` : '';
    result.lines.push(`${language}: ${texts.translated} of ${texts.all} texts translated${others}.`);
  }
  return result;
}
