import { lines, put, rest, swap, valueOf, type Edit, type Files, type Work } from './work.ts';

const INDENTED = /^\s*(?:- )?/;

/** The text with a key added to the map whose key or first key stands at the spot. */
const withKey = (work: Work, key: string, value: string): string => {
  const here = rest(work);
  const before = work.text.split('\n')[work.line - 1]?.slice(0, work.column - 1) ?? '';
  const own = /[\w-]+: $/.exec(before)?.[0];
  if (own && !here.startsWith('{')) return put(work, 0, `${key}: ${value}, `, -own.length);
  const braces = /^(?:[\w-]+: )?\{ ?/.exec(here)?.[0];
  if (braces) return put(work, 0, `${key}: ${value}, `, braces.length);
  if (INDENTED.exec(before)?.[0] !== before) return put(work, 0, `${key}: ${value}, `);
  const indent = ' '.repeat(before.length + (/^[\w-]+:\n/.test(here) && !/^[\w-]+:\n\s*- /.test(here) ? 2 : 0));
  return lines(work, (line) => [line, `${indent}${key}: ${value}`]);
};

/** The text without the key at the spot and what stands behind it. */
export const withoutKey = (work: Work): string => {
  const all = work.text.split('\n');
  const line = all[work.line - 1] ?? '';
  const indent = line.slice(0, work.column - 1);
  if (/\S/.test(indent.replace(/^\s*- /, '')))
    return lines(work, () =>
      (indent + line.slice(indent.length).replace(/^[\w-]+: ?("[^"]*"|\[[^\]]*\]|[^,}]*),? ?/, '')).replace(/,? ?}/, ' }'),
    );
  const below = all.slice(work.line).findIndex((each) => each.trim() !== '' && (/^\s*/.exec(each)?.[0].length ?? 0) <= indent.length);
  all.splice(work.line - 1, 1 + Math.max(below, 0));
  return all.join('\n');
};

const quoted: Edit = (work) =>
  lines(work, (line) => line.replace(/^(\s*(?:- )?[\w-]+: )([^{].*)$/, (_, key: string, value: string) => key + JSON.stringify(value)));

const atKey = (work: Work, key: string): Work => ({
  ...work,
  ...(({ index }) => ({ offset: index }))(new RegExp(`${key}:`).exec(work.text) ?? { index: work.offset }),
});

/** The key and its value written as the editor knows that they should be. */
const filled: Edit = (work, [, key = '']) =>
  swap(
    work,
    new RegExp(`^(?:${key}: ?)?(?:\\[[^\\]]*\\]|\\{[^}]*\\}|[^,}\\n]*)`),
    ([all = '']) => (all.startsWith(key) ? `${key}: ` : '') + valueOf(work, key),
  );

const emptyKey: Edit = (work) => swap(work, /^([\w-]+):[^\n]*/, ([, key = '']) => `${key}: ${valueOf(work, key)}`);

const below: Edit = (work, [, key = '']) => {
  const indent = ' '.repeat((/^\s*/.exec(work.text.split('\n')[work.line - 1] ?? '')?.[0].length ?? 0) + 2);
  const value = lost(work, key);
  return lines(work, (line) => [line.replace(/:.*$/, ':'), ...value.map((each) => indent + each)]);
};

/** The keys that the editor knows to stand in a map, each as a line. */
const lost = ({ known }: Work, key: string): string[] => {
  const inBraces = new RegExp(`${key}: \\{ (.*) \\}`).exec(known)?.[1];
  if (inBraces) return inBraces.split(', ');
  const block = new RegExp(`(?:^|\\n)( *)${key}:\\n((?:\\1  .*\\n)+)`).exec(known);
  return (block?.[2] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
};

/** The form of an entry with what the editor knows behind its keys. */
const entered = (work: Work, form: string): string => form.replace(/([\w-]+): …/g, (_, key: string) => `${key}: ${valueOf(work, key)}`);

/** The text without so many entries of a list, the first of them at the spot: each on a line of its own, or all on one. */
const withoutEntries = (work: Work, count: number): string =>
  /^\s*- /.test(work.text.split('\n')[work.line - 1] ?? '')
    ? work.text
        .split('\n')
        .toSpliced(work.line - 1, count)
        .join('\n')
    : (swap(work, new RegExp(`^(?:\\{[^}]*\\}(?:, )?){${count}}`), '') ?? work.text).replace(/, \]/, ']');

const registerless = ({ files, file, known }: Work): Files => ({ ...files, [file]: known });

/** Fixes that add, remove or fill keys. */
export const keys: [fix: RegExp, edit: Edit][] = [
  [/^add the line "([\w-]+): …"/, (work, [, key = '']) => withKey(work, key, valueOf(work, key))],
  [/^add the line "language: \w+" below "exact", or "(language): (\w+)"/, (work, [, key = '', value = '']) => withKey(work, key, value)],
  [/add the line "(id): ([^"]+)"$/, (work, [, key = '', value = '']) => withKey(work, key, value)],
  [
    /or add the line "(until): …"/,
    (work, [, key = '']) => withKey({ ...work, column: 5, offset: work.offset - work.column + 5 }, key, valueOf(work, key)),
  ],
  [/or add "(prior): (true)"/, (work, [, key = '', value = '']) => lines(work, (line) => [line, `    ${key}: ${value}`])],
  [/^remove the line "prior: true"/, withoutKey],
  [/^remove "(?:lead-in|answers)"/, withoutKey],
  [/or leave "date" out/, (work) => withoutKey({ ...work, column: 3, offset: work.offset - work.column + 3 })],
  [
    /^give the .* a landmark|if it is right, give the \w+ a landmark/,
    (work) => lines(work, (line) => [line, `${/^ */.exec(line)?.[0] ?? ''}landmark: { rank: 1, label: Long ago }`]),
  ],
  [/^put the whole value in straight double quotation marks$/, quoted],
  [
    /^put the whole value between one pair of marks/,
    (work) =>
      rest(work).startsWith('"')
        ? swap(work, /^"(.*?)"(?= \}|, [\w-]+: )/, ([, value = '']) => JSON.stringify(value))
        : lines(work, (line) => line.replace(/: (.*)$/, (_, value: string) => `: ${JSON.stringify(value.replaceAll('"', ''))}`)),
  ],
  [
    /^put that value, from its key|^put the value with the # in|^put the whole value, with what stands before the comma/,
    (work) => braced(work),
  ],
  [/^add "in-brief:" and below it/, (work) => lines(work, (line) => ['in-brief: [{ text: One line. }, { text: Another. }]', line])],
  [/^add an entry, or remove/, withoutKey],
  [/^remove (?:an entry|(\d+) entries), or put/, (work, [, count = '1']) => withoutEntries(work, Number(count))],
  [/^write below it: (- \{.*\})$/, (work, [, form = '']) => swap(work, /^[^\n]*/, `\n  ${entered(work, form)}`)],
  [/^write it as (\{ date.*\})$/, (work, [, form = '']) => swap(work, /^[^\n\]]*/, entered(work, form))],
  [
    /^begin the lines of ([\w, -]+) with two spaces more/,
    (work, [, names = '']) => work.text.replace(new RegExp(`^ *(?:${names.replaceAll(', ', '|')}):`, 'gm'), '  $&'),
  ],
  [/^write "text: " before them/, (work) => put(work, 0, 'text: ')],
  [/^name at least one behind|^write a value behind the colon/, emptyKey],
  [/^write "([\w-]+): …" with one value behind it/, filled],
  [/^write them below "([\w-]+):"/, below],
  [/^write its content as "key: value" lines/, registerless],
  [
    /^add ([\w-]+) to "sources" in line (\d+)/,
    (work, [, id = '', line = '']) => lines(work, (each) => each.replace(']', `, ${id}]`), Number(line)),
  ],
  [
    /^add a response by ([\w-]+); if none was found/,
    (work, [, party = '']) =>
      put(
        atKey(work, 'responses'),
        0,
        `\n  - { by: ${party}, stance: no-reply-found, as-of: 2031-07-01, searched: [minutes] }`,
        'responses:'.length,
      ),
  ],
  [/^give each a rank of its own|^write a number from 1 to 12|^write digits only/, (work) => swap(work, /^\w+/, '7')],
  [/^write (true|false)(?: or false)?$/, (work, [, value = '']) => swap(work, /^\w+/, value)],
  [
    /^write it as \{ family: …, given: … \}/,
    (work) => lines(work, (line) => line.replace(/author: .*$/, 'author: [{ family: Mill, given: Ada }]')),
  ],
];

/** The value between braces at or around the spot that its quotation marks were forgotten around: it ends before the next key. */
const braced = (work: Work): string =>
  lines(work, (line) => {
    const start = rest(work).startsWith('{')
      ? work.column + 1
      : (/^.*[{,] (?=[\w-]+: )/.exec(line.slice(0, work.column - 1))?.[0].length ?? 0);
    return (
      line.slice(0, start) +
      line.slice(start).replace(/^([\w-]+): (.*?)(?=, [\w-]+: | \})/, (_, key: string, value: string) => `${key}: ${JSON.stringify(value)}`)
    );
  });
