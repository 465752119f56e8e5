import type { Diagnostic } from '../../model/diagnostic.ts';
import { own } from '../../model/own.ts';
import { seen } from '../seen.ts';
import { REGISTER, TRANSLATIONS } from './files.ts';
import type { TranslatedRecord } from './overlay.ts';

/** By the name of each translated text: a hash of what readers saw of its original when it was translated. */
export type States = Record<string, string>;

/** Makes a short hash of a text. */
export type Hash = (text: string) => string;

/** Where the states of a language are kept. */
export function statesFile(language: string): string {
  return `${TRANSLATIONS}${language}/${REGISTER}`;
}

/** The states that a file keeps, or why it cannot be read; none where there is no file (`undefined`). */
export function statesIn(file: string, text: string | undefined): { states: States; problems: Diagnostic[] } {
  if (text === undefined) return { states: {}, problems: [] };
  try {
    const states = JSON.parse(text) as unknown;
    const isOne = typeof states === 'object' && states !== null && Object.values(states).every((value) => typeof value === 'string');
    if (isOne) return { states: states as States, problems: [] };
  } catch {
    // Told below, as what is no list of states.
  }
  const message = 'This is not the list of translated texts that the command writes.';
  const fix = 'restore its last good version, or remove it and run: npm run translated';
  return { states: {}, problems: [{ file, line: 1, column: 1, rule: 'wrong-type', message, fix }] };
}

/** The present states of the originals of some translated texts. */
export function presentStates(translated: TranslatedRecord[], hash: Hash): States {
  return Object.fromEntries(translated.map(({ name, original }) => [name, hash(seen(original))]));
}

/** Translations that are older than what they translate, and those of which nobody said what they translate. */
export function olderTranslations(translated: TranslatedRecord[], states: States, language: string, hash: Hash): Diagnostic[] {
  return translated.flatMap(({ name, original, file, line }): Diagnostic[] => {
    const before = own(states, name);
    if (before === hash(seen(original))) return [];
    const { file: source, line: at } = original.place([], 'key');
    const place = { file, line, column: 1, rule: before === undefined ? 'unrecorded-translation' : 'older-translation' };
    const then = `then run: npm run translated ${language} ${name}`;
    const where = original.kind.many ? `${source}:${at}` : original.file;
    return before === undefined
      ? [{ ...place, message: `Nothing says which version of ${where} this translates.`, fix: `compare the two, ${then}` }]
      : [
          {
            ...place,
            message: `The original, ${where}, has changed since this was translated.`,
            fix: `translate what has changed, ${then}`,
          },
        ];
  });
}
