import { withoutBlock } from './yaml.ts';
import { idOf, put, renamed, rest, swap, withoutFile, type Edit, type Files, type Work } from './work.ts';

const idIn = ({ message }: Work): string => /^"([^"]+)"/.exec(message)?.[1] ?? '';

/** The id that the problem is about renamed wherever it stands; one too long for its message is read at the spot, or is the file's name. */
const idRenamed = (work: Work, to: (id: string) => string): Files => {
  const said = idIn(work);
  const whole = said.endsWith('…') ? (/^[\w-]+(?=:)/.exec(rest(work))?.[0] ?? /([^/]+)\.mdx$/.exec(work.file)?.[1] ?? '') : said;
  return renamed(work.files, whole, to(whole));
};

/** The event of two things of one id, where the problem says that it stands. */
const eventRenamed = ({ files, message }: Work): Files | null => {
  const [, id, file = ''] = /^"(.+?)" is the id of a claim and of an event \((.+), line/.exec(message) ?? [];
  return id ? { ...files, [file]: (files[file] ?? '').replace(new RegExp(`^${id}:`, 'm'), `${id}-2:`) } : null;
};

const moved = ({ files, file, text }: Work, [, to = '']: (string | undefined)[]): Files => ({ ...withoutFile(files, file), [to]: text });

/** The entry of one register moved to the end of another; `null` where the problem is one of the whole file. */
const entryMoved = (work: Work, [, to = '']: (string | undefined)[]): Files | null => {
  if (!idIn(work) || !work.message.includes(' by its keys ')) return null;
  const [entry] = work.text.split('\n').slice(work.line - 1);
  return { ...work.files, [work.file]: withoutBlock(work), [to]: `${work.files[to] ?? ''}${entry}\n` };
};

/** Fixes that name a file, or an id that others may name too. */
export const files: [fix: RegExp, edit: Edit][] = [
  [/^use lower-case letters and digits/, (work) => idRenamed(work, idOf)],
  [/^add another word after it, with a hyphen/, (work) => idRenamed(work, (id) => `${id}-x`)],
  [/^put a word before the digits/, (work) => put(work, 0, 'x-')],
  [/^shorten it to at most (\d+) characters/, (work, [, most = '']) => idRenamed(work, (id) => id.slice(0, Number(most)))],
  [/^rename one of the two$/, (work, found) => eventRenamed(work) ?? swap(work, /^[\w-]+/, ([id = '']) => `${id}-2`) ?? moved(work, found)],
  [/^rename (?:the newer one|one of the two$)/, (work) => swap(work, /^[\w-]+/, ([id = '']) => `${id}-2`)],
  [/^let one of the two be "([\w-]+)"/, (work, [, id = '']) => swap(work, /^[\w-]+/, () => id)],
  [/^give this article a path of its own/, (work) => swap(work, /^\/[\w/-]+/, '/another/')],
  [/^(?:rename|move) it to (content\/\S+\.\w+)$/, (work, found) => entryMoved(work, found) ?? moved(work, found)],
  [/^move it to (content\/\w+\/), under a name of its own/, (work, [, folder = '']) => moved(work, [, `${folder}another.mdx`])],
  [/^move it out of content\/|^remove the file,/, ({ files: all, file }) => withoutFile(all, file)],
  [/^(?:create it, or )?put it back if it was lost/, ({ files: all, file, known }) => ({ ...all, [file]: known })],
  [/or remove it from content\/[\w.]+$/, (work) => withoutBlock(work)],
];
