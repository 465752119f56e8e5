import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { idFix, shortened } from '../check/bad-values.ts';
import { invisibleCharacter } from './characters.ts';
import { fenceProblems, parts } from './front-matter.ts';
import { KINDS, type Kind } from './kinds.ts';
import { prose, type Piece } from './mdx.ts';
import { naming } from '../naming.ts';
import { proseBeyondParsers } from './nesting.ts';
import { listed, nearest } from '../check/nearest.ts';
import { parsedYaml, type Path } from './yaml.ts';

/** One thing as an editor wrote it: its noun, its id, the plain values, where each stands, and its prose. */
export interface Written {
  kind: Kind;
  id: string;
  file: string;
  raw: unknown;
  place: (path: Path, target?: 'key' | 'value') => Place;
  pieces: Piece[];
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

const empty = (place: Place, what: string): Diagnostic => ({
  ...place,
  rule: 'wrong-type',
  message: `${what} holds no keys.`,
  fix: 'write its content as "key: value" lines',
});

const yamlRecords = (kind: Kind, file: string, text: string): Records => {
  const { value, place, problems } = parsedYaml(file, text);
  if (value === undefined) return { records: [], problems, unread: [{ noun: kind.noun, id: '' }] };
  if (!isMapping(value))
    return { records: [], problems: [...problems, empty(start(file), `The file ${file}`)], unread: [{ noun: kind.noun, id: '' }] };
  if (!kind.many)
    return { records: [{ kind, id: kind.path.exec(file)?.[1] ?? kind.noun, file, raw: value, place, pieces: [] }], problems, unread: [] };
  const entries = Object.entries(value);
  return {
    records: entries.map(([id, raw]) => ({ kind, id, file, raw, pieces: [], place: (path, target) => place([id, ...path], target) })),
    problems: [
      ...problems,
      ...entries.flatMap(([id]) => misnamed(place([id], 'key'), id, `${/^[aeiou]/.test(kind.noun) ? 'an' : 'a'} ${kind.noun}`)),
    ],
    unread: [],
  };
};

const mdxRecords = (kind: Kind, file: string, text: string): Records => {
  const id = kind.path.exec(file)?.[1] ?? kind.noun;
  const unread = [{ noun: kind.noun, id }];
  const named = misnamed(start(file), id, `${/^[aeiou]/.test(kind.noun) ? 'an' : 'a'} ${kind.noun} (the file’s name is the id)`);
  const fences = fenceProblems(file, text);
  const { front, body } = parts(text) ?? { front: '', body: '' };
  if (fences.length > 0) return { records: [], problems: [...fences, ...named], unread };
  const read = prose(file, body);
  const { value, place, problems } = parsedYaml(file, front);
  const all = [...problems, ...read.problems, ...named];
  if (value === undefined) return { records: [], problems: all, unread };
  if (!isMapping(value)) return { records: [], problems: [...all, empty(start(file), 'The front matter')], unread };
  return { records: [{ kind, id, file, raw: value, place, pieces: read.pieces }], problems: all, unread: [] };
};

const unknownFile = (file: string): Diagnostic => {
  const examples = KINDS.map((kind) => kind.example);
  const names = examples.filter((example) => !example.includes('<')).map((example) => example.slice('content/'.length));
  const near = nearest(file.slice('content/'.length), names);
  return {
    ...start(file),
    rule: 'unknown-file',
    message: `"${file}" is no part of a dossier.`,
    fix: near ? `rename it to content/${near}, or remove it` : `move it out of content/, or rename it to one of: ${listed(examples)}`,
  };
};

const readable = (kind: Kind, file: string, text: string): Records => {
  const hidden = invisibleCharacter(file, text);
  const problems = hidden.length === 0 && file.endsWith('.mdx') ? proseBeyondParsers(file, text) : hidden;
  if (problems.length > 0) return { records: [], problems, unread: [{ noun: kind.noun, id: kind.path.exec(file)?.[1] ?? '' }] };
  return (file.endsWith('.mdx') ? mdxRecords : yamlRecords)(kind, file, text);
};

/** Reads all files of the content (path -> text) into records; every file is read, whatever is wrong with the others. */
export function records(files: Record<string, string>): Records {
  const all: Records = { records: [], problems: [], unread: [] };
  for (const [file, text] of Object.entries(files)) {
    if (file.startsWith('public/')) continue;
    const kind = KINDS.find(({ path }) => path.test(file));
    const read = kind ? naming(file, () => readable(kind, file, text)) : { records: [], problems: [unknownFile(file)], unread: [] };
    all.records.push(...read.records);
    all.problems.push(...read.problems);
    all.unread.push(...read.unread);
  }
  for (const { example, required, noun } of KINDS) {
    if (required && files[example] === undefined) {
      all.unread.push({ noun, id: '' });
      const message = `The file ${example} is missing.`;
      all.problems.push({
        ...start(example),
        rule: 'missing-file',
        message,
        fix: `restore it (git checkout ${example}), or create it: it holds the ${noun === 'term' ? 'glossary' : noun} of the dossier`,
      });
    }
  }
  return all;
}
