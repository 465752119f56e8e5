type Files = Record<string, string>;

const TOKEN = /^(?:"[^"\n]*"|[^\s"\]},<>=]+)/;

interface Spot {
  file: string;
  line: number;
  column: number;
}

const spotOf = (place: string): Spot => {
  const [file = '', line, column] = place.split(':');
  return { file, line: Number(line), column: Number(column) };
};

const offsetOf = (text: string, { line, column }: Spot): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, above) => sum + above.length + 1, 0) +
  column -
  1;

/** Replaces the word at a place; a value that goes on to the end of its line is replaced whole. */
const replaced = (text: string, offset: number, by: string, whole: boolean): string => {
  const rest = text.slice(offset);
  const length = (whole ? /^[^\n\]},"]+/ : TOKEN).exec(rest)?.[0].replace(/:$/, '').length ?? 0;
  return text.slice(0, offset) + by + rest.slice(length);
};

const without = (text: string, offset: number, length: number): string => text.slice(0, offset) + text.slice(offset + length);

const withoutKey = (text: string, { line, column }: Spot): string => {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const alone = written.slice(0, column - 1).trim() === '';
  const rest = written.slice(column - 1);
  lines.splice(
    line - 1,
    1,
    ...(alone ? [] : [(written.slice(0, column - 1) + rest.replace(/^[\w-]+: ?("[^"]*"|[^,}]*),? ?/, '')).replace(/, ?}/, ' }')]),
  );
  return lines.join('\n');
};

/** The lines of the text before that a line "key: …" was lost from, put back. */
const withLine = (before: string, after: string, key: string): string => {
  const lost = before.split('\n');
  const kept = after.split('\n');
  const index = lost.findIndex((line, at) => new RegExp(`^\\s*(- )?${key}:`).test(line) && kept[at] !== line);
  return index < 0 ? before : [...kept.slice(0, index), lost[index], ...kept.slice(index)].join('\n');
};

/** What is done to the line of a mistake where a fix says so; each is told what is at the place and behind it. */
const LINES: [fix: RegExp, mend: (line: string, column: number, found: string[]) => string][] = [
  [
    /^put the whole value in straight double quotation marks$/,
    (line) => line.replace(/^(\s*(?:- )?[\w-]+: )([^{[].*)$/, (_, key: string, value: string) => key + JSON.stringify(value)),
  ],
  [/^take "(.+)" off the list$/, (line, column, [, item = '']) => line.slice(0, column - 1) + line.slice(column - 1 + item.length)],
  [/^write "(#+ .*)"$/, (_line, _column, [, heading = '']) => heading],
  [/^delete it, and save/, (line, column) => line.slice(0, column - 1) + line.slice(column - 1).replace(/^./su, '')],
];

const withLineMended = (text: string, { line, column }: Spot, fix: string): string | null => {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  for (const [pattern, mend] of LINES) {
    const found = pattern.exec(fix);
    const now = found && !text.includes('\r') ? mend(written, column, found) : written;
    if (now !== written) return lines.with(line - 1, now).join('\n');
  }
  return null;
};

/** The files after what a fix says was done to the letter; `null` where a person has to know what to write. */
export const applied = (before: Files, after: Files, place: string, fix: string): Files | null => {
  const spot = spotOf(place);
  const text = after[spot.file] ?? '';
  const offset = offsetOf(text, spot);
  const word = /^(?:write|rename it to) "([^"]+)"(?:, or|$)/.exec(fix)?.[1];
  const date = /^write (?:it in brackets: |the earlier date first: )?(\[[\w-]+\]|\d[\dTZ:/~-]*)$/.exec(fix)?.[1];
  const line = withLineMended(text, spot, fix);
  if (line !== null) return { ...after, [spot.file]: line };
  if (fix.startsWith('move it out of content/')) return Object.fromEntries(Object.entries(after).filter(([file]) => file !== spot.file));
  if (word && !word.startsWith('#')) return { ...after, [spot.file]: replaced(text, offset, word, false) };
  if (date) return { ...after, [spot.file]: replaced(text, offset, date, true) };
  const attribute = /^[\w-]+="[^"]*" ?/.exec(text.slice(offset))?.[0];
  if (attribute && fix.startsWith('remove it')) return { ...after, [spot.file]: without(text, offset, attribute.length) };
  if (/^remove it(; there|$)/.test(fix) && !text.slice(offset).startsWith('<')) return { ...after, [spot.file]: withoutKey(text, spot) };
  const key = /^add the line "([\w-]+): /.exec(fix)?.[1];
  if (key) return { ...after, [spot.file]: withLine(before[spot.file] ?? '', text, key) };
  return null;
};

/**
 * The files after a person did what a fix says, to the letter where it names the word, and otherwise as they would know to
 * do it (they have what was there before).
 */
export const mended = (before: Files, after: Files, place: string, fix: string): Files => applied(before, after, place, fix) ?? before;
