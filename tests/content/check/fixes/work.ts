export type Files = Record<string, string>;

/** What a problem says, as far as a person who follows it reads it. `place` is `file:line:column`. */
export interface Told {
  place: string;
  message: string;
  fix: string;
}

/** A fix that is followed: the text it stands in, the spot, and the dossier as the editor knows that it should be. */
export interface Work extends Told {
  files: Files;
  file: string;
  text: string;
  offset: number;
  line: number;
  column: number;
  known: string;
}

/** Does what a fix says: the new text of its file, or all files; `null` where the text has not what the fix speaks of. */
export type Edit = (work: Work, found: RegExpExecArray) => string | Files | null;

const VALUE = String.raw`("[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^,}\n]+)`;

/** What an editor writes where the dossier that they know has nothing. */
const WORDS: Record<string, string> = {
  answers: '[notice]',
  ask: 'Was it so?',
  'as-of': '2031-07-01',
  until: '2031-05-03',
  note: 'As it was seen.',
  label: 'A label',
  original: 'loden putten',
  brief: 'lead',
  title: 'A year between the test and the notice',
  finding: 'Only the test falls into it.',
  extent: '2030/2031',
  source: 'gazette-2031',
  claim: 'lead-found',
};

/** The work of following a fix. */
export const workOf = (files: Files, known: Files, told: Told): Work => {
  const [file = '', line, column] = told.place.split(':');
  const text = files[file] ?? '';
  const above = text.split('\n').slice(0, Number(line) - 1);
  const offset = above.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  return { ...told, files, file, text, offset, line: Number(line), column: Number(column), known: known[file] ?? '' };
};

/** What stands at the spot and behind it. */
export const rest = ({ text, offset }: Work): string => text.slice(offset);

/** The text with other words instead of those of the length at the spot, or so far behind it. */
export const put = ({ text, offset }: Work, length: number, by: string, from = 0): string =>
  text.slice(0, offset + from) + by + text.slice(offset + from + length);

/** The text with what a pattern finds at the spot replaced; `null` where nothing is found. */
export const swap = (work: Work, pattern: RegExp, by: string | ((found: string[]) => string)): string | null => {
  const found = pattern.exec(rest(work));
  return found && put(work, found[0].length, typeof by === 'string' ? by : by(found), found.index);
};

/** The text with one of its lines (from 1) changed to others. */
export const lines = (work: Work, change: (line: string) => string | string[], at = work.line): string => {
  const all = work.text.split('\n');
  all.splice(at - 1, 1, ...[change(all[at - 1] ?? '')].flat());
  return all.join('\n');
};

const matches = (text: string, pattern: string): string[] =>
  Array.from(text.matchAll(new RegExp(pattern, 'g')), ([, value = '']) => value.trim());

const lost = (text: string, known: string, pattern: string): string | undefined => {
  const there = matches(text, pattern);
  const all = matches(known, pattern);
  return all.find((value) => all.filter((each) => each === value).length > there.filter((each) => each === value).length) ?? all[0];
};

/** What an editor writes behind a key: what they know was there, or some words of the quotation at the spot. */
export const valueOf = ({ text, known, offset }: Work, key: string): string =>
  ((key === 'brief' && /^(?:\S+ ){3}\S+/.exec(text.slice(offset))?.[0]) || lost(text, known, String.raw`(?<![\w-])${key}: ${VALUE}`)) ??
  WORDS[key] ??
  'Words';

/** What an editor writes into an attribute. */
export const attributeOf = ({ text, known }: Work, name: string): string =>
  lost(text, known, String.raw` ${name}="([^"]+)"`) ?? WORDS[name] ?? 'words';

/** The name made of small letters, digits and single hyphens. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** All files with one id for another, in their names too: an id is renamed wherever it stands. */
export const renamed = (files: Files, from: string, to: string): Files => {
  const whole = new RegExp(String.raw`(?<![\w-])${from.replace(/[.*+?^$\{}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, 'g');
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace(whole, to), text.replace(whole, to)]));
};

/** The files without one. */
export const withoutFile = (files: Files, gone: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== gone));
