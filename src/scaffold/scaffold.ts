import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { ID } from '../model/fields.ts';
import { remedy } from '../content/check/bad-values.ts';
import { known, writtenResponses } from '../content/check/known.ts';
import { parts } from '../content/read/front-matter.ts';
import { records, type Records, type Written } from '../content/read/records.ts';
import { dangling } from '../content/check/references.ts';
import { one, type Given, type Scaffold } from './fact.ts';
import { withEntry, withResponse, type Inserted } from './insert.ts';
import { articleRecord, withPicture, withScene } from './prose.ts';
import { claimRecord, ENTRIES, responseRecord, type Plain } from './records.ts';
import { blockYaml } from './yaml.ts';
import { itemsAt, textAt } from '../content/read/values.ts';
import { parsedYaml } from '../content/read/yaml.ts';
import { capitalised } from '../text/capitalised.ts';

/** What is to be written: the noun, its facts, the responses given with a new claim, and the day. */
export interface Wanted {
  noun: Scaffold;
  given: Given;
  answered: Given[];
  today: string;
}

/** A content file with the new thing in it and its lines, or why it cannot be written. */
export type Scaffolded = ({ file: string } & Inserted) | { problems: Diagnostic[] };

const HOMES = {
  event: 'content/events.yaml',
  source: 'content/sources.yaml',
  term: 'content/glossary.yaml',
  party: 'content/parties.yaml',
};

const STORY = 'content/story.mdx';

const refused = (place: Place, rule: string, message: string, fix: string): Scaffolded => ({
  problems: [{ ...place, rule, message, fix }],
});
const start = (file: string): Place => ({ file, line: 1, column: 1 });
const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const taken = (what: string, id: string, place: Place, fix: string): Scaffolded =>
  refused(place, 'existing-id', `${capitalised(what)} "${id}" exists already: ${at(place)}.`, fix);

/** Why a new thing cannot have this id, or `null`; claims and events share one set of ids. */
const unusable = (noun: Scaffold, id: string, file: string, files: Record<string, string>, read: Records): Scaffolded | null => {
  const bad = ID.test(id) ? null : remedy('bad-id', id);
  if (bad) return { problems: [{ ...start(file), ...bad }] };
  const rivals = noun === 'claim' || noun === 'event' ? ['claim', 'event'] : [noun];
  const fix = 'choose another id, or edit what is there';
  const same = read.records.find((record) => rivals.includes(record.kind.noun) && record.id === id);
  if (same) return taken(same.kind.noun, id, same.place([], 'key'), fix);
  return (noun === 'claim' || noun === 'article') && files[file] !== undefined ? taken(noun, id, start(file), fix) : null;
};

/** A text that would not be read as it was meant is not written. */
const faithful = (file: string, text: string, meant: unknown): boolean =>
  JSON.stringify(parsedYaml(file, file.endsWith('.mdx') ? (parts(text)?.front ?? '') : text).value) === JSON.stringify(meant);

const unplaceable = (file: string, what: string, fix: string): Scaffolded =>
  refused(start(file), 'no-place', `There is no safe place for ${what} in ${file}.`, fix);

const claim = ({ given, answered, today }: Wanted, file: string): Scaffolded => {
  const record = claimRecord(given, answered, today);
  const text = `---\n${blockYaml(record)}---\n`;
  const last = text.split('\n').length - 1;
  return faithful(file, text, record)
    ? { file, text, line: 1, last }
    : unplaceable(file, 'this claim', 'write the file by hand, on the model of another claim');
};

const article = ({ given, today }: Wanted, file: string, read: Records): Scaffolded => {
  const orders = read.records.filter(({ kind }) => kind.noun === 'article').map(({ raw }) => Number(textAt(raw, ['order'])));
  const record = articleRecord(given, orders.filter(Number.isFinite), today);
  const text = `---\n${blockYaml(record)}---\n`;
  return faithful(file, text, record)
    ? { file, text, line: 1, last: text.split('\n').length - 1 }
    : unplaceable(file, 'this article', 'write the file by hand, on the model of another article');
};

