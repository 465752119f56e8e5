import type { ContentError } from '../model/diagnostic.ts';

const INSIDE = 'correct what is there; if nothing is wrong with it, send this text to whoever looks after the engine';
const ELSEWHERE = 'undo what was changed last; if that does not help, send this text to whoever looks after the engine';

const PLACE = /content\/[^\s:]+\.(?:mdx|ya?ml|json):\d+:\d+/;

/** The content file that a page of the site (`/claims/<id>/`) is made of; `null` where it shows several. */
const fileOf = (page: string, files: Record<string, string>): string | null => {
  if (page === '/') return 'content/story.mdx';
  const [, folder, id] = /^\/(?:embed\/|cards\/)?(claims|articles)\/([a-z0-9-]+)(?:[/.]|$)/.exec(page) ?? [];
  const own = `content/${folder}/${id}.mdx`;
  if (files[own] !== undefined) return own;
  const articles = Object.keys(files).filter((file) => file.startsWith('content/articles/'));
  return articles.find((file) => /^path:\s*["']?(\/[a-z0-9/-]+\/)/m.exec(files[file] ?? '')?.[1] === page) ?? null;
};

const SYSTEM: Record<string, (path: string) => [message: string, fix: string]> = {
  ENOSPC: () => ['The disk is full.', 'make room on it, and build again'],
  EACCES: (path) => [`The build may not write to ${path}.`, 'give the user who builds the site permission to write there, and build again'],
  ENOTDIR: (path) => [`A file of public/ is where the site needs the folder ${path}.`, 'rename that file, or move it into a folder'],
  EEXIST: (path) => [`A file of public/ is where the site needs the folder ${path}.`, 'rename that file, or move it into a folder'],
  EISDIR: (path) => [`A folder of public/ is where the site needs the file ${path}.`, 'rename that folder'],
};

/** What an error says in its first line that says anything, without where its words come from. */
const said = (message: string): string => {
  const lines = message.split('\n').map((line) => line.trim());
  const telling = lines.filter((line) => line && !/^(?:Build failed with|\[plugin |at )/.test(line));
  return (telling[0] ?? 'nothing').replace(/^[A-Za-z]*(?:Error|Exception): /, '').replace(/\.?$/, '.');
};

const entry = (place: string | null, message: string, fix: string): string =>
  [...(place ? [`${place}  build-error`] : ['build-error']), `  ${message}`, `  fix: ${fix}`].join('\n');

const told = (error: Error & { page?: unknown; code?: unknown; path?: unknown }, files: Record<string, string>): string => {
  const { message, page, code, path } = error;
  const system =
    typeof code === 'string' && Object.hasOwn(SYSTEM, code) ? SYSTEM[code]?.(typeof path === 'string' ? path : 'its folder') : undefined;
  if (system) return entry(null, ...system);
  const place = PLACE.exec(message)?.[0];
  if (place) return entry(place, `This cannot be built, though the check lets it pass: ${said(message)}`, INSIDE);
  if (typeof page !== 'string') return entry(null, `The site cannot be built: ${said(message)}`, ELSEWHERE);
  const file = fileOf(page, files);
  const sentence = `The page ${page} cannot be built, though the check lets it pass: ${said(message)}`;
  return entry(file && `${file}:1:1`, sentence, file ? INSIDE : ELSEWHERE);
};

/**
 * What went wrong in a build, for people: the place in the content as far as it is known, one sentence and a fix, and how to see where in
 * the engine it arose. `files` are the content’s, path -> text; `root` is the project’s folder, which no message needs to name.
 */
export function buildProblem(error: unknown, files: Record<string, string>, root: string): string {
  if (error instanceof Error && error.name === 'ContentError') return (error as ContentError).message;
  const text = told(error instanceof Error ? error : new Error(String(error)), files);
  return `${text.replaceAll(`${root}/`, '')}\n\nNothing was published. To see where in the engine it arose, run: DEBUG=1 npm run build`;
}
