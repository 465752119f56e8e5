import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { own } from '../../model/own.ts';
import { listed, nearest } from '../check/nearest.ts';
import type { Written } from '../read/records.ts';
import { fieldsOf, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';
import { isWords } from './words.ts';

/** The values of a translation of one record, and where each stands. */
export interface Translated {
  value: unknown;
  place: (path: Path, target?: 'key' | 'value') => Place;
}

/** A record, what is laid over it, for which language, and what was found wrong on the way. */
interface Laying {
  record: Written;
  place: Translated['place'];
  language: string;
  problems: Diagnostic[];
}

type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;
const lastKey = (path: Path): string => String(path.findLast((step) => typeof step === 'string'));

const stranger = ({ record, place }: Laying, path: Path, known: string[]): Diagnostic => {
  const near = nearest(lastKey(path), known);
  const message = `The original (${record.file}) has no "${lastKey(path)}" here.`;
  const fix = near ? `rename it to "${near}"` : `remove it, or write it into the original first; the original has: ${listed(known)}`;
  return { ...place(path, 'key'), rule: 'unknown-original', message, fix };
};

/** A fact as the original has it, whatever a translation says. */
const fact = ({ record, place, language, problems }: Laying, original: unknown, given: unknown, path: Path): unknown => {
  const isOwnLanguage = record.kind.noun === 'site' && path.at(-1) === 'language' && given === language;
  if (JSON.stringify(original) === JSON.stringify(given) || isOwnLanguage) return original;
  const { file, line } = record.place(path);
  const there = `${JSON.stringify(original)} in the original (${file}:${line})`;
  const message = `"${lastKey(path)}" is ${JSON.stringify(given)} here, and ${there}.`;
  const fix = 'remove it: dates, stances, sources, ids and exact words come from the original; or correct it there';
  problems.push({ ...place(path), rule: 'translated-fact', message, fix });
  return original;
};

const list = (laying: Laying, original: unknown[], given: unknown[], path: Path): unknown => {
  const { record, place, problems } = laying;
  if (original.every(isLeaf) && !isWords(record.kind.noun, path)) return fact(laying, original, given, path);
  if (given.length > original.length) {
    const message = `"${lastKey(path)}" has ${original.length} entries in the original (${record.file}), and this is one more.`;
    const fix = 'remove it; entries translate those of the original in their order';
    problems.push({ ...place([...path, original.length]), rule: 'unknown-original', message, fix });
  }
  return original.map((item, index) => over(laying, item, given[index], [...path, index]));
};

const mapping = (laying: Laying, original: Mapping, given: Mapping, path: Path): Mapping => {
  const all: Mapping = { ...original };
  for (const key of Object.keys(given)) {
    const [here, before] = [[...path, key], own(original, key)];
    // Exact words stay as they are; what they mean is for each language to say.
    const isMeaning = key === 'translation' && typeof own(original, 'exact') === 'string';
    if (before !== undefined || isMeaning) all[key] = over(laying, before ?? '', given[key], here);
    else laying.problems.push(stranger(laying, here, Object.keys(original)));
  }
  return all;
};

const over = (laying: Laying, original: unknown, given: unknown, path: Path): unknown => {
  if (given === undefined || given === null) return original;
  if (isMapping(original) && isMapping(given)) return mapping(laying, original, given, path);
  if (Array.isArray(original) && Array.isArray(given)) return list(laying, original, given, path);
  const { record, place, problems } = laying;
  if (isLeaf(original) && isLeaf(given)) return isWords(record.kind.noun, path) ? given : fact(laying, original, given, path);
  const message = `"${lastKey(path)}" has a different form from the original (${record.file}:${record.place(path, 'key').line}).`;
  problems.push({ ...place(path, 'key'), rule: 'wrong-type', message, fix: 'write it in the form that it has there' });
  return original;
};

/**
 * The values of a record with the words of a translation laid over them: mappings by their keys, lists by the order of their entries.
 * What is no word stays as the original has it, and is told of where the translation says otherwise.
 */
export function merged(record: Written, { value, place }: Translated, language: string): { value: unknown; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  return { value: over({ record, place, language, problems }, record.raw, value, []), problems };
}

/** How many texts of a record there are to translate in its fields, and how many a translation has. */
export function counted(record: Written, value: unknown): { texts: number; translated: number } {
  const all = fieldsOf(record.raw).flatMap(({ path, value: one }): [Path, unknown][] =>
    Array.isArray(one) ? one.map((item, index) => [[...path, index], item]) : [[path, one]],
  );
  const texts = all.filter(([path, one]) => typeof one === 'string' && isWords(record.kind.noun, path));
  return { texts: texts.length, translated: texts.filter(([path]) => typeof valueAt(value, path) === 'string').length };
}
