import type { YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { braceCause } from './braces.ts';

interface Cause {
  when: (line: string, code: string, before: string) => boolean;
  message: string;
  fix: string;
  /** What the line that is to blame looks like, when it stands above the place of the error. */
  blame?: RegExp;
}

const TAB: Omit<Cause, 'when'> = {
  message: 'The line is indented with a tab.',
  fix: 'write spaces instead, as many as the neighbouring lines begin with',
};

const CAUSES: Cause[] = [
  {
    when: (_, code) => code === 'BAD_DQ_ESCAPE',
    message: 'A backslash in a value in double quotation marks begins an escape here, but this is not one.',
    fix: 'write \\\\ for a backslash that readers should see',
  },
  {
    when: (line, code) => code === 'TAB_AS_INDENT' || /^\s*\t/.test(line),
    ...TAB,
  },
  {
    when: (_, code, before) => /FLOW|BAD_INDENT|MISSING_CHAR/.test(code) && /[[{][^\]}"'\n]* #[^\n]*\n?[^\n]*$/.test(before),
    blame: /[[{][^\]}"']* #/,
    message: 'Everything after " #" is a comment, including the closing bracket.',
    fix: 'put the value with the # in straight double quotation marks',
  },
  {
    when: (line) => /^(?!\s*(- )?[\w-]+:\s+[^"'[{|>\s#][^#]*:(\s|$)).*[{,]\s*[\w-]+:\s+[^"'{[,}:]+:\s/.test(line),
    message: 'A value inside { } contains a colon followed by a space but is not in quotation marks.',
    fix: 'put that value, from its key to the next comma or bracket, in straight double quotation marks',
  },
  {
    when: (line) => /^\s*(- )?[\w-]+:\s+[^"'[{|>\s#][^#]*:(\s|$)/.test(line),
    message: 'A value contains a colon followed by a space but is not in quotation marks.',
    fix: 'put the whole value in straight double quotation marks',
  },
  {
    when: (line) => /^\s*(- )?[\w-]+:\s*[@`%&*!]/.test(line),
    message: 'A value begins with a character that has a meaning in YAML (@ ` % & * !).',
    fix: 'put the whole value in straight double quotation marks',
  },
  {
    when: (_, code, before) => code === 'MISSING_CHAR' && /["']/.test(before),
    blame: /^[^"#]*[:[{,-]\s*"(?:[^"\\]|\\.)*$|^[^'#]*[:[{,-]\s*'[^']*$/,
    message: 'A quotation mark is opened but not closed.',
    fix: 'close it at the end of the value; inside "…" write \\" for a quotation mark',
  },
  {
    when: (line) => /(?:[:,{[]\s+|- )'[^']*\w'\w/.test(line),
    message: 'An apostrophe ends a value here that begins with one.',
    fix: 'put the value in straight double quotation marks in place of the single ones',
  },
  {
    when: (line) => /^\s*(- )?[\w-]+:\s*(["']).*\2\s*[^\s#,}\]]/.test(line),
    message: 'Something follows the closing quotation mark.',
    fix: 'put the whole value between one pair of marks; inside "…" write \\" for a quotation mark',
  },
  {
    when: (line, code) => /FLOW|BAD_INDENT|MISSING_CHAR/.test(code) || /[[{][^\]}]*$/.test(line),
    blame: /[[{][^\]}]*$/,
    message: 'A bracket is opened but not closed, or a line inside brackets is not indented.',
    fix: 'close the bracket ] or } on the same line',
  },
  {
    when: (line) => /^\s*(- )?[\w-]+:\s*\[[^\]]*\]\s*[^\s#]/.test(line),
    message: 'A value begins with a square bracket, which begins a list.',
    fix: 'put the whole value in straight double quotation marks',
  },
  {
    when: (_, code) => code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS',
    message: 'The value begins with a character that has a meaning in YAML.',
    fix: 'put the whole value in straight double quotation marks',
  },
  {
    when: (_, code) => code === 'MULTIPLE_DOCS',
    message: 'A line of three hyphens divides the file in two.',
    fix: 'remove the line ---',
  },
  {
    when: (line) => /^\s*(- )?[\w-]+\b[^:]*$/.test(line) && line.trim() !== '',
    message: 'There is a key without a colon here.',
    fix: 'write a colon and a space after the key: "key: value"',
  },
  {
    when: (line) => /^\s*[\w-]+:\S/.test(line),
    message: 'A space is missing after a colon.',
    fix: 'write a space after the colon: "key: value"',
  },
];

const HANGING: Omit<Cause, 'when'> = {
  message: 'The line is indented further than the one above it, which already has a value.',
  fix: 'begin it below the first letter of the line above',
};

const UNKNOWN: Omit<Cause, 'when'> = {
  message: 'This line does not fit the lines around it.',
  fix: 'give it the same indentation as its neighbours and the form "key: value"',
};

/** An entry of a list that begins below a key that has a value on its own line already, at or behind a line (from 0). */
const entryBelowValue = (lines: string[], at: number): Pick<Diagnostic, 'line' | 'column' | 'message' | 'fix'> | null => {
  const line = [at, at + 1].find((index) => /^\s*- /.test(lines[index] ?? '') && /^\s*[\w-]+:\s+[^\s|>#]/.test(lines[index - 1] ?? ''));
  if (line === undefined) return null;
  const [, key = '', empty] = /^\s*([\w-]+):\s+(\[\]|\{\})?/.exec(lines[line - 1] ?? '') ?? [];
  if (empty) {
    const message = `"${key}" is marked as empty by ${empty}, but an entry follows below it.`;
    return { line, column: (lines[line - 1] ?? '').indexOf(empty) + 1, message, fix: `remove the ${empty}` };
  }
  const message = `An entry of a list begins below "${key}", which has a value of its own.`;
  return {
    line: line + 1,
    column: (lines[line] ?? '').indexOf('-') + 1,
    message,
    fix: 'move it, with all that belongs to it, to the end of its list',
  };
};

/** What stands behind the first error of a YAML text, told by its place, its cause and the remedy. */
export function yamlCause(error: YAMLError, text: string, position: (offset: number) => Place): Diagnostic {
  const place = position(error.pos[0]);
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const before = lines.slice(0, place.line).join('\n');
  const next = lines[place.line] ?? '';
  const indent = (text: string): number => text.search(/\S|$/);
  if (/^ +\t/.test(line)) return { ...place, column: line.indexOf('\t') + 1, rule: 'yaml-syntax', ...TAB };
  if (
    error.code !== 'TAB_AS_INDENT' &&
    /:\s+\S/.test(line) &&
    /^\s*[\w-]+:(\s|$)/.test(next) &&
    indent(next) > indent(line.replace(/^(\s*)- /, '$1  '))
  ) {
    return { ...place, line: place.line + 1, column: indent(next) + 1, rule: 'yaml-syntax', ...HANGING };
  }
  const below = entryBelowValue(lines, place.line - 1);
  if (below) return { ...place, ...below, rule: 'yaml-syntax' };
  const inBraces = error.code === 'BAD_DQ_ESCAPE' ? null : braceCause(line);
  if (inBraces) return { ...place, ...inBraces, rule: 'yaml-syntax' };
  const cause: Omit<Cause, 'when'> = CAUSES.find(({ when }) => when(line, error.code, before)) ?? UNKNOWN;
  const blamed = cause.blame ? lines.slice(0, place.line).findLastIndex((above) => cause.blame?.test(above)) : -1;
  const at = blamed < 0 ? {} : { line: blamed + 1, column: (lines[blamed] ?? '').search(/["'[{]/) + 1 };
  return { ...place, ...at, rule: 'yaml-syntax', message: cause.message, fix: cause.fix };
}
