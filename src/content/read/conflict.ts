import type { Diagnostic } from '../../model/diagnostic.ts';

/** The first place in a file where git left two versions of some lines beside each other; none elsewhere. */
export function conflict(file: string, text: string): Diagnostic[] {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/.test(one));
  if (line < 0) return [];
  const message = 'Git has left two versions of some lines here, separated by lines of <, = and >.';
  const fix = 'keep the lines that are right, and delete the others with the lines <<<<<<<, ======= and >>>>>>>';
  return [{ file, line: line + 1, column: 1, rule: 'merge-conflict', message, fix }];
}
