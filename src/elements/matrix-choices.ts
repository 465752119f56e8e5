import { $compared, setCompared } from '../stores/compared.ts';
import { $order, ORDERS, setOrder } from '../stores/order.ts';
import { $parties, setParties } from '../stores/parties.ts';
import { $questions, setQuestions } from '../stores/questions.ts';
import { takeOver } from '../stores/scene.ts';
import { $sidesteps, setSidesteps } from '../stores/sidesteps.ts';
import { $stances, setStances } from '../stores/stances.ts';
import { $words, setWords } from '../stores/words.ts';
import { live } from './live.ts';

const PAUSE = 120;

const FILTERS = [
  ['party', $parties, setParties],
  ['stance', $stances, setStances],
  ['question', $questions, setQuestions],
] as const;

const inputs = (within: HTMLElement, name: string): HTMLInputElement[] => [
  ...within.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const ticked = (within: HTMLElement, name: string): string[] =>
  inputs(within, name).flatMap(({ checked, value }) => (checked ? [value] : []));

const compare = (choose: HTMLElement, signal: AbortSignal): void => {
  const selects = [...choose.querySelectorAll('select')];
  choose.addEventListener(
    'change',
    ({ target }) => {
      if (!selects.some((select) => select === target)) return;
      const [first = '', second = ''] = selects.map(({ value }) => value);
      takeOver();
      setCompared(first && second && first !== second ? [first, second] : null);
    },
    { signal },
  );
  live($compared, signal, (compared) => {
    const [first = '', second = ''] = selects.map(({ value }) => value);
    // One that is chosen waits for the other.
    if (compared || (first && second)) for (const [index, select] of selects.entries()) select.value = compared?.[index] ?? '';
  });
};

const filters = (choose: HTMLElement, signal: AbortSignal): void => {
  const sum = choose.querySelector('.chosen');
  for (const [name, store, set] of FILTERS) {
    for (const input of inputs(choose, name))
      input.addEventListener(
        'change',
        () => {
          takeOver();
          set(ticked(choose, name));
        },
        { signal },
      );
    live(store, signal, (ids) => {
      for (const input of inputs(choose, name)) input.checked = ids.includes(input.value);
      const count = FILTERS.reduce((total, [, each]) => total + each.get().length, 0);
      if (sum) sum.textContent = count > 0 ? `(${count})` : '';
    });
  }
};

const search = (input: HTMLInputElement, signal: AbortSignal): void => {
  let timer = 0;
  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        takeOver();
        setWords(input.value.trim());
      }, PAUSE);
    },
    { signal },
  );
  live($words, signal, (words) => {
    if (input.value.trim() !== words) input.value = words;
  });
};

/** What the reader chooses of a matrix is put into the stores, and shown as they have it. */
export const choices = (choose: HTMLElement, signal: AbortSignal): void => {
  const [only] = inputs(choose, 'sidesteps');
  const [words] = inputs(choose, 'words');
  const orders = inputs(choose, 'order');
  compare(choose, signal);
  filters(choose, signal);
  if (words) search(words, signal);
  for (const input of [...orders, ...(only ? [only] : [])])
    input.addEventListener(
      'change',
      () => {
        takeOver();
        if (input === only) setSidesteps(only.checked);
        else setOrder(ORDERS.find((order) => order === input.value) ?? 'question');
      },
      { signal },
    );
  live($order, signal, (order) => orders.forEach((input) => (input.checked = input.value === order)));
  live($sidesteps, signal, (sidesteps) => {
    if (only) only.checked = sidesteps;
  });
};

/** Nothing is chosen any more. */
export const clear = (choose: HTMLElement): void => {
  takeOver();
  for (const [, , set] of FILTERS) set([]);
  setWords('');
  for (const input of inputs(choose, 'words')) input.value = '';
  setSidesteps(false);
  setCompared(null);
  for (const select of choose.querySelectorAll('select')) select.value = '';
};
