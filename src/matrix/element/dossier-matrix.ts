import { $choices } from '../../view/choices.ts';
import { $focus } from '../../view/focus.ts';
import { connectAddress } from '../../view/address.ts';
import { define, started } from '../../dom/definition.ts';
import { live } from '../../view/live.ts';
import { choices, clear } from './choices.ts';
import { arrowKeys } from './keys.ts';
import { opened } from './opened.ts';
import { replay } from './replay.ts';
import { speaker, status } from './status.ts';
import { steps } from './steps.ts';
import { matrixTable } from './table.ts';
import { matrixView, onlyReplayed } from './view.ts';
import { pointing } from '../../view/pointing.ts';
import { sidestepChart } from './sidestep-chart.ts';
import { inSlices } from '../../dom/slices.ts';

/** What a button does; where it may be gone then, the focus goes on to what the selector names. */
const pressed = (figure: HTMLElement, button: string, action: () => void, next: string, signal: AbortSignal): void => {
  const act = (): void => {
    figure.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    action();
  };
  figure.querySelector(button)?.addEventListener('click', act, { signal });
};

/** A matrix that is on the page, at work until the signal ends it. */
const atWork = (matrix: HTMLElement, signal: AbortSignal): void => {
  const figure = matrix.querySelector<HTMLElement>('.matrix');
  const [table, choose] = [figure?.querySelector('table'), figure?.querySelector<HTMLElement>('.choose')];
  if (!figure || !table) return;
  const say = speaker(figure.querySelector('[role="status"]'));
  const [tell, chart] = [status(figure, say), sidestepChart(matrix)];
  const [open, step] = [opened(matrix, signal), steps(figure, signal, say)];
  const rows = matrixTable(matrix, table, signal, {
    told: (inView) => {
      tell(inView);
      chart(inView?.responses ?? null);
    },
    painted: () => {
      open();
      step();
    },
  });
  arrowKeys(table, signal);
  pointing(matrix, signal);
  const further = [
    () => replay(matrix, signal),
    () => choose && choices(choose, signal),
    () => {
      pressed(figure, '.more', rows.more, '.region', signal);
      pressed(figure, '.clear', () => choose && clear(choose), '[type="search"]', signal);
      live($choices, signal, (choices) => rows.show(choose ? matrixView(choices) : onlyReplayed(matrixView(choices))));
      if (figure.querySelector('.parts')) live($focus, signal, (id) => rows.want(id?.split('#')[0] ?? null));
      matrix.setAttribute('live', '');
    },
  ];
  void inSlices(further, (start) => start(), signal);
};

/** `<dossier-matrix>`: a matrix that can be replayed, narrowed, sorted and compared; the address holds what it shows. With the attribute `live` its controls work. */
class DossierMatrix extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    const { signal } = end;
    connectAddress();
    // In a task of its own: reading the script was one, and the page answers in between.
    setTimeout(() => signal.aborted || started(end, () => atWork(this, signal)));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

define('dossier-matrix', DossierMatrix);
