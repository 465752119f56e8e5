import files, { language, values } from 'virtual:content';
import { noted } from '../model/noted.ts';
import { dossier as read } from './dossier.ts';
import { knowValues } from './read/known-values.ts';
import { translationOf } from './translations/files.ts';

knowValues(files, values);
const whole = read(files, undefined, language || undefined);
const { parties, sources, events, terms, claims, articles, sections, fingerprints, links, pinned, renamed, citations } = whole;
const tables = { parties, sources, events, terms, claims, articles, sections, fingerprints, links, pinned, renamed, citations };

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = noted(
  'dossier',
  whole,
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, noted(name, table)])),
);

const texts = Object.keys(files)
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => [path, [files[path], files[translationOf(path, language)]]]);

/** The texts that the prose of an MDX file is made of: its own, and that of its translation. */
export const proseTexts = noted('prose', Object.fromEntries(texts) as Record<string, (string | undefined)[]>);
