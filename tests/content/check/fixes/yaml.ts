import { lines, put, rest, swap, type Edit, type Work } from './work.ts';

const above = (work: Work): string => work.text.split('\n')[work.line - 2] ?? '';
const indentOf = (line: string): string => /^\s*(?:- )?/.exec(line)?.[0].replace('-', ' ') ?? '';

const CLOSING: Record<string, string> = { '[': ']', '{': '}' };

const closed: Edit = (work) =>
  lines(work, (line) => {
    const open = [...line]
      .filter((sign) => '[{]}'.includes(sign))
      .reduce<string[]>((stack, sign) => (sign in CLOSING ? [...stack, sign] : stack.slice(0, -1)), []);
    return (
      line +
      open
        .reverse()
        .map((sign) => ` ${CLOSING[sign] ?? ''}`.replace(' ]', ']'))
        .join('')
    );
  });

const endsFrontMatter: Edit = (work) => {
  const all = work.text.split('\n');
  const last = all.findIndex((line, index) => index > 0 && line.trim() === '');
  return all.toSpliced(last, 0, '---').join('\n');
};

const beginsFrontMatter: Edit = ({ text, known, files }) => {
  const head = /^---\n[^]*?\n---\n/.exec(known || (files['content/claims/limits-kept.mdx'] ?? ''))?.[0] ?? '';
  const keys = head
    .replace('The laboratory wrote that the limits were kept', 'The laboratory wrote that the water was good')
    .replace(/short: .*/, (line) => (known ? line : 'short: The water was good'));
  return keys + text.replace(/^[^]*?\n---\n/, '').replace(/^(?:[\w-]+: .*\n|---\n)+/, '\n');
};

const keptFirst: Edit = (work) => (rest(work).startsWith('=') ? lines(work, () => []) : keptOwn(work));

const keptOwn = (work: Work): string =>
  put(work, rest(work).indexOf('\n>>>>>>>') + 1, /^<<<<<<<.*\n([^]*?)=======\n/.exec(rest(work))?.[1] ?? '', 0).replace(
    /^>>>>>>>.*\n?/m,
    '',
  );

/** Fixes of the signs of YAML: brackets, marks, hyphens, colons and indentation. */
export const yaml: [fix: RegExp, edit: Edit][] = [
  [/^write spaces instead, as many as the neighbouring lines/, (work) => lines(work, (line) => indentOf(above(work)) + line.trim())],
  [/^begin it below the first letter of the line above/, (work) => lines(work, (line) => indentOf(above(work)) + line.trim())],
  [/^begin the line ".*" below the key of that text/, (work) => lines(work, (line) => line.slice(2))],
  [/^close the bracket \] or \} on the same line/, closed],
  [/^close it at the end of the value/, (work) => lines(work, (line) => `${line}"`)],
  [/^write a colon and a space after the key/, (work) => lines(work, (line) => line.replace(/^(\s*[\w-]+)[^\w\s-]?\s*/, '$1: '))],
  [/^write a comma before/, (work) => put(work, 1, ',', -1).replace(/,(?=[\w-]+: )/, ', ')],
  [/^write a space after the colon/, (work) => swap(work, /:/, ': ')],
  [/^write a hyphen in its place/, (work) => lines(work, (line) => line.replace(/^(\s*)\S+\s*/, '$1- '))],
  [/^write a colon and a space in its place/, (work) => lines(work, (line) => line.replace(/ ?[：﹕∶] ?/, ': '))],
  [/^remove the (\[\]|\{\})$/, (work, [, empty = '']) => lines(work, (line) => line.replace(` ${empty}`, ''))],
  [/^put the value in straight double quotation marks in place of/, (work) => lines(work, (line) => line.replace(/'(.*)'/, '"$1"'))],
  [/^separate them with commas: (.*)$/, (work, [, ids = '']) => swap(work, /^[^\]\n]+/, ids)],
  [/^write it in brackets: (\[.*\])$/, (work, [, list = '']) => swap(work, /^[^\n]+(?:\n +-[^\n]*)*/, list)],
  [/^write a hyphen and a space before it/, (work) => lines(work, (line) => line.replace(/^(\s*) {2}(?=\S)/, '$1- '))],
  [/^write \\\\ for a backslash/, (work) => swap(work, /\\(?!\\)/, String.raw`\\`)],
  [/^write the value out/, (work) => lines(work, (line) => line.replace(/[&*!]\w+ ?/, '').replace(/: $/, ': safety'))],
  [/^rename (?:it|one of the two), or remove it$/, (work) => withoutBlock(work)],
  [/^write a line of three hyphens/, endsFrontMatter],
  [/^write --- and nothing else on the line/, (work) => lines(work, () => '---')],
  [/^write below it, .*, or remove its hyphen$/, (work) => lines(work, () => [])],
  [/^remove them: the first line of the file is ---/, ({ text }) => text.trimStart()],
  [/^remove that line, and the one like it at the end/, ({ text }) => text.replace(/^```.*\n?/gm, '')],
  [/^write what belongs in it, or delete the file/, ({ known }) => known],
  [/^begin the file with a line ---/, beginsFrontMatter],
  [/^keep the lines that are right, and delete the others/, keptFirst],
];

/** The text without the key at the spot and all lines below it that are indented further. */
export const withoutBlock = (work: Work): string => {
  const all = work.text.split('\n');
  const end = all.slice(work.line).findIndex((line) => line.trim() === '' || !line.startsWith(' '.repeat(work.column)));
  all.splice(work.line - 1, 1 + Math.max(end, 0));
  return all.join('\n');
};
