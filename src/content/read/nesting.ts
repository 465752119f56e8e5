import { Lexer, Parser, type CST } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** So many lists, brackets, shortcodes or emphases can stand in one another: more than any text needs, and far fewer than parsers bear. */
const MOST = 20;
/** A list of Markdown is two elements, itself and its item, and holds a paragraph. */
const MOST_ELEMENTS = 2 * MOST + 2;
/** More letters of prose than a book has; parsers need long for more. */
const MOST_LETTERS = 500_000;
const WIDEST_INDENT = 200;

const RULE = 'deep-nesting';
const MESSAGE = `More than ${MOST} lists, brackets, shortcodes or emphases are nested in one another here.`;
const FIX = 'take the inner ones out: begin their lines further to the left, or close what is open before them';

const at = (file: string, text: string, offset: number): Diagnostic => {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, rule: RULE, message: MESSAGE, fix: FIX };
};

/** The signs at the beginning of a line that each open a list or a quotation in the one before; a line of them alone is a rule. */
const MARKERS = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/;
const RULED = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

const tooManyMarkers = (line: string): boolean =>
  line.search(/[^ \t]|$/) > WIDEST_INDENT || (!RULED.test(line) && (MARKERS.exec(line)?.[0].match(/[>+*-]|\d+[.)]/g)?.length ?? 0) > MOST);

/** Where a shortcode opens inside too many that are open; -1 where none does. */
const tooManyTags = (text: string): number => {
  let open = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/?[A-Za-z_$][^<>]*>/g)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1);
    else if (!tag.endsWith('/>')) open += 1;
    if (open > MOST) return index;
  }
  return -1;
};

/** What of prose no parser should be given, found without one: far too deep or far too long. The first of it only. */
export function proseBeyondParsers(file: string, text: string): Diagnostic[] {
  if (text.length > MOST_LETTERS) {
    const message = `The file has ${text.length} characters; at most ${MOST_LETTERS} can be read.`;
    return [{ file, line: 1, column: 1, rule: 'long-file', message, fix: 'split it into several files' }];
  }
  let start = 0;
  for (const line of text.split('\n')) {
    if (tooManyMarkers(line)) return [at(file, text, start + line.search(/\S|$/))];
    start += line.length + 1;
  }
  const tag = tooManyTags(text);
  return tag < 0 ? [] : [at(file, text, tag)];
}

/** An element of what a parser of prose makes. */
interface Element {
  children?: readonly Element[];
  position?: { start: { line: number; column: number } } | undefined;
}

/** A problem at the first element of prose that stands in too many others; none elsewhere. */
export function deepProse(file: string, tree: Element): Diagnostic[] {
  const left: { element: Element; depth: number }[] = [{ element: tree, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { element, depth } = next;
    const { line = 1, column = 1 } = element.position?.start ?? {};
    if (depth > MOST_ELEMENTS) return [{ file, line, column, rule: RULE, message: MESSAGE, fix: FIX }];
    for (const child of (element.children ?? []).toReversed()) left.push({ element: child, depth: depth + 1 });
  }
  return [];
}

/** What a parser makes of a YAML text, which tells `onNewLine` where each line begins; a problem where it opens a list or map inside too many. */
export function yamlTokens(file: string, text: string, onNewLine: (offset: number) => void): CST.Token[] | Diagnostic {
  const parser = new Parser(onNewLine);
  const tokens: CST.Token[] = [];
  onNewLine(0);
  for (const part of new Lexer().lex(text)) {
    for (const token of parser.next(part)) tokens.push(token);
    if (parser.stack.length > MOST) return at(file, text, parser.offset - part.length);
  }
  return [...tokens, ...parser.end()];
}
