import { duplicateRules } from '../../../src/content/check/duplicates.ts';
import { shaped } from '../../../src/content/check/shape.ts';
import { records } from '../../../src/content/read/records.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { slipsIn, type Slip } from './slips.ts';

type Files = Record<string, string>;

/** What became of a slip: whether its line and its cause were what the check told first. */
export interface Told extends Slip {
  file: string;
  first: Diagnostic | undefined;
  /** How many problems were told. */
  count: number;
  isLine: boolean;
  isCause: boolean;
}

const isRegister = (file: string): boolean => /^content\/[a-z]+\.yaml$/.test(file);
const isClaim = (file: string): boolean => /^content\/claims\/.+\.mdx$/.test(file);

/** What the reader and the schemas say of one file by itself. */
const read = (file: string, text: string): { problems: Diagnostic[]; values: string } => {
  const { records: all, problems } = records({ [file]: text });
  const own = [
    ...problems.filter((problem) => problem.file === file),
    ...all.flatMap((record) => shaped(record).problems),
    ...duplicateRules(all),
  ];
  return { problems: own.sort((a, b) => a.line - b.line), values: JSON.stringify(all.map(({ id, raw }) => [id, raw])) };
};

/** Lines that are read together: whole registers of many entries would take minutes. */
const TOGETHER = 60;

/** The entries of a register in parts of some, each part a register of its own; a file of another kind is one part. */
const partsOf = (file: string, text: string): string[] => {
  if (!/(parties|sources|events|glossary)\.yaml$/.test(file)) return [text];
  const parts: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (/^[a-z0-9]/.test(line) && (parts.at(-1)?.length ?? 0) > TOGETHER) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
};

const withoutProse = (text: string): string => text.split('\n---\n')[0] + '\n---\n';

const toldIn = (file: string, text: string, [from, to]: [number, number], every: number): Told[] => {
  const before = read(file, text);
  return slipsIn(text, from, to).flatMap((slip, index): Told[] => {
    if (index % every !== 0) return [];
    const { problems, values } = read(file, slip.text);
    if (problems.length === 0 && values === before.values) return [];
    const [first] = problems;
    const isLine = first?.line === slip.line;
    return [{ ...slip, file, first, count: problems.length, isLine, isCause: first !== undefined && slip.named.test(first.message) }];
  });
};

/** Every slip (or of so many one) in the registers of a dossier and the front matter of its claims that changes what is read, and what is told of it. */
export function toldOf(files: Files, every = 1): Told[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (isRegister(file)) return partsOf(file, text).flatMap((part) => toldIn(file, part, [1, Infinity], every));
    if (!isClaim(file)) return [];
    const front = withoutProse(text);
    return toldIn(file, front, [2, front.split('\n').length - 2], every);
  });
}

/** The share of the slips for which something holds. */
export function share(all: Told[], holds: (told: Told) => boolean): number {
  return all.filter(holds).length / all.length;
}
