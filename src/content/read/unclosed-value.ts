import type { Diagnostic } from '../../model/diagnostic.ts';
import { SHORTCODES } from '../../model/shortcode.ts';

const TAG = new RegExp(`(?<!\\\\)<(${Object.keys(SHORTCODES).join('|')})(?=\\s)`, 'g');

/** The words of a value before what shows that it should have ended: another attribute, or the end of the shortcode. */
const meant = (value: string): string => (/^[^<>\n]*?(?=\s*\/?>|\s+[\w-]+=\s*$|\n)/.exec(value)?.[0] ?? value).trim();

/** The first value in a shortcode that begins at an offset whose quotation mark is not closed: where its attribute begins, and its words. */
const unclosedIn = (body: string, offset: number): { at: number; words: string } | null => {
  const attribute = /\s+([\w-]+\s*=\s*")([^"]*)("?)/y;
  attribute.lastIndex = offset;
  for (let found = attribute.exec(body); found; found = attribute.exec(body)) {
    const end = attribute.lastIndex;
    const [whole, name = '', value = '', mark = ''] = found;
    // Behind a mark that closes a value stands a space or the end of the shortcode; this one was to open the next.
    if (!mark || !/[\s/>]/.test(body[end] ?? ' ')) return { at: found.index + whole.indexOf(name), words: meant(value) };
  }
  return null;
};

/** The value of a shortcode before a place (line and column) whose quotation mark is not closed, or `null`. */
export function unclosedValue(file: string, body: string, line: number, column: number): Diagnostic | null {
  const end = body.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, column);
  for (const tag of body.matchAll(TAG)) {
    if (tag.index >= end) return null;
    const found = unclosedIn(body, tag.index + tag[0].length);
    if (!found?.words) continue;
    const before = body.slice(0, found.at).split('\n');
    return {
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      rule: 'mdx-syntax',
      message: `A value of <${tag[1]}> begins with a quotation mark but is not closed.`,
      fix: `write " after ${found.words.split(/\s+/).slice(-4).join(' ')}`,
    };
  }
  return null;
}
