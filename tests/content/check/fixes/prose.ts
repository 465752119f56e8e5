import { lines, put, rest, swap, type Edit, type Files, type Work } from './work.ts';

/** The paragraph or row at the spot taken away. */
const withoutLine: Edit = (work) => lines(work, () => []);

const SOURCE = `
new-source:
  type: webpage
  title: A page
  publisher: The Ford Gazette
  issued: 2031
  language: en
  seen: { part: full, note: the page }
  quality: local-press
  link_ok: false
`;

const LINK = /^(?:!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|<[^>\s]*>|[^\s<>]+)/;

/** The source entered, and its note in the place of the link; what a footnote or a link by reference named goes with it. */
const entered = (work: Work): Files => {
  const text = (swap(work, LINK, '<Source id="new-source" />') ?? work.text).replace(/^\[[^^\]]+\]: .*\n?/gm, '');
  return { ...work.files, [work.file]: text, 'content/sources.yaml': (work.files['content/sources.yaml'] ?? '').trimEnd() + SOURCE };
};

const linkless: Edit = (work) => swap(work, /^\[([^\]]*)\]\([^)]*\)/, ([, words = '']) => words);

const oneLine: Edit = (work) => put(work, 0, '\n\n', 0).replace(/(\n\n<(\w+)[^>]*\/>) */, '$1\n\n');

const emphasised: Edit = (work) =>
  rest(work).startsWith('>')
    ? lines(work, () => '<Statement id="lead-found#town-2031-05-03" />')
    : swap(work, /^["“„‘«]([^"”’»\n]{0,40}?)(?:["”’»]|(?= comes))/, ([, words = '']) => `*${words}*`);

/** Fixes of prose between its shortcodes. */
export const prose: [fix: RegExp, edit: Edit][] = [
  [/^write "(\/[^"]*)" if you mean the page of this site/, (work, [, path = '']) => swap(work, /\]\([^)]*\)/, `](${path})`)],
  [/^delete the space after the </, (work) => swap(work, /^<\s+/, '<')],
  [/^write \[words\]\(\/path\/\), with the path of a page/, (work) => swap(work, /^\[\[[^\]]*\]\]/, '[the time](/timeline/)')],
  [/^write \/> in place of/, (work) => swap(work, /\\>/, '/>')],
  [/^add (?:it|the page) to content\/sources.yaml and write <Source/, (work) => entered(work)],
  [
    /^remove it[;,] (?:write emphasis as|or use one of)/,
    (work) => lines(work, (line) => line.replace(/<\/?(?:b|constructor|__proto__)[ />]+/g, '')),
  ],
  [/^write the path of an article, .*; or remove the link$/, linkless],
  [/^write \[words\]\(\/path\/\) with no space between the brackets/, (work) => swap(work, /\[(\w+)\]\[\w+\]/, '[here](/timeline/)')],
  [/^write the note at the foot of the file: (\[\^\w+\]:)/, (work, [, mark = '']) => `${work.text}\n${mark} A note.\n`],
  [/^write \[\^\w+\] after the sentence|^remove it, or name it in a link/, withoutLine],
  [/^give it a name of its own here and where it is meant, or remove it/, withoutLine],
  [/^write \\\| where readers should see the sign/, (work) => lines(work, (line) => line.replace(/\|([^|]*)\|$/, String.raw`\|$1|`))],
  [/^begin the line with another word/, (work) => put(work, 0, 'Then the ')],
  [/^remove it; to show readers a curly brace/, (work) => swap(work, /^\{[^}]*\}/, '')],
  [/^remove the brace, or write \\\{/, (work) => swap(work, /^[{}]/, ([brace = '']) => `\\${brace}`)],
  [/^write \\< where readers should see the sign/, (work) => put(work, 0, '\\')],
  [/^write \{\/\* … \*\/\} around/, (work) => swap(work, /^<!--([^]*?)-->/, ([, words = '']) => `{/*${words}*/}`)],
  [/^remove it; a paragraph ends with an empty line/, (work) => swap(work, /^<[^>]*>/, ' ')],
  [/^put it on a line of its own/, oneLine],
  [/^write <Quote source="…">the exact words<\/Quote>/, emphasised],
  [/^write the date, such as "([^"]+)"/, (work, [, date = '']) => swap(work, /^\w+/, date)],
  [/^write !\[what it shows\]/, (work) => swap(work, /^!\[\]/, '![A well]')],
];
