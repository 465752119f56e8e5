import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { idFix, shortened } from '../check/bad-values.ts';
import { TRANSLATIONS } from '../translations/files.ts';
import { isCopy, missingFile, strayFile } from './unknown-files.ts';
import { conflict } from './conflict.ts';
import { invisibleCharacter } from './characters.ts';
import { fenceProblems, parts } from './front-matter.ts';
import { KINDS, withArticle, type Kind } from './kinds.ts';
import { prose, type Piece } from './mdx.ts';
import { misplaced } from './misplaced.ts';
import { naming } from '../naming.ts';
import { lostCells, lostDefinitions } from './lost-definitions.ts';
import { lostValues } from './lost-values.ts';
import { proseBeyondParsers } from './nesting.ts';
import { keysOf } from './schema-at.ts';
import { slipIn } from './slips/slip.ts';
import { wrongIn } from './slips/wrong.ts';
import { parsedYaml, type Path } from './yaml.ts';

/** One thing as an editor wrote it: its noun, its id, the plain values, where each stands, and its prose. */
export interface Written {
  kind: Kind;
  id: string;
  file: string;
  raw: unknown;
  place: (path: Path, target?: 'key' | 'value') => Place;
  pieces: Piece[];
  /** What its schema makes of the plain values. */
  shape: ReturnType<Kind['schema']['safeParse']>;
}

