import type { Diagnostic } from '../../model/diagnostic.ts';

const CAUSES: { when: RegExp; message: string; fix: string }[] = [
  {
    when: /call stack/i,
    message: 'The signs of emphasis (* _ ~) in this file open too many times in one another.',
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
    message: 'A shortcode is opened and not closed.',
    fix: 'close it in the same paragraph (</Name>), a scene on a line of its own (</Scene>); one that stands alone is written <Name … />',
  },
  {
    when: /after `<`|before name|in name|character|tag/i,
    message: 'A "<" in prose begins a shortcode here, and what follows is none.',
    fix: 'write \\< where readers should see the sign; a shortcode looks like <Source id="…" />',
  },
];

/** What stands behind a syntax error of an MDX text, told by its place, its cause and the remedy. */
export function mdxCause(file: string, thrown: string): Diagnostic {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(thrown) ?? [];
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
