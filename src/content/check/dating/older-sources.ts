import { endOf, startOf, type Dated } from '../../../model/date.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { dateText } from '../../../time/date-text.ts';
import type { Written } from '../../read/records.ts';
import { dateAt, itemsAt, textAt } from '../../read/values.ts';
import type { Path } from '../../read/yaml.ts';

/** How long after its date of issue a source may still be added to, in ms: a quarter of a year. */
const ADDED_TO = 92 * 86_400_000;

/** Words that were said long after the source that holds them was published. */
export function olderSourceRules(records: Written[]): Diagnostic[] {
  const issued = new Map<string, Dated>();
  for (const record of records) {
    const date = record.kind.noun === 'source' ? dateAt(record.raw, ['issued']) : null;
    if (date) issued.set(record.id, date);
  }
  const problem = (claim: Written, at: Path): Diagnostic[] => {
    const said = dateAt(claim.raw, [...at, 'said']);
    const path = [...at, 'quote', 'source'];
    const source = issued.get(textAt(claim.raw, path) ?? '');
    if (!said || !source || said.from === null || source.to === null || endOf(source) + ADDED_TO > startOf(said)) return [];
    const message = `The words are dated ${dateText(said)} (line ${claim.place([...at, 'said']).line}), but their source was published earlier: ${dateText(source)}.`;
    return [
      {
        ...claim.place(path),
        rule: 'impossible-order',
        message,
        fix: 'name the source that printed them, or correct the date that is wrong',
      },
    ];
  };
  return records
    .filter(({ kind }) => kind.noun === 'claim')
    .flatMap((claim) =>
      [[], ...itemsAt(claim.raw, ['responses']).map((_, index): Path => ['responses', index])].flatMap((at) => problem(claim, at)),
    );
}
