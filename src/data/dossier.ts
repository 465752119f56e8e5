import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import type { Dossier } from '../model/dossier.ts';
import { claimRules } from './claim-rules.ts';
import { duplicateRules } from './duplicate-rules.ts';
import { known } from './known.ts';
import { linked, type Shaped } from './linked.ts';
import { records } from './records.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { shaped } from './shape.ts';
import { shortcodeProblems } from './shortcodes.ts';

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/**
 * The dossier that content files (path from `content/` on -> text) make up.
 * Throws one `ContentError` with every diagnostic, sorted by file and line, when anything is wrong with them.
 */
export const dossier = (files: Record<string, string>): Dossier => {
  const read = records(files);
  const ids = known(read);
  const problems = [...read.problems, ...duplicateRules(read.records)];
  const all: Shaped[] = [];
  for (const record of read.records) {
    const { value, problems: misshapen } = shaped(record);
    all.push({ record, value });
    problems.push(...misshapen, ...references(record, ids), ...shortcodeProblems(record.pieces, ids, record.kind.noun === 'story'));
    if (record.kind.noun === 'claim') problems.push(...claimRules(record, ids));
  }
  if (problems.length > 0) {
    const sorted = problems.sort(byPlace);
    throw new ContentError(sorted, report(sorted));
  }
  return linked(all);
};
