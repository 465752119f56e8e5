import type { Remedy } from '../content/check/remedy.ts';
import { listed, nearest } from '../content/check/nearest.ts';
import { BEGINNINGS, needOf, type Beginning, type Fact, type Given } from './fact.ts';
import { FACTS } from './facts.ts';
import { valuesOf } from './offers.ts';

const knownWord = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near ? `write "${near}"` : `write one of: ${listed(known)}`;
};

/** The scaffold that a word names, or what to write instead. */
export function scaffoldNamed(word: string): Beginning | Remedy {
  return (
    BEGINNINGS.find((noun) => noun === word) ?? {
      rule: 'unknown-noun',
      message: `There is no scaffold for "${word}".`,
      fix: knownWord(word, BEGINNINGS),
    }
  );
}

/** What is wrong with values that have to be among the words that a fact offers; ids are checked with the dossier. */
export function wordProblems({ name, offers }: Fact, values: readonly string[]): Remedy[] {
  return typeof offers !== 'object'
    ? []
    : values
        .filter((value) => !offers.includes(value))
        .map((value) => ({ rule: 'unknown-value', message: `"${value}" is not a known "${name}".`, fix: knownWord(value, offers) }));
}

const unknownOption = (noun: Beginning, name: string): Remedy => {
  const names = FACTS[noun].map((fact) => fact.name);
  const near = nearest(name, names);
  const fix = near ? `write --${near}` : `use: ${names.map((known) => `--${known}`).join(', ')}`;
  return { rule: 'unknown-option', message: `A new ${noun} has no option "--${name}".`, fix };
};

const valueProblems = (fact: Fact, values: string[], times: number): Remedy[] => {
  const option = `--${fact.name}`;
  if (values.length === 0) return [{ rule: 'empty-value', message: `"${option}" has no value.`, fix: `write ${option} "…" (${fact.ask})` }];
  if (times > 1 && !fact.many) return [{ rule: 'given-twice', message: `"${option}" is given ${times} times.`, fix: 'give it once' }];
  return wordProblems(fact, values);
};

/** The facts that options (name and text) give, and everything that is wrong or missing by their names alone. */
export function givenBy(noun: Beginning, options: [string, string][]): { given: Given; problems: Remedy[] } {
  const facts = FACTS[noun];
  const named = new Set(options.map(([name]) => name));
  const unknown = [...named].filter((name) => !facts.some((fact) => fact.name === name)).map((name) => unknownOption(noun, name));
  const read = facts
    .filter(({ name }) => named.has(name))
    .map((fact) => {
      const texts = options.filter(([name]) => name === fact.name).map(([, text]) => text);
      return { fact, times: texts.length, values: texts.flatMap((text) => valuesOf(fact, text)) };
    });
  const given = Object.fromEntries(read.map(({ fact, values }) => [fact.name, values]));
  const missing = facts
    .filter((fact) => !named.has(fact.name) && needOf(fact, given) === 'required')
    .map(({ name, ask }) => ({ rule: 'missing-option', message: `"--${name}" is missing.`, fix: `add --${name} "…" (${ask})` }));
  return { given, problems: [...unknown, ...read.flatMap(({ fact, values, times }) => valueProblems(fact, values, times)), ...missing] };
}

/** How the command is used, with the options of one noun. */
export function usage(noun?: Beginning): string {
  const facts = noun
    ? FACTS[noun].map(({ name, ask, many }) => `  --${name.padEnd(13)}${ask}${many ? '; separate several with commas' : ''}`)
    : [];
  return [
    `npm run new ${noun ?? BEGINNINGS.join('|')}`,
    '  asks on the terminal for what it needs',
    `npm run new ${noun ?? '<noun>'} -- --<option> "<value>" …`,
    `  takes it as arguments and asks nothing${noun ? ':' : '; with --help alone it lists them'}`,
    ...facts,
    'Exit code: 0 written, 1 written, but something still needs a decision, 2 nothing written.',
  ].join('\n');
}
