import * as words from '#words/proof';
import { make } from '../../dom/make.ts';
import { woven } from '../../text/woven.ts';
import { surroundings, type Found, type Stretch } from '../layout/places.ts';

/** Words of a text with what stands around them; `other` is a word beside them that is not as it is quoted. */
const excerpt = (text: string, place: Stretch, other: Stretch | null = null): HTMLElement => {
  const isBeside = other !== null && (other[1] <= place[0] || other[0] >= place[1]);
  const shown = isBeside ? [place, other].sort(([a], [b]) => a - b) : [place];
  const [start, end] = [shown[0]?.[0] ?? 0, shown.at(-1)?.[1] ?? 0];
  const { before, after } = surroundings(text, [start, end]);
  const parts = shown.flatMap((one, index) => {
    const between = text.slice(shown[index - 1]?.[1] ?? start, one[0]);
    return [between, make(one === place ? 'mark' : 'b', {}, text.slice(...one))];
  });
  return make('p', { class: 'surroundings', dir: 'auto' }, before, ...parts, after);
};

/** How the text differs from the quotation beside the words that both have. */
const difference = ({ side, quoted, instead }: Found & { result: 'not found' }): HTMLElement => {
  const [own, other] = [make('b', {}, quoted), make('b', {}, instead)];
  const [differs, stops] = side === 'behind' ? [words.differs, words.ends] : [words.differsBefore, words.begins];
  return make('p', {}, ...(instead ? woven(differs, own, other) : woven(stops, own)));
};

/** What is said of a quotation in a text: whether it is there, where, and what stands around it. */
export function resultOf(found: Found, text: string): HTMLElement[] {
  if (found.result === 'too short') return [make('p', { class: 'verdict' }, words.oneWord)];
  if (found.result === 'found')
    return [make('p', { class: 'verdict found' }, words.found), ...found.places.map((place) => excerpt(text, place))];
  if (!found.near) return [make('p', { class: 'verdict missing' }, words.notFound)];
  return [make('p', { class: 'verdict missing' }, words.notWhole), excerpt(text, found.near, found.other), difference(found)];
}
