import type { Diagnostic } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { listed, nearest } from '../check/nearest.ts';
import { KINDS, type Kind } from './kinds.ts';

const ENDINGS: Record<string, string> = { yml: 'yaml', yaml: 'yaml', md: 'mdx', mdx: 'mdx', markdown: 'mdx', txt: 'mdx', json: 'json' };

const isKnown = (file: string): boolean =>
  KINDS.some(({ path }) => {
    const found = path.exec(file);
    return found !== null && (found[1] === undefined || ID.test(found[1]));
  });

/** What programs add to the name of a file of which they keep another state. */
const COPY = /(?:\.(?:bak|backup|old|orig|save|sav|rej|tmp|temp)|[ _-]?\(?(?:copy|kopie|copie|conflicted copy[^/]*|\d)\)?)$/i;

/** The content file that a file is a copy of, by its name; `null` where it is none. */
const copied = (file: string): string | null => {
  const bare = file.replace(COPY, '');
  if (bare !== file && isKnown(bare)) return bare;
  const [, name = '', ending = ''] = /^(.*)(\.[a-z]+)$/i.exec(file) ?? [];
  const inner = name.replace(COPY, '') + ending.toLowerCase();
  return inner !== file && /[ (]/.test(name) && isKnown(inner) ? inner : null;
};

/** The content file that a file would be with the ending that its folder asks for, in lower case; `null` where that is none. */
const renamed = (file: string): string | null => {
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  const right = ENDINGS[ending.toLowerCase()];
  const path = `${name}.${right}`;
  const found = [name, path, path.toLowerCase()].find(isKnown);
  return right && found !== file && found !== undefined ? found : null;
};

/** The content file that a file in a folder too deep would be one or more folders further up; `null` where that is none. */
const lifted = (file: string): string | null => {
  const [, folder = '', name = ''] = /^content\/(claims|articles|fingerprints)\/.+\/([^/]+)$/.exec(file) ?? [];
  const path = `content/${folder}/${name}`;
  return name && isKnown(path) ? path : null;
};

const told = (file: string, message: string, fix: string): Diagnostic => ({ file, line: 1, column: 1, rule: 'unknown-file', message, fix });

/** Whether a file whose name is no id is a copy of one that is there. */
export function isCopy(file: string, names: string[]): boolean {
  return !isKnown(file) && names.includes(copied(file) ?? '');
}

/** What a file that is no part of a dossier is, and what to do with it. Nothing is ever to be put over a file that is there (`names`). */
function unknownFile(file: string, names: string[]): Diagnostic {
  const copy = copied(file);
  if (copy) {
    const is = names.includes(copy) ? `looks like a backup copy of ${copy}` : `looks like a copy of ${copy}, which is missing`;
    const fix = names.includes(copy) ? 'move it out of content/; it is not read' : `check that it is complete, and rename it to ${copy}`;
    return told(file, `"${file}" ${is}.`, fix);
  }
  const meant = renamed(file) ?? lifted(file);
  const how = renamed(file)
    ? 'does not have the extension or spelling of a content file'
    : 'is in a subfolder, where content files are not read';
  if (meant && names.includes(meant))
    return told(file, `"${file}" ${how}, and ${meant} is there already.`, 'move it out of content/, or give it a name of its own');
  if (meant) return told(file, `"${file}" ${how}.`, `rename it to ${meant}`);
  const examples = KINDS.map(({ example }) => example);
  const short = (path: string): string => path.slice('content/'.length);
  const found = nearest(short(file), examples.filter((example) => !example.includes('<')).map(short));
  const near = found === null ? null : `content/${found}`;
  const taken = near !== null && names.includes(near) ? `; ${near} is there already` : '';
  return told(
    file,
    `"${file}" is not part of a dossier${taken}.`,
    near && !taken
      ? `rename it to ${near}, or move it out of content/`
      : `move it out of content/${taken ? '' : `, or rename it to one of: ${listed(examples)}`}`,
  );
}

const HOLDS: Partial<Record<Kind['noun'], string>> = {
  site: 'the title, language, licence and publisher of the site',
  vocabulary: 'the questions, kinds of parties and kinds of events',
  pages: 'the headlines and introductions of the pages that are generated from the dossier',
  party: 'who speaks; it may be empty',
  source: 'the documents; it may be empty',
  event: 'what happened; it may be empty',
  term: 'the words that are explained; it may be empty',
  story: 'the scrolling story; it may have no scenes',
};

/** That a file that every dossier has is missing; nothing where a file is told of that only has another name. */
export function missingFile({ example, noun }: Kind, names: string[]): Diagnostic[] {
  if (names.some((name) => !isKnown(name) && [renamed(name), copied(name)].includes(example))) return [];
  const fix = `create it, or put it back if it was lost: it contains ${HOLDS[noun] ?? noun}`;
  return [{ file: example, line: 1, column: 1, rule: 'missing-file', message: `The file ${example} is missing.`, fix }];
}

/** What is told of a file that is none of the content, and what may be in it: beside claims or articles, one under another ending. */
export function strayFile(file: string, names: string[]): { problems: Diagnostic[]; unread: { noun: 'claim' | 'article'; id: string }[] } {
  const [, noun, id = ''] = /^content\/(claim|article)s\/([^/]+)\.\w+$/.exec(file) ?? [];
  const isOne = (noun === 'claim' || noun === 'article') && !names.includes(`content/${noun}s/${id}.mdx`);
  return { problems: [unknownFile(file, names)], unread: isOne ? [{ noun, id }] : [] };
}