/** A scene in the story, or a picture in an article: prose behind what is there. */
const inProse = ({ noun, given }: Wanted, files: Record<string, string>, read: Records): Scaffolded => {
  const id = one(given, 'article') ?? '';
  const file = noun === 'scene' ? STORY : `content/articles/${id}.mdx`;
  const text = files[file];
  if (text === undefined) {
    const missing = noun === 'picture' ? dangling(id, ['article'], known(read), start(file)) : null;
    return missing ? { problems: [missing] } : refused(start(file), 'missing-file', `The file ${file} is missing.`, 'create it first');
  }
  return { file, ...(noun === 'scene' ? withScene(text, given) : withPicture(text, given)) };
};

/** Why a response cannot stand at its address, or `null`: another of the claim has it. */
const takenAddress = (written: Written, record: Plain): Scaffolded | null => {
  const all = [...itemsAt(written.raw, ['responses']), record];
  const keys = writtenResponses({ ...written, raw: { responses: all } });
  const key = keys.at(-1)?.key;
  const rival = record['said'] || record['as-of'] ? keys.slice(0, -1).find((other) => other.key === key) : undefined;
  if (!rival) return null;
  return taken(
    'response',
    `${written.id}#${key}`,
    written.place(['responses', rival.index], 'key'),
    `give this one an id of its own: --id ${key}-2`,
  );
};

const response = ({ given, today }: Wanted, files: Record<string, string>, read: Records): Scaffolded => {
  const id = one(given, 'claim') ?? '';
  const file = `content/claims/${id}.mdx`;
  const written = read.records.find((record) => record.kind.noun === 'claim' && record.id === id);
  if (!written) {
    const missing = dangling(id, ['claim'], known(read), start(file));
    return missing ? { problems: [missing] } : { problems: read.problems.filter((problem) => problem.file === file) };
  }
  const record = responseRecord(given, textAt(written.raw, ['said']) ?? undefined, today);
  const rival = takenAddress(written, record);
  if (rival) return rival;
  const made = withResponse(files[file] ?? '', record);
  const meant = { ...(written.raw as object), responses: [...itemsAt(written.raw, ['responses']), record] };
  if (!made || !faithful(file, made.text, meant))
    return unplaceable(file, 'a response', 'write "responses: []" or a plain list there, or add the response by hand');
  return { file, ...made };
};

const entry = ({ noun, given }: Wanted, file: string, files: Record<string, string>): Scaffolded => {
  const id = one(given, 'id') ?? '';
  const record = ENTRIES[noun as keyof typeof ENTRIES](given);
  const text = files[file] ?? '';
  const { value, problems } = parsedYaml(file, text);
  if (problems.length > 0) return { problems };
  const made = withEntry(text, id, record);
  const meant = { ...(value as object | null), [id]: record };
  return faithful(file, made.text, meant)
    ? { file, ...made }
    : unplaceable(file, `this ${noun}`, 'write each id at the beginning of a line, its keys below it, without braces');
};

/** The content file (path -> text in `files`) that a new thing belongs in, with the thing in it and nothing else changed. */
export function scaffolded(wanted: Wanted, files: Record<string, string>, read: Records = records(files)): Scaffolded {
  const { noun, given } = wanted;
  if (noun === 'response') return response(wanted, files, read);
  if (noun === 'scene' || noun === 'picture') return inProse(wanted, files, read);
  const id = one(given, 'id') ?? '';
  const file = noun === 'claim' || noun === 'article' ? `content/${noun}s/${id}.mdx` : HOMES[noun];
  const problem = unusable(noun, id, file, files, read);
  if (problem) return problem;
  if (noun === 'claim') return claim(wanted, file);
  return noun === 'article' ? article(wanted, file, read) : entry(wanted, file, files);
}
