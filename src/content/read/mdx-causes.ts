import type { Diagnostic } from '../../model/diagnostic.ts';
import { SHORTCODES } from '../../model/shortcode.ts';
import { unclosedValue } from './unclosed-value.ts';

const NAMES = Object.keys(SHORTCODES).join('|');

/** What a line of prose looks like that is to blame, before what the parser says of it. */
const IN_LINE: { when: RegExp; message: string; fix: string }[] = [
  {
    when: /<!--|-->/,
    message: 'This is an HTML comment, which is not allowed in prose.',
    fix: 'write {/* … */} around what only editors should read',
  },
  {
    when: /<[A-Za-z]\w*[^<>]*=\s*[“”„‟«»″]|<[A-Za-z]\w*[^<>]*=\s*"[^"<>]*[“”„″]/,
    message: 'A value of a shortcode is in typographic quotation marks.',
    fix: 'write straight ones around it: id="…"',
  },
  {
    when: new RegExp(`<(?:${NAMES})\\b[^<>]*=\\s*[^"'\\s{<>=][^<>]*>`),
    message: 'A value of a shortcode has no quotation marks.',
    fix: 'write straight ones around it: id="…"',
  },
  {
    when: new RegExp(`<(?:${NAMES})\\b[^<>]*\\\\>`),
    message: 'A self-closing shortcode ends with />, but there is a backslash here.',
    fix: 'write /> in place of \\>',
  },
  {
    when: /<(?:https?:|mailto:|www\.|[\w.+-]+@)/,
    message: 'There is an address in angle brackets here.',
    fix: 'add the page to content/sources.yaml and write <Source id="…" />; link pages of this site as [words](/path/)',
  },
  {
    when: /^(?:import|export)\b/,
    message: 'A line of prose that begins with "import" or "export" is read as code.',
    fix: 'begin the line with another word; shortcodes need no imports',
  },
  {
    when: /<(?:br|hr|img|input|wbr)\b[^>]*>/i,
    message: 'This is raw HTML, which is not allowed in prose.',
    fix: 'remove it; a paragraph ends with an empty line, and a picture is ![what it shows](/picture.png)',
  },
];

const CAUSES: { when: RegExp; message: string; fix: string }[] = [
  {
    when: /call stack/i,
    message: 'The marks of emphasis (* _ ~) in this file are nested too deeply.',
    fix: 'close each before the next is opened, or write \\* where readers should see the sign',
  },
  {
    when: /closing brace|`\{`|expression|acorn|parse (import|export)/i,
    message: 'A curly brace in prose begins a piece of code here.',
    fix: 'remove the brace, or write \\{ and \\} where readers should see one',
  },
  {
    when: /Unexpected closing tag `?(<\/[\w.]*>?)/,
    message: 'A shortcode is closed that was not opened here.',
    fix: 'remove the closing tag, or open the shortcode before it in the same paragraph',
  },
  {
    when: /[Ee]xpected (a|the|corresponding) closing tag/,
    message: 'A shortcode is opened but not closed.',
    fix: 'close it in the same paragraph (</Name>), a scene on a line of its own (</Scene>); a self-closing one is written <Name … />',
  },
  {
    when: /after `<`|before name|in name|character|tag/i,
    message: 'A "<" in prose begins a shortcode here, but what follows is not one.',
    fix: 'write \\< where readers should see the sign; a shortcode looks like <Source id="…" />',
  },
];

/** What stands behind a syntax error of an MDX text, told by its place, its cause and the remedy. */
export function mdxCause(file: string, thrown: string, body: string): Diagnostic {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(thrown) ?? [];
  const lines = body.split('\n');
  // Of a comment the parser sees the beginning or the end only.
  const at = [Number(line) - 1, Number(line) - 2].find((number) => IN_LINE.some(({ when }) => when.test(lines[number] ?? '')));
  const inLine = at === undefined ? undefined : IN_LINE.find(({ when }) => when.test(lines[at] ?? ''));
  if (inLine && at !== undefined) {
    const first = inLine.when.exec(lines[at] ?? '')?.index ?? 0;
    return { file, line: at + 1, column: first + 1, rule: 'mdx-syntax', message: inLine.message, fix: inLine.fix };
  }
  const unclosed = unclosedValue(file, body, Number(line), Number(column));
  if (unclosed) return unclosed;
  const cause = CAUSES.find(({ when }) => when.test(thrown));
  return {
    file,
    line: Number(line),
    column: Number(column),
    rule: 'mdx-syntax',
    message: cause?.message ?? 'The prose cannot be read from here on.',
    fix: cause?.fix ?? 'look for a "<" or a curly brace that is not meant as a shortcode, and write \\< or \\{ instead',
  };
}
