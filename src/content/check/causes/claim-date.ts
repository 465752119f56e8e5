import { dateText } from '../../../time/date-text.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { dateAt } from '../../read/values.ts';
import { listed } from '../nearest.ts';

/** What is told of other dates that do not fit the one of their claim. */
const MISFITS = ['needs-prior', 'not-prior', 'impossible-order'];

const ofClaim = (claim: Written, problems: Diagnostic[]): Diagnostic[] => {
  const [said, place] = [dateAt(claim.raw, ['said']), claim.place(['said'])];
  const isMisfit = ({ file, rule, message }: Diagnostic): boolean =>
    file === claim.file && MISFITS.includes(rule) && message.includes(`(line ${place.line})`);
  const misfits = said ? problems.filter(isMisfit) : [];
  const isTold = problems.some(({ file, line, rule }) => file === claim.file && line === place.line && /-date$/.test(rule));
  if (!said || misfits.length < (isTold ? 1 : 2)) return problems;
  const lines = listed(misfits.map(({ line }) => String(line)));
  const one = {
    ...place,
    rule: 'impossible-order',
    message: `The claim is dated ${dateText(said)}, but the dates on lines ${lines} do not fit that.`,
    fix: 'correct the date if it is wrong; if not, correct the others, and add "prior: true" to whatever was said before the claim',
  };
  return [...problems.filter((problem) => !misfits.includes(problem)), ...(isTold ? [] : [one])];
};

/** The problems, with one in place of all that tell that another date does not fit the one of its claim. */
export function withoutMisfitDates(records: Written[], problems: Diagnostic[]): Diagnostic[] {
  const files = new Set(problems.flatMap(({ file, rule }) => (MISFITS.includes(rule) ? [file] : [])));
  return records
    .filter(({ kind, file }) => kind.noun === 'claim' && files.has(file))
    .reduce((left, claim) => ofClaim(claim, left), problems);
}
