import { ID } from '../../model/fields.ts';
import { ADDRESSED } from '../../model/renamed.ts';
import type { Noun } from '../../model/shortcode.ts';
import { idFix } from '../../content/check/bad-values.ts';
import { known } from '../../content/check/known.ts';
import { listed, nearest } from '../../content/check/nearest.ts';
import type { Remedy } from '../../content/check/remedy.ts';
import { problemsOf } from '../../content/dossier.ts';
import { records, type Records } from '../../content/read/records.ts';
import { languagesOf, TRANSLATIONS } from '../../content/translations/files.ts';
import type { Hash } from '../../content/translations/state.ts';
import { writtenTranslations } from '../../content/translations/written.ts';
import { added } from '../problems.ts';
import { editsIn, editsInTranslation, withLinks, type Edit, type Renaming } from './edits.ts';
import { renamedStates } from './states.ts';

type Files = Record<string, string>;

/** The nouns that can be renamed. */
const NOUNS: Noun[] = ['claim', 'article', 'party', 'source', 'event', 'term', 'question', 'party kind', 'event kind', 'feature', 'power'];

const REGISTER = 'content/renamed.json';

const refused = (rule: string, message: string, fix: string): { problem: Remedy } => ({ problem: { rule, message, fix } });

/** What an old id names, and whether it can have the new one; or why not. */
export function renaming(read: Records, from: string, to: string, noun?: string): Renaming | { problem: Remedy } {
  const ids = known(read);
  const named = NOUNS.filter((one) => ids[one].has(from) && (noun === undefined || one === noun));
  const [what] = named;
  if (!ID.test(to)) return refused('bad-id', `"${to}" cannot be an id.`, idFix(to));
  if (what === undefined) {
    const near = nearest(
      from,
      NOUNS.flatMap((one) => [...ids[one]]),
    );
    return refused('unknown-id', `Nothing in the dossier has the id "${from}".`, near ? `write "${near}"` : 'look it up in its file');
  }
  if (named.length > 1)
    return refused(
      'two-nouns',
      `"${from}" is the id of more than one thing: ${listed(named)}.`,
      `add which is meant: … ${from} ${to} "${what}"`,
    );
  const rivals: Noun[] = what === 'claim' || what === 'event' ? ['claim', 'event'] : [what];
  const rival = rivals.find((one) => ids[one].has(to));
  return rival
    ? refused('existing-id', `${/^[aeiou]/.test(rival) ? 'An' : 'A'} ${rival} has the id "${to}" already.`, 'choose another id')
    : { noun: what, from, to };
}

/** A text with some places of it changed. */
const edited = (text: string, edits: Edit[]): string => {
  const lines = text.split('\n');
  const ordered = edits.toSorted((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
  for (const { place, from, to } of ordered) {
    const line = lines[place.line - 1] ?? '';
    // Behind an opening quotation mark.
    const start = line.indexOf(from, place.column - 1);
    const isFlow = /[{[]/.test(line.slice(0, start));
    const written = isFlow ? to.replace(/\n *(id: )/, ', $1') : to;
    if (start >= 0) lines[place.line - 1] = line.slice(0, start) + written + line.slice(start + from.length);
  }
  return lines.join('\n');
};

/** A content file with other ids in the places of those that were renamed, one after the other. */
export function withNewIds(file: string, text: string, renamings: Renaming[]): string {
  return renamings.reduce((written, renaming) => {
    const edits = records({ [file]: written }).records.flatMap((record) => editsInTranslation(record, renaming));
    return withLinks(edited(written, edits), renaming);
  }, text);
}

const FOLDERS: Partial<Record<Noun, { folder: string; ending: string }>> = {
  claim: { folder: 'claims', ending: 'mdx' },
  article: { folder: 'articles', ending: 'mdx' },
  source: { folder: 'fingerprints', ending: 'json' },
};

/** The register of what was renamed, with one more; what led to the old id leads to the new one. */
const registered = (text: string | undefined, { noun, from, to }: Renaming, today: string): string => {
  const all = JSON.parse(text ?? '{}') as Record<string, { noun: string; now: string; date: string }>;
  for (const entry of Object.values(all)) if (entry.noun === noun && entry.now === from) entry.now = to;
  const { [to]: back, ...others } = all;
  const kept = back && back.noun !== noun ? all : others;
  return `${JSON.stringify({ ...kept, [from]: { noun, now: to, date: today } }, null, 2)}\n`;
};

const present = (files: Record<string, string | null>): Files =>
  Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null));

/** The texts that hold the old id with the new one in its place. */
const rewritten = (files: Files, read: Records, what: Renaming): Files => {
  const edits = [
    ...read.records.flatMap((record) => editsIn(record, what).map((edit) => [record.file, edit] as const)),
    ...writtenTranslations(files).flatMap((record) => editsInTranslation(record, what).map((edit) => [record.file, edit] as const)),
  ];
  const changed: Files = {};
  for (const [file, text] of Object.entries(files)) {
    if (!file.startsWith('content/')) continue;
    const written = edited(
      text,
      edits.flatMap(([of, edit]) => (of === file ? [edit] : [])),
    );
    const now = file.endsWith('.mdx') ? withLinks(written, what) : written;
    if (now !== text) changed[file] = now;
  }
  return changed;
};

/** The files that are called after the old id, in the original and in its translations, under their new names. */
const moved = (files: Files, changed: Files, { noun, from, to }: Renaming): Record<string, string | null> => {
  const home = FOLDERS[noun];
  if (!home) return {};
  const [old, now] = [from, to].map((id) => `${home.folder}/${id}.${home.ending}`) as [string, string];
  const named = Object.keys(files).filter(
    (file) => file === `content/${old}` || (file.startsWith(TRANSLATIONS) && file.split('/').slice(3).join('/') === old),
  );
  return Object.fromEntries(
    named.flatMap((file) => [
      [file, null],
      [file.slice(0, -old.length) + now, changed[file] ?? files[file] ?? ''],
    ]),
  );
};

const problemsIn = (files: Files) => [
  ...problemsOf(files),
  ...languagesOf(files)
    .slice(1)
    .flatMap((language) => problemsOf(files, undefined, language)),
];

/** The files that a renaming changes (`null` for one that goes), or what speaks against it; `hash` is that of the states of translations. */
export function renamed(
  files: Files,
  read: Records,
  what: Renaming,
  { today, hash }: { today: string; hash: Hash },
): { changed: Record<string, string | null> } | { problems: Remedy[] } {
  const texts = rewritten(files, read, what);
  const changed: Record<string, string | null> = { ...texts, ...moved(files, texts, what) };
  if (ADDRESSED.some((noun) => noun === what.noun)) changed[REGISTER] = registered(files[REGISTER], what, today);
  const states = renamedStates(files, present({ ...files, ...changed }), what, hash);
  const problems = added(problemsIn(files), problemsIn(present({ ...files, ...changed, ...states })));
  return problems.length > 0 ? { problems } : { changed: { ...changed, ...states } };
}
