import content, { language } from 'virtual:content';
import { dossier as read } from './dossier.ts';
import { recorded } from './reads.ts';
import { TRANSLATIONS } from './translations/files.ts';

// In a build it is noted what each page reads, so that the next can tell which are as they were.
const noted: typeof recorded = import.meta.env.PROD ? recorded : (_, tree) => tree;

const files = noted('files', content);

/** The text of a file of prose (`articles/report`), and that of its translation where one is built; `undefined` where there is none. */
export function proseTexts(name: string): (string | undefined)[] {
  return [files[`content/${name}.mdx`], files[`${TRANSLATIONS}${language}/${name}.mdx`]];
}

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = noted('dossier', read(content, undefined, language || undefined));

/** Things that were made of the dossier, by their names, to be read as the dossier is. */
export function made<Things extends object>(name: string, things: Things): Things {
  return noted(name, things);
}
