import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { invisibleCharacter } from '../read/characters.ts';
import { conflict } from '../read/conflict.ts';
import { fenceProblems, parts } from '../read/front-matter.ts';
import type { Kind } from '../read/kinds.ts';
import { lostCells, lostDefinitions } from '../read/lost-definitions.ts';
import { lostValues } from '../read/lost-values.ts';
import { prose, type Piece } from '../read/mdx.ts';
import { proseBeyondParsers } from '../read/nesting.ts';
import { parsedYaml, type Path } from '../read/yaml.ts';

/** A file of a translation: its values, where each stands, and its prose. No schema holds for it, since it may leave out anything. */
export interface TranslationText {
  value: Record<string, unknown>;
  place: (path: Path, target?: 'key' | 'value') => Place;
  pieces: Piece[];
  problems: Diagnostic[];
}

const unread = (file: string, problems: Diagnostic[]): TranslationText => ({
  value: {},
  place: () => ({ file, line: 1, column: 1 }),
  pieces: [],
  problems,
});

const fields = (kind: Kind, file: string, text: string): TranslationText => {
  const { value, place, problems, doubtful } = parsedYaml(file, text);
  const found = [...problems, ...lostValues(kind, value, doubtful)];
  if (value === undefined || value === null) return unread(file, found);
  if (typeof value === 'object' && !Array.isArray(value))
    return { value: value as Record<string, unknown>, place, pieces: [], problems: found };
  const message = `The file ${file} contains no keys.`;
  const fix = 'write what it translates as "key: value" lines, with the keys of the original';
  return unread(file, [...found, { file, line: 1, column: 1, rule: 'wrong-type', message, fix }]);
};

/** Reads a file of a translation as files of its kind are read. One that cannot be read has no values, and says why. */
export function translationText(kind: Kind, file: string, text: string): TranslationText {
  const conflicting = conflict(file, text);
  const hidden = conflicting.length > 0 ? conflicting : invisibleCharacter(file, text);
  if (hidden.length > 0) return unread(file, hidden);
  if (!file.endsWith('.mdx')) return fields(kind, file, text);
  const broken = [...proseBeyondParsers(file, text), ...fenceProblems(file, text)];
  const { front, body } = parts(text) ?? { front: '', body: '' };
  if (broken.length > 0) return unread(file, broken);
  const read = prose(file, body);
  const own = fields(kind, file, front);
  const problems = [...own.problems, ...lostDefinitions(file, body), ...lostCells(file, body), ...read.problems];
  return { ...own, pieces: read.pieces, problems };
}
