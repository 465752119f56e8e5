import { readFileSync } from 'node:fs';
import { modulesOf } from '../bundled.ts';
import { attribute, textOf, type Element } from './html.ts';
import { neededStyles, wordsOf } from './needed-styles.ts';
import type { OwnElements } from './own-elements.ts';
import { stylesOf, styleTextsOf } from './styles.ts';
import { isInParts } from './unused-symbols.ts';

/** What a definition has that a term shows from the page of the glossary. */
const OF_TERMS = ['a', 'small'];

/** Whether a page shows elements of other pages, of which it does not know what they need: parts of a long list, or records of what a timeline shows. */
const hasGuests = (elements: Element[]): boolean => isInParts(elements) || elements.some(({ tagName }) => tagName === 'dossier-timeline');

const USED = /var\(\s*--[\w-]+/g;

/** Takes from the styles that stand in a page what is for elements, classes and ids that neither it nor its scripts name, and values that none of them uses. */
export function trimStyles(elements: Element[], { modules, inline }: OwnElements): void {
  if (hasGuests(elements)) return;
  const styles = stylesOf(elements);
  const named = elements.flatMap((element) => [element.tagName, attribute(element, 'class') ?? '', attribute(element, 'id') ?? '']);
  const values = [...styles.map(textOf), ...elements.flatMap(({ attrs }) => attrs.map(({ value }) => value))];
  const used = values.flatMap((value) => value.match(USED) ?? []);
  const known = new Set<string>();
  const scripts = modules.flatMap(({ file }) => modulesOf(file, known)).map((file) => readFileSync(file, 'utf8'));
  const words = wordsOf([...named, ...used, ...inline, ...scripts, ...OF_TERMS]);
  for (const text of styleTextsOf(elements)) text.value = neededStyles(text.value, words);
}
