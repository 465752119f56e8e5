import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync, type Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import { PICTURE } from '../data/picture-path.ts';
import { report } from '../data/report.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';

const unreadable = (file: string, error: unknown): Diagnostic => ({
  ...{ file, line: 1, column: 1, rule: 'unreadable-file' },
  message: `"${file}" cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
  fix: 'give whoever runs this the right to read it, or remove it',
});

const noFile = (file: string, link: boolean): Diagnostic => ({
  ...{ file, line: 1, column: 1, rule: link ? 'symbolic-link' : 'no-file' },
  message: link ? `"${file}" is a symbolic link, which would show what lies elsewhere.` : `"${file}" is neither a file nor a folder.`,
  fix: link ? 'put a copy of what it leads to in its place' : 'remove it',
});

interface Found {
  paths: string[];
  problems: Diagnostic[];
}

const within = (root: string, path: string, entry: Dirent): Found => {
  if (entry.isDirectory()) return below(root, path);
  return entry.isFile() ? { paths: [path], problems: [] } : { paths: [], problems: [noFile(path, entry.isSymbolicLink())] };
};

/** The files below a folder of a project, without hidden ones, and what is neither file nor folder there. */
const below = (root: string, folder: string): Found => {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const all = entries.map((entry) => within(root, `${folder}/${entry.name}`, entry));
    return { paths: all.flatMap(({ paths }) => paths).sort(), problems: all.flatMap(({ problems }) => problems) };
  } catch (error) {
    return { paths: [], problems: [unreadable(folder, error)] };
  }
};

/** Everything of a project that its content is read from: what lies below `content/`, and the pictures below `public/`. */
const found = (root: string): Found => {
  const [content, pictures] = [
    below(root, 'content'),
    existsSync(join(root, 'public')) ? below(root, 'public') : { paths: [], problems: [] },
  ];
  return {
    paths: [...content.paths, ...pictures.paths.filter((path) => PICTURE.test(path))],
    problems: [...content.problems, ...pictures.problems],
  };
};

/** The paths of what the content is read from, from the project's folder on, with forward slashes. */
export const contentPaths = (root: string): string[] => found(root).paths;

/**
 * The texts below `content/` of a project folder, by their paths from that folder on, with forward slashes. The pictures below
 * `public/` are there too, without their bytes. Throws a `ContentError` that names every file that cannot be read, and every
 * symbolic link: who builds the site has files that are not meant to be read by it.
 */
export const contentFiles = (root: string): Record<string, string> => {
  const { paths, problems } = found(root);
  const files: Record<string, string> = {};
  for (const path of paths) {
    try {
      files[path] = path.startsWith('content/') ? readFileSync(join(root, path), 'utf8') : '';
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  if (problems.length > 0) throw new ContentError(problems, report(problems));
  return files;
};

/** The same for a command that does something else than tell problems: it ends with 2 when a file cannot be read. */
export function contentOrEnd(root: string): Record<string, string> {
  try {
    return contentFiles(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}

/** Writes a value to a file as indented JSON; folders that are missing are made. */
export const writeJson = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
};
