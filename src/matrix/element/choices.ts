import { $compared, setCompared } from '../../view/compared.ts';
import { $order, ORDERS, setOrder } from '../../view/order.ts';
import { $parties, setParties } from '../../view/parties.ts';
import { $questions, setQuestions } from '../../view/questions.ts';
import { takeOver } from '../../view/scene.ts';
import { $sidesteps, setSidesteps } from '../../view/sidesteps.ts';
import { $stances, setStances } from '../../view/stances.ts';
import { $words, setWords } from '../../view/words.ts';
import { live } from '../../view/live.ts';
import { setText } from '../../dom/set-text.ts';

/** How long in ms the words of a search wait for more. */
const PAUSE = 120;

/** By the names of what is ticked: what holds it, and what is done with the values ticked. */
const TICKED = {
  party: [$parties, setParties],
  stance: [$stances, setStances],
  question: [$questions, setQuestions],
  sidesteps: [$sidesteps, (values: string[]) => setSidesteps(values.length > 0)],
  order: [$order, ([value]: string[]) => setOrder(ORDERS.find((order) => order === value) ?? 'question')],
} as const;

const inputs = (within: HTMLElement, name: string): HTMLInputElement[] => [
  ...within.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const ticks = (choose: HTMLElement, signal: AbortSignal): void => {
  const sum = choose.querySelector('.chosen');
  for (const [name, [store, set]] of Object.entries(TICKED)) {
    const all = inputs(choose, name);
    const ticked = (): void => {
      takeOver();
      set(all.flatMap(({ checked, value }) => (checked ? [value] : [])));
    };
    for (const input of all) input.addEventListener('change', ticked, { signal });
    live<unknown>(store, signal, (value) => {
      const chosen = [value].flat().map(String);
      for (const input of all) input.checked = chosen.includes(input.value);
      const count = [$parties, $stances, $questions].flatMap((each) => each.get()).length;
      setText(sum, count > 0 ? `(${count})` : '');
    });
  }
};

const compare = (choose: HTMLElement, signal: AbortSignal): void => {
  const selects = [...choose.querySelectorAll('select')];
  const values = (): [string, string] => [selects[0]?.value ?? '', selects[1]?.value ?? ''];
  const chosen = (): void => {
    const [first, second] = values();
    takeOver();
    setCompared(first && second && first !== second ? [first, second] : null);
  };
  for (const select of selects) select.addEventListener('change', chosen, { signal });
  live($compared, signal, (compared) => {
    // One that is chosen waits for the other.
    if (compared || values().every(Boolean)) for (const [index, select] of selects.entries()) select.value = compared?.[index] ?? '';
  });
};

const search = (input: HTMLInputElement, signal: AbortSignal): void => {
  let timer = 0;
  const typed = (): void => {
    takeOver();
    setWords(input.value.trim());
  };
  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(typed, PAUSE);
    },
    { signal },
  );
  live($words, signal, (words) => {
    if (input.value.trim() !== words) input.value = words;
  });
};

/** What the reader chooses of a matrix is put into the stores, and shown as they have it. */
export function choices(choose: HTMLElement, signal: AbortSignal): void {
  ticks(choose, signal);
  compare(choose, signal);
  for (const input of inputs(choose, 'words')) search(input, signal);
}

/** Nothing is chosen any more; the order stays. */
export function clear(choose: HTMLElement): void {
  takeOver();
  for (const set of [setParties, setStances, setQuestions]) set([]);
  setWords('');
  setSidesteps(false);
  setCompared(null);
  for (const each of choose.querySelectorAll<HTMLInputElement>('select, [type="search"]')) each.value = '';
}