/** What was read; `unread` names the nouns (and for a file of its own the id) of files that could not be. */
export interface Records {
  records: Written[];
  problems: Diagnostic[];
  unread: { noun: Kind['noun']; id: string }[];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const misnamed = (place: Place, id: string, what: string): Diagnostic[] =>
  ID.test(id)
    ? []
    : [
        {
          ...place,
          rule: 'bad-id',
          message: `"${shortened(id)}" cannot be the id of ${what}.`,
          fix: idFix(id),
        },
      ];

const empty = (place: Place, kind: Kind, what: string): Diagnostic => {
  const required = keysOf(kind.schema, {}).flatMap(({ key, required }) => (required ? [key] : []));
  const keys = kind.many ? '' : `; it needs ${required.join(', ')}`;
  return { ...place, rule: 'wrong-type', message: `${what} contains no keys.`, fix: `write its content as "key: value" lines${keys}` };
};

const yamlRecords = (kind: Kind, file: string, text: string): Records => {
  const { value, place, problems: own, doubtful } = parsedYaml(file, text);
  const problems = [...own, ...lostValues(kind, value, doubtful)];
  // A register without entries is one, too.
  if (kind.many && value === null) return { records: [], problems, unread: [] };
  if (value === undefined) return { records: [], problems, unread: [{ noun: kind.noun, id: '' }] };
  if (!isMapping(value))
    return { records: [], problems: [...problems, empty(start(file), kind, `The file ${file}`)], unread: [{ noun: kind.noun, id: '' }] };
  if (!kind.many)
    return {
      records: [
        { kind, id: kind.path.exec(file)?.[1] ?? kind.noun, file, raw: value, place, pieces: [], shape: kind.schema.safeParse(value) },
      ],
      problems,
      unread: [],
    };
  const entries = Object.entries(value);
  return {
    records: entries.map(([id, raw]) => ({
      kind,
      id,
      file,
      raw,
      pieces: [],
      shape: kind.schema.safeParse(raw),
      place: (path, target) => place([id, ...path], target),
    })),
    problems: [...problems, ...entries.flatMap(([id]) => misnamed(place([id], 'key'), id, withArticle(kind.noun)))],
    unread: [],
  };
};

const mdxRecords = (kind: Kind, file: string, text: string): Records => {
  const id = kind.path.exec(file)?.[1] ?? kind.noun;
  const unread = [{ noun: kind.noun, id }];
  const named = misnamed(start(file), id, `${withArticle(kind.noun)} (the file’s name is the id)`);
  const fences = fenceProblems(file, text);
  const { front, body } = parts(text) ?? { front: '', body: '' };
  if (fences.length > 0) return { records: [], problems: [...fences, ...named], unread };
  const read = prose(file, body);
  const { value, place, problems, doubtful } = parsedYaml(file, front);
  const all = [
    ...problems,
    ...lostValues(kind, value, doubtful),
    ...lostDefinitions(file, body),
    ...lostCells(file, body),
    ...read.problems,
    ...named,
  ];
  if (value === undefined) return { records: [], problems: all, unread };
  if (!isMapping(value)) return { records: [], problems: [...all, empty(start(file), kind, 'The front matter')], unread };
  return {
    records: [{ kind, id, file, raw: value, place, pieces: read.pieces, shape: kind.schema.safeParse(value) }],
    problems: all,
    unread: [],
  };
};

const readable = (kind: Kind, file: string, text: string): Records => {
  const conflicting = conflict(file, text);
  const hidden = conflicting.length > 0 ? conflicting : invisibleCharacter(file, text);
  const problems = hidden.length === 0 && file.endsWith('.mdx') ? proseBeyondParsers(file, text) : hidden;
  if (problems.length > 0) return { records: [], problems, unread: [{ noun: kind.noun, id: kind.path.exec(file)?.[1] ?? '' }] };
  return (file.endsWith('.mdx') ? mdxRecords : yamlRecords)(kind, file, text);
};

/** What was read of each file without a problem, with its text: after an edit all files are read again, and few have changed. */
const readBefore = new Map<string, { text: string; read: Records }>();

const readOnce = (kind: Kind, file: string, text: string): Records => {
  const before = readBefore.get(file);
  if (before?.text === text) return before.read;
  const read = readable(kind, file, text);
  if (read.problems.length === 0) readBefore.set(file, { text, read });
  return read;
};

/** Files in which a slip is looked for, which takes a while; nobody mends more in one go. */
const MOST_SEARCHED = 12;

/** The reading of a file with a slip in one line in place of all that follows from it; `null` where no slip is found. */
const slipped = (kind: Kind, file: string, text: string, read: Records): Records | null => {
  const isProse = file.endsWith('.mdx');
  // What a file of prose is called is no matter of its lines.
  const inLines = read.problems.filter(({ rule }) => !isProse || rule !== 'bad-id');
  const wrong = wrongIn(inLines, read.records);
  const yaml = isProse ? parts(text)?.front : text;
  const slip = wrong && yaml !== undefined ? slipIn(kind, file, yaml, wrong) : null;
  if (!slip) return null;
  const isOutside = ({ line }: Place): boolean => line < slip.first || line > slip.last;
  return {
    records: read.records.filter(({ place }) => kind.many && isOutside(place([], 'key'))),
    problems: [slip.problem, ...read.problems.filter((problem) => isOutside(problem) || (isProse && problem.rule === 'bad-id'))],
    unread: [{ noun: kind.noun, id: kind.many ? '' : (kind.path.exec(file)?.[1] ?? '') }],
  };
};

/** What was read of a file, with one problem for each thing that stands among those of another kind. */
const placed = (read: Records, names: string[]): Records => {
  const all = read.records.map((record) => ({ record, found: record.shape.success ? null : misplaced(record, names) }));
  const nouns = all.flatMap(({ record: { kind, id }, found }) => (found ? [found.noun, kind.noun].map((noun) => ({ noun, id })) : []));
  return {
    records: all.flatMap(({ record, found }) => (found ? [] : [record])),
    problems: [...read.problems, ...all.flatMap(({ found }) => (found ? [found.problem] : []))],
    unread: [...read.unread, ...nouns],
  };
};

/** Reads all files of the content (path -> text) but translations into records; every file is read, whatever is wrong with the others. */
export function records(files: Record<string, string>): Records {
  const all: Records = { records: [], problems: [], unread: [] };
  const names = Object.keys(files);
  let searched = 0;
  for (const [file, text] of Object.entries(files)) {
    if (/^(?:public|fonts)\//.test(file) || file.startsWith(TRANSLATIONS)) continue;
    const kind = isCopy(file, names) ? undefined : KINDS.find(({ path }) => path.test(file));
    const first = kind ? naming(file, () => readOnce(kind, file, text)) : { records: [], ...strayFile(file, names) };
    const isSearched =
      kind &&
      !file.endsWith('.json') &&
      searched < MOST_SEARCHED &&
      (first.problems.length > 0 || first.records.some(({ shape }) => !shape.success));
    if (isSearched) searched += 1;
    const read = placed((isSearched && naming(file, () => slipped(kind, file, text, first))) || first, names);
    all.records.push(...read.records);
    all.problems.push(...read.problems);
    all.unread.push(...read.unread);
  }
  for (const kind of KINDS) {
    if (!kind.required || files[kind.example] !== undefined) continue;
    all.unread.push({ noun: kind.noun, id: '' });
    all.problems.push(...missingFile(kind, names));
  }
  return all;
}
