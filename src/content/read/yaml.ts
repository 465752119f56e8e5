import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Composer,
  LineCounter,
  visit,
  YAMLParseError,
  type CST,
  type Document,
  type Node,
} from 'yaml';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { hiddenIn, hiddenText } from './characters.ts';
import { doubtful, type Doubtful } from './doubtful.ts';
import { knownValue } from './known-values.ts';
import { yamlTokens } from './nesting.ts';
import type { Path } from './values.ts';
import { yamlCause } from './yaml-causes.ts';

export type { Path };

/** A YAML text as plain values that know where they stand. Numbers and dates stay the text that was written. */
export interface Parsed {
  value: unknown;
  place: (path: Path, target?: 'key' | 'value') => Place;
  problems: Diagnostic[];
  /** Values that may not be all that is written. */
  doubtful: Doubtful[];
}

/** The tags of a YAML schema but those for numbers, so that they are the text that is written. */
export function asWritten(tags: unknown[]) {
  return tags.filter((tag) => typeof tag !== 'object' || tag === null || !/:(int|float)$/.test(String((tag as { tag?: string }).tag)));
}

const pairAt = (node: unknown, key: string | number) =>
  isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) : undefined;

/** The nearest node at or above a path, and whether the path was reached. */
const nodeAt = (document: Document, path: Path, target: 'key' | 'value'): Node | null => {
  let node: unknown = document.contents;
  let nearest: unknown = node;
  for (const step of path) {
    const pair = pairAt(node, step);
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!pair && !next) break;
    nearest = target === 'key' && pair ? pair.key : (next ?? pair?.key);
    node = next;
  }
  return nearest as Node | null;
};

const duplicates = (document: Document, at: (node: unknown) => Place): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(document, {
    Map: (_, map) => {
      const first = new Map<string, unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const before = first.get(name);
        if (before) {
          const message = `"${name}" appears here for the second time; the first is on line ${at(before).line}.`;
          found.push({ ...at(key), rule: 'duplicate-key', message, fix: 'rename one of the two, or remove it' });
        } else first.set(name, key);
      }
    },
  });
  return found;
};

const extras = (document: Document, at: (node: unknown) => Place): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === '__proto__') {
      const message = '"__proto__" cannot be a key: programs take it for something else.';
      found.push({ ...at(node.key), rule: 'yaml-syntax', message, fix: 'rename it, or remove it' });
    } else if (isPair(node) && !isScalar(node.key)) {
      found.push({ ...at(node.key), rule: 'yaml-syntax', message: 'A key has to be a plain word.', fix: 'write the key without brackets' });
    } else if (
      isAlias(node) ||
      (!isPair(node) && (node as { anchor?: string } | null)?.anchor) ||
      (node as { tag?: string } | null)?.tag?.startsWith('!')
    ) {
      const message = 'This uses YAML’s anchors or tags (&, *, !), which are not allowed in content files.';
      found.push({ ...at(node), rule: 'yaml-syntax', message, fix: 'write the value out, in quotation marks if it begins with &, * or !' });
    }
  });
  return found;
};

/** Texts and keys in which an escape (`\u0007`) makes a hidden character. */
const escaped = (document: Document, at: (node: unknown) => Place): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const hidden = node.type === 'QUOTE_DOUBLE' ? hiddenIn(String(node.value)) : null;
      if (!hidden) return;
      const fix = 'delete the escape: what begins with a backslash';
      found.push({ ...at(node), ...hiddenText(hidden, ', written as an escape'), fix });
    },
  });
  return found;
};

/** The document that the tokens of a YAML text make, with an error where they make several. */
const composed = (tokens: CST.Token[], length: number, lineCounter: LineCounter): Document => {
  const options = { lineCounter, schema: 'core', uniqueKeys: false, prettyErrors: false, customTags: asWritten as never } as const;
  const [document, second] = new Composer(options).compose(tokens, true, length);
  if (!document) throw new Error('A YAML text is always a document.');
  if (second) document.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'There are several documents.'));
  return document;
};

/** Reads a YAML text, whether or not its value is known. */
const read = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  const tokens = yamlTokens(file, text, lines.addNewLine);
  if (!Array.isArray(tokens)) return { value: undefined, place: () => ({ file, line: 1, column: 1 }), problems: [tokens], doubtful: [] };
  const document = composed(tokens, text.length, lines);
  const position = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (node: unknown) => position((node as Node | null)?.range?.[0] ?? 0);
  const place: Parsed['place'] = (path, target = 'value') => at(nodeAt(document, path, target));
  const broken = document.errors[0];
  if (broken) return { value: undefined, place, problems: [yamlCause(broken, text, position)], doubtful: [] };
  const problems = [...extras(document, at), ...escaped(document, at)];
  if (problems.length > 0) return { value: undefined, place, problems, doubtful: [] };
  return { value: document.toJS(), place, problems: duplicates(document, at), doubtful: doubtful(document, text, position) };
};

/** A place that is looked for when somebody asks for its line or column: of most values nobody does. */
const placeWhenAsked = (file: string, find: () => Place): Place => {
  let found: Place | undefined;
  const place = (): Place => (found ??= find());
  return {
    file,
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
  };
};

/**
 * Reads a YAML text. A text that cannot be read gives `value: undefined` and one diagnostic that explains the cause;
 * what would follow from it is not reported. A text of which the value is known is read only when somebody asks where a part of it stands.
 */
export function parsedYaml(file: string, text: string): Parsed {
  const known = knownValue(file, text);
  let whole = known ? undefined : read(file, text);
  const { value, problems, doubtful: dubious } = whole ?? { value: known?.value, problems: [], doubtful: [] };
  const place: Parsed['place'] = (path, target) => placeWhenAsked(file, () => (whole ??= read(file, text)).place(path, target));
  return { value, place, problems, doubtful: dubious };
}
