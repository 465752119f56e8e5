import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Remedy } from '../content/check/remedy.ts';
import { records } from '../content/read/records.ts';
import { report } from '../content/check/report.ts';
import type { Wanted } from '../scaffold/scaffold.ts';
import { givenBy, scaffoldNamed, usage } from '../scaffold/arguments.ts';
import { draftProblems, ready } from '../scaffold/draft.ts';
import { one, type Fact, type Given, type Scaffold } from '../scaffold/fact.ts';
import { FACTS } from '../scaffold/facts.ts';
import { concerning } from '../scaffold/problems.ts';
import { owing } from '../scaffold/records.ts';
import { endInWords } from './failures.ts';
import { contentFiles, writeText } from './files.ts';
import { answers, told, type Check } from './interview.ts';
import { beginningProblems, beginningWords, writeBeginning } from './new-dossier.ts';
import { today } from './today.ts';

/** Ends the command without having written anything. */
const refuse = (...lines: string[]): never => {
  console.error(['Nothing was written.', ...lines].join('\n\n'));
  process.exit(2);
};

const stray = (value: string): Remedy => ({
  rule: 'stray-word',
  message: `"${value}" does not belong to any option.`,
  fix: 'put the whole value after its option, in quotation marks if it contains spaces',
});

endInWords();
const root = process.cwd();
const day = today();

const options = Object.fromEntries(
  Object.values(FACTS)
    .flat()
    .map(({ name }) => [name, { type: 'string' as const }]),
);
const { tokens } = parseArgs({ options: { ...options, help: { type: 'boolean' } }, strict: false, allowPositionals: true, tokens: true });
const [word, ...more] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
const given = tokens.flatMap((token): [string, string][] => (token.kind === 'option' ? [[token.name, token.value ?? '']] : []));
const noun = word === undefined ? undefined : scaffoldNamed(word);

if (noun !== 'dossier' && !existsSync(join(root, 'content')))
  refuse(`There is no folder content/ in ${root}; run the command in the project’s folder.`);
const files = noun === 'dossier' ? {} : contentFiles(root);
const read = records(files);

const ANSWER = ['known', 'none-found', 'later'];

/** The answers to the questions about a noun; ends the command when the person does. */
const asked = async (facts: Fact[], preset: Given, check: Check): Promise<Given> =>
  (await answers(facts, preset, read, check)) ?? refuse('Stopped before the last question was answered.');

/** Asks for all that a new thing needs; for a claim also what each party that owes an answer said. */
const askedFor = async (noun: Scaffold): Promise<Wanted> => {
  const wanted = (given: Given, answered: Given[] = []): Wanted => ({ noun, given, answered, today: day });
  const given = await asked(FACTS[noun], {}, (so) => draftProblems(wanted(so), files, read));
  const answered: Given[] = [];
  for (const party of noun === 'claim' ? owing(given) : []) {
    const fact: Fact = { name: 'answer', ask: `Do you know of a reply by "${party}" to this claim`, need: 'required', offers: ANSWER };
    const found = one(await asked([fact], {}, () => []), 'answer');
    if (found === 'later') continue;
    const preset: Given = { claim: given['id'] ?? [], by: [party], ...(found === 'none-found' ? { stance: ['no-reply-found'] } : {}) };
    answered.push(await asked(FACTS.response, preset, (so) => draftProblems(wanted(given, [...answered, so]), files, read)));
  }
  return wanted(given, answered);
};

/** Begins a dossier with some facts, or with those that a person is asked for. */
const begin = async (facts: Given | null): Promise<void> => {
  const wordsOf = await beginningWords();
  const problems = (so: Given): Remedy[] => beginningProblems(so, wordsOf(one(so, 'language') ?? ''), day);
  const given = facts ?? (await asked(FACTS.dossier, {}, problems));
  const found = problems(given);
  if (found.length > 0) refuse(...found.map(told));
  const result = writeBeginning(root, given, wordsOf(one(given, 'language') ?? ''), day);
  if ('problem' in result) return refuse(told(result.problem));
  console.log(result.message);
};

/** Writes the file, and tells where the new thing stands and what of it awaits a decision. */
const write = (wanted: Wanted): void => {
  const result = ready(wanted, files);
  if ('problems' in result) return refuse(...result.problems.map(told));
  const { made, before, after } = result;
  const path = join(root, made.file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (now !== files[made.file]) return refuse(`${made.file} was changed in the meantime; run the command again.`);
  writeText(path, made.text);
  console.log(`\nWritten: ${made.file}:${made.line}`);
  if (wanted.noun === 'claim') console.log(`Its prose belongs below line ${made.last}: what holds up, what does not, and why.`);
  if (wanted.noun === 'article') console.log(`Its prose belongs below line ${made.last}.`);
  const open = concerning(before, after, made);
  const others = after.length - open.length;
  if (open.length > 0) console.log(`\nThis still needs a decision:\n\n${report(open)}`);
  else if (others === 0) console.log('All is well: content/ has no problems.');
  if (others > 0) console.log(`\nUnrelated: ${others} ${others === 1 ? 'problem' : 'problems'} elsewhere in content/; run npm run check.`);
  process.exitCode = open.length > 0 ? 1 : 0;
};

if (given.some(([name]) => name === 'help')) {
  console.log(usage(typeof noun === 'string' ? noun : undefined));
} else if (noun === undefined) {
  refuse(usage());
} else if (typeof noun !== 'string') {
  refuse(told(noun), usage());
} else if (given.length > 0) {
  const { given: facts, problems } = givenBy(noun, given);
  problems.push(...more.map(stray));
  if (problems.length > 0) refuse(...problems.map(told));
  if (noun === 'dossier') await begin(facts);
  else write({ noun, given: facts, answered: [], today: day });
} else if (more.length > 0) {
  refuse(`"${more[0]}" is not an option. Write -- before the first one: npm run new ${noun} -- --id …`);
} else if (noun === 'dossier') {
  await begin(null);
} else {
  write(await askedFor(noun));
}
