import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeText } from '../../cli/files.ts';
import { yamlOf, type KnownValues } from '../../content/read/known-values.ts';
import { parsedYaml } from '../../content/read/yaml.ts';
import { filesHash } from './engine.ts';

const FILE = '.astro/values.json';

/** What values depend on beside the texts: what reads these. */
const READERS = ['src/content/read/**/*', 'package-lock.json', 'node_modules/.package-lock.json'];

/** The values of texts by the hashes of these. */
type Kept = Record<string, unknown>;

/** Those of an earlier build, where the same read them. */
const former = (root: string, readers: string): Kept => {
  try {
    const kept = readJson(join(root, FILE)) as { readers: string; values: Kept };
    return kept.readers === readers ? kept.values : {};
  } catch {
    return {};
  }
};

const keep = (root: string, readers: string, values: Kept): void => {
  try {
    writeText(join(root, FILE), JSON.stringify({ readers, values }));
  } catch {
    // It may be read and not written.
  }
};

/**
 * What the files of the content (path -> text) say in YAML: to read that of a thousand claims takes a tenth of a build that changes one.
 * Kept for the next build; where nothing can be written, that takes longer, and is as good.
 */
export function contentValues(root: string, files: Record<string, string>): KnownValues {
  const readers = filesHash(root, READERS, null);
  const before = former(root, readers);
  const kept: Kept = {};
  const values: KnownValues = {};
  for (const [file, text] of Object.entries(files).filter(([path]) => path.startsWith('content/'))) {
    const yaml = yamlOf(file, text);
    if (yaml === undefined) continue;
    const name = hash('sha256', yaml, 'base64');
    const read = Object.hasOwn(before, name) ? { value: before[name], problems: [], doubtful: [] } : parsedYaml(file, yaml);
    if (read.value === undefined || read.problems.length > 0 || read.doubtful.length > 0) continue;
    kept[name] = values[file] = read.value;
  }
  if (Object.keys(kept).join() !== Object.keys(before).join()) keep(root, readers, kept);
  return values;
}
