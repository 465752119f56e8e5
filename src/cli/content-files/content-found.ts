import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { PICTURE } from '../../content/picture-path.ts';
import { KINDS } from '../../content/read/kinds.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reasonOf } from '../failures.ts';
import { brokenPicture } from './picture-signature.ts';

const problem = (file: string, rule: string, message: string, fix: string): Diagnostic => ({
  ...{ file, line: 1, column: 1, rule, message, fix },
});

const noFile = (file: string, entry: Dirent): Diagnostic => {
  if (entry.isDirectory())
    return problem(file, 'no-file', `"${file}" is a folder, not a file.`, 'remove it, or give the folder another name');
  if (!entry.isSymbolicLink()) return problem(file, 'no-file', `"${file}" is neither a file nor a folder.`, 'remove it');
  const message = `"${file}" is a symbolic link, which would show what lies elsewhere.`;
  return problem(file, 'symbolic-link', message, 'put a copy of what it leads to in its place');
};

/** What editors and systems leave beside the files that they open, and nobody writes. */
const LEFTOVER = /(?:^|\/)(?:[^/]*~|[^/]+\.sw[a-p]|#[^/]*#|~\$[^/]*|Thumbs\.db|desktop\.ini|[^/]+\.(?:part|crdownload))$/i;

/** Files by their paths from the project's folder on, with forward slashes and sorted, and what stands there and is none. */
export interface FoundFiles {
  paths: string[];
  problems: Diagnostic[];
}

/** What an editor or a system left in `content/`: it is not read. */
export function leftovers(root: string): string[] {
  return below(root, 'content').paths.filter((path) => LEFTOVER.test(path));
}

const within = (root: string, path: string, entry: Dirent): FoundFiles => {
  const isNamedAsFile = KINDS.some((kind) => kind.path.test(path));
  if (entry.isDirectory() && !isNamedAsFile) return below(root, path);
  if (entry.isFile() && path.startsWith('content/') && PICTURE.test(path)) {
    const message = `"${path}" is a picture, but content/ contains only text.`;
    return {
      paths: [],
      problems: [problem(path, 'misplaced-picture', message, `move it to public/${entry.name}; its address is /${entry.name}`)],
    };
  }
  const broken = entry.isFile() && PICTURE.test(path) ? brokenPicture(join(root, path), path) : null;
  if (broken) return { paths: [], problems: [broken] };
  return entry.isFile() ? { paths: [path], problems: [] } : { paths: [], problems: [noFile(path, entry)] };
};

/** The files below a folder of a project, without hidden ones. */
const below = (root: string, folder: string): FoundFiles => {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const all = entries.map((entry) => within(root, `${folder}/${entry.name}`, entry));
    return { paths: all.flatMap(({ paths }) => paths).sort(), problems: all.flatMap(({ problems }) => problems) };
  } catch (error) {
    const message = `The folder cannot be read: ${reasonOf(error)}.`;
    return { paths: [], problems: [problem(folder, 'unreadable-file', message, 'make it readable, or remove it')] };
  }
};

/** It stands where editors are, and is no part of a dossier. */
const MANUAL = 'content/README.md';

/** Everything of a project that its content is read from: what lies below `content/`, and below `public/`, which pictures and pages share. */
export function contentFound(root: string): FoundFiles {
  const content = below(root, 'content');
  const published = existsSync(join(root, 'public')) ? below(root, 'public') : { paths: [], problems: [] };
  const paths = content.paths.filter((path) => path !== MANUAL && !LEFTOVER.test(path));
  return { paths: [...paths, ...published.paths], problems: [...content.problems, ...published.problems] };
}
