import files, { language, values } from 'virtual:content';
import { noted } from '../model/noted.ts';
import { dossier as read } from './dossier.ts';
import { notedDossier } from './noted-dossier.ts';
import { knowValues } from './read/known-values.ts';
import { translationOf } from './translations/files.ts';

knowValues(files, values);

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = notedDossier(read(files, undefined, language || undefined));

const texts = Object.keys(files)
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => [path, [files[path], files[translationOf(path, language)]]]);

/** The texts that the prose of an MDX file is made of: its own, and that of its translation. */
export const proseTexts = noted('prose', Object.fromEntries(texts) as Record<string, (string | undefined)[]>);
