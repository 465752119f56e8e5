import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { parts } from '../content/read/front-matter.ts';
import type { Plain } from './records.ts';
import { blockYaml, flowYaml } from './yaml.ts';

/** A file's text with something new in it, and the first and the last line of what is new. */
export interface Inserted {
  text: string;
  line: number;
  last: number;
}

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const linesTo = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The text with `piece` (lines that end with \n) put in at an offset, in the text's own kind of line ends. */
const insertedAt = (text: string, offset: number, piece: string): Inserted => {
  const before = text.slice(0, offset);
  const whole = before + piece.replaceAll('\n', newlineOf(text)) + text.slice(offset);
  const line = linesTo(before, offset) + (/^\n*/.exec(piece)?.[0].length ?? 0);
  return { text: whole, line, last: line + piece.trim().split('\n').length - 1 };
};

/** A register with an entry more at its end; a blank line stands before it where the others have one. */
export function withEntry(text: string, id: string, record: Plain): Inserted {
  const register = text.replace(/^\{\s*\}[ \t]*\r?\n?/m, '');
  const spaced = /\n\r?\n[a-z0-9][\w-]*:/.test(register) && !/\n\r?\n$/.test(register);
  const lead = (register === '' || register.endsWith('\n') ? '' : '\n') + (spaced ? '\n' : '');
  return insertedAt(register, register.length, lead + blockYaml({ [id]: record }));
}

/** Where the last thing within a node ends: behind its closing bracket, quotation mark or last letter. */
const endOf = (node: unknown): number => {
  const inner = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (inner === undefined || (node as { flow?: boolean }).flow) return (node as Node).range?.[1] ?? 0;
  const { key, value } = inner as { key?: unknown; value?: unknown };
  if (isMap(node)) return endOf(value && (value as Node).range ? value : key);
  return endOf(inner);
};

/** Where the line that an offset stands in ends, with its line end. */
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** The place behind the last item of a block list: after what is left of its line, and after comments that are indented. */
const behindItems = (text: string, list: YAMLSeq, head: number): number => {
  const end = head + endOf(list);
  // The end of a folded text already is the beginning of the next line; the blank lines behind it are not its own.
  const blanks = /\n(?:[ \t]*\r?\n)+$/.exec(text.slice(0, end));
  const next = blanks ? blanks.index + 1 : text[end - 1] === '\n' ? end : lineEnd(text, end);
  const comments = /^(?:(?:[ \t]*\r?\n)*[ \t]+#[^\n]*\n)+/.exec(text.slice(next));
  return next + (comments?.[0].length ?? 0);
};

const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);

/** The text with the first item of an empty list: what stands for emptiness goes, a comment behind it stays. */
const withFirst = (text: string, [start, end]: [number, number], record: Plain): Inserted => {
  const kept = text.slice(0, start).trimEnd();
  const rest = text.slice(end).replace(/^[ \t]+/, '');
  const bare = kept + (rest.startsWith('#') ? ' ' : '') + rest;
  return insertedAt(bare, lineEnd(bare, kept.length), indented(blockYaml([record]), '  '));
};

/**
 * A claim's text with a response more at the end of its `responses`, everything else as it was, byte for byte.
 * `null` when the front matter cannot be read or `responses` is no list.
 */
export function withResponse(text: string, record: Plain): Inserted | null {
  const front = parts(text)?.front.slice(1);
  const head = text.indexOf('\n') + 1;
  const document = parseDocument(front ?? '', { schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'responses');
  const list = pair?.value;
  if (!isSeq(list) && !(isScalar(list) && list.value === null)) return null;
  const [start = 0, end = 0] = list.range ?? [];
  if (!isSeq(list) || list.items.length === 0) return withFirst(text, [head + start, head + end], record);
  if (list.flow) return insertedAt(text, head + endOf(list.items.at(-1)), `, ${flowYaml(record)}`);
  const first = (list.items[0] as Node).range?.[0] ?? 0;
  const indent = /(?:^|\n)([ \t]*)-[^\n]*\s*$/.exec((front ?? '').slice(0, first))?.[1] ?? '  ';
  return insertedAt(text, behindItems(text, list, head), indented(blockYaml([record]), indent));
}
