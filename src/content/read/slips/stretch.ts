import { keysWithin } from '../schema-at.ts';
import type { Kind } from '../kinds.ts';
import { indentOf } from './edits.ts';

/** Lines that are searched before and behind the line where a text breaks. */
const BEFORE = 30;
const BEHIND = 6;
/** Lines that are read in full, with each change that is tried. */
const MOST_READ = 90;

/** Whether a line begins an entry of a register: an id that is no key of the entries, with nothing behind it but what is in braces. */
const isHead = (line: string, keys: Set<string>): boolean => {
  const id = /^([^\s:#]+):\s*(?:\{.*|#.*)?$/.exec(line)?.[1];
  return id !== undefined && !keys.has(id);
};

const around = (lines: string[], at: number, isStart: (line: string) => boolean): [number, number] => {
  const starts = lines.flatMap((line, index) => (isStart(line) ? [index] : []));
  const own = starts.findLastIndex((start) => start <= at);
  return [own < 1 ? 0 : (starts[own - 1] ?? 0), starts.find((start) => start > at + 1) ?? lines.length];
};

/** Without the entries on the second level that lie far from a line. */
const thinned = (lines: string[], at: number): number[] => {
  const block = /^ {2}[\w-]+:\s*$/;
  let isFar = false;
  return lines.flatMap((line, index) => {
    if (indentOf(line) <= 2 && line.trim() !== '') {
      const next = lines.findIndex((other, later) => later > index && indentOf(other) <= 2 && other.trim() !== '');
      isFar = block.test(line) && (index > at + BEHIND || (next >= 0 && next < at - BEFORE));
    }
    return isFar ? [] : [index];
  });
};

/** The lines around the one where a text breaks (counted from 0), and the number of each in the whole text. */
export function stretchAround(kind: Kind, lines: string[], at: number): { lines: string[]; numbers: number[]; at: number } {
  const numbers = lines.map((_, index) => index);
  if (kind.many) {
    const keys = keysWithin(kind.schema);
    const [from, to] = around(lines, at, (line) => isHead(line, keys));
    return { lines: lines.slice(from, to), numbers: numbers.slice(from, to), at: at - from };
  }
  if (lines.length <= MOST_READ) return { lines, numbers, at };
  const kept = thinned(lines, at);
  return { lines: kept.map((index) => lines[index] ?? ''), numbers: kept, at: kept.findLastIndex((index) => index <= at) };
}

/** The lines of a stretch in which the slip may be, those nearest to the break first. */
export function searched({ lines, at }: { lines: string[]; at: number }, keys: Set<string> | null): number[] {
  const isNear = (index: number): boolean => index >= at - BEFORE && index <= at + BEHIND;
  const isNamed = (line: string, index: number): boolean => {
    const key = /^\s*(?:-\s*)?([\w\u00ad-]+)/.exec(line)?.[1]?.replaceAll('\u00ad', '') ?? '';
    return keys?.has(key) || Math.abs(index - at) <= 1 || /[\u00a0\u00ad]/.test(line);
  };
  return lines
    .flatMap((line, index) => ((keys ? isNamed(line, index) : isNear(index)) ? [index] : []))
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
}
