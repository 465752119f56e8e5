import * as words from '#words/scenes';
import type { Label } from './bars.ts';
import type { Landmark } from './context.ts';
import type { YearsRow } from './rows.ts';

/** A picture of years in one sentence a row, for those who do not see it: "2010 to 2016. The town: a well is closed, May 2031: minutes." */
export function yearsText({ rows, landmarks }: { rows: YearsRow[]; landmarks: Landmark[] }, when: string): string {
  const joined = ({ lines }: Label): string => lines.join(' ');
  const told = rows.map(({ name, after, title, strong, rivals, notes }) => {
    const dates = [strong, ...rivals].flatMap((bar) => bar?.label.lines ?? []).filter(Boolean);
    const what = [after, joined(title), ...dates, ...notes.map(joined)].filter(Boolean);
    return words.row(joined(name), what);
  });
  const context = landmarks.map(({ lines }) => words.sentence(lines.join(' ')));
  return [words.sentence(when), ...told, ...context].join(' ');
}
