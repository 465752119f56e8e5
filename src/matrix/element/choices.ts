import { choose, NO_CHOICES, ORDERS, type Choices, type View, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { connectDisclosures } from '../../dom/disclosures.ts';
import { setText } from '../../dom/set-text.ts';

/** How long in ms the words of a search wait for more. */
const PAUSE = 120;

/** By the names of the inputs: the values of a view that are ticked, and the choice that ticked values stand for. */
const TICKED: Record<string, [values: (view: View) => string[], choice: (values: string[]) => Partial<Choices>]> = {
  party: [({ parties }) => parties, (parties) => ({ parties })],
  stance: [({ stances }) => stances, (stances) => ({ stances })],
  question: [({ questions }) => questions, (questions) => ({ questions })],
  another: [({ another }) => [String(another)], (values) => ({ another: values.length > 0 })],
  cells: [({ inWords }) => [inWords ? 'words' : 'signs'], ([value]) => ({ inWords: value === 'words' })],
  order: [({ order }) => [order], ([value]) => ({ order: ORDERS.find((order) => order === value) ?? 'question' })],
};

const inputs = (within: HTMLElement, name: string): HTMLInputElement[] => [
  ...within.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const connectTicks = (controls: HTMLElement, view: ViewStore, signal: AbortSignal): void => {
  for (const [name, [values, choice]] of Object.entries(TICKED)) {
    const all = inputs(controls, name);
    const change = (): void => choose(view, choice(all.flatMap(({ checked, value }) => (checked ? [value] : []))));
    for (const input of all) input.addEventListener('change', change, { signal });
    watch(view, values, signal, (chosen) => {
      for (const input of all) input.checked = chosen.includes(input.value);
    });
  }
  const figure = controls.closest('.matrix');
  watch(
    view,
    ({ inWords }) => inWords,
    signal,
    (inWords) => figure?.classList.toggle('in-words', inWords),
  );
  const sorted = controls.querySelector('.sorted');
  const labelOf = (order: string): string =>
    inputs(controls, 'order')
      .find(({ value }) => value === order)
      ?.parentElement?.textContent.trim() ?? order;
  watch(
    view,
    ({ order }) => order,
    signal,
    (order) => setText(sorted, labelOf(order)),
  );
  const sum = controls.querySelector('.chosen');
  const count = ({ parties, stances, questions, another }: View): number =>
    parties.length + stances.length + questions.length + Number(another);
  watch(view, count, signal, (chosen) => setText(sum, chosen > 0 ? `(${chosen})` : ''));
};

const connectCompare = (controls: HTMLElement, view: ViewStore, signal: AbortSignal): void => {
  const selects = [...controls.querySelectorAll('select')];
  const values = (): [string, string] => [selects[0]?.value ?? '', selects[1]?.value ?? ''];
  const change = (): void => {
    const [first, second] = values();
    choose(view, { compared: first && second && first !== second ? [first, second] : null });
  };
  for (const select of selects) select.addEventListener('change', change, { signal });
  const show = (compared: View['compared']): void => {
    // One that is chosen waits for the other.
    if (compared || values().every(Boolean)) for (const [index, select] of selects.entries()) select.value = compared?.[index] ?? '';
  };
  watch(view, ({ compared }) => compared, signal, show);
};

const connectSearch = (input: HTMLInputElement, view: ViewStore, signal: AbortSignal): void => {
  let timer = 0;
  const typed = (): void => choose(view, { words: input.value.trim() });
  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(typed, PAUSE);
    },
    { signal },
  );
  const show = (words: string): void => {
    if (input.value.trim() !== words) input.value = words;
  };
  watch(view, ({ words }) => words, signal, show);
};

/** What the reader chooses in the controls of a matrix goes to the view, and what the view has is shown in them. */
export function connectChoices(controls: HTMLElement, view: ViewStore, signal: AbortSignal): void {
  connectDisclosures(controls, '.tool', signal);
  connectTicks(controls, view, signal);
  connectCompare(controls, view, signal);
  for (const input of inputs(controls, 'words')) connectSearch(input, view, signal);
}

/** Nothing is chosen any more; the order stays, and so do the date, the extent and what is opened. */
export function clearChoices(controls: HTMLElement, view: ViewStore): void {
  const { parties, stances, questions, words, another, compared } = NO_CHOICES;
  choose(view, { parties, stances, questions, words, another, compared });
  for (const each of controls.querySelectorAll<HTMLInputElement>('select, [type="search"]')) each.value = '';
}
