import type { z } from 'zod';
import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import type { Path } from '../yaml.ts';

/** Where a YAML text begins to be wrong, and where it can be read, by which keys. */
export interface Wrong {
  line: number;
  keys: Set<string> | null;
}

interface Shaped {
  id: string;
  place: (path: Path, target?: 'key' | 'value') => Place;
  shape: z.ZodSafeParseResult<unknown>;
}

/** What is wrong with a file that was read into some records, as far as a slip in one line may be the cause; `null` where nothing is. */
export function wrongIn(problems: Diagnostic[], records: Shaped[]): Wrong | null {
  const broken = problems.find(({ rule }) => rule === 'yaml-syntax');
  if (broken) return { line: broken.line, keys: null };
  const alike = problems.filter(({ rule }) => rule === 'duplicate-key' || rule === 'bad-id');
  const issues = records.flatMap(({ id, place, shape }) =>
    (shape.error?.issues ?? []).map((issue) => {
      const path = issue.path as Path;
      const keys = 'keys' in issue ? issue.keys : [];
      return { line: place([...path, ...keys.slice(0, 1)], 'key').line, keys: [...keys, ...path.map(String), id] };
    }),
  );
  const told = [...issues, ...alike.map(({ line, message }) => ({ line, keys: [/"(.+?)"/.exec(message)?.[1] ?? ''] }))];
  const [first] = told.sort((a, b) => a.line - b.line);
  return first ? { line: first.line, keys: new Set(told.flatMap(({ keys }) => keys)) } : null;
}
