import { $focus } from '../stores/focus.ts';
import { connectAddress } from '../stores/hash.ts';
import { live } from './live.ts';
import { choices, clear } from './matrix-choices.ts';
import { arrowKeys } from './matrix-keys.ts';
import { opened } from './matrix-opened.ts';
import { replay } from './matrix-replay.ts';
import { speaker, status } from './matrix-status.ts';
import { steps } from './matrix-steps.ts';
import { matrixTable } from './matrix-table.ts';
import { $matrixView, onlyReplayed } from './matrix-view.ts';
import { pointing } from './pointing.ts';
import { sidestepChart } from './sidestep-chart.ts';

/** A matrix that is on the page, at work until the signal ends it. */
const atWork = (matrix: HTMLElement, signal: AbortSignal): void => {
  const [figure, table, choose] = [
    matrix.querySelector<HTMLElement>('.matrix'),
    matrix.querySelector('table'),
    matrix.querySelector<HTMLElement>('.choose'),
  ];
  if (!figure || !table) return;
  const say = speaker(figure.querySelector('[role="status"]'));
  const [tell, chart] = [status(figure, say), sidestepChart(matrix)];
  const [open, step] = [opened(matrix, signal), steps(figure, signal, say)];
  const shown = matrixTable(matrix, table, signal, {
    told: (inView) => {
      tell(inView);
      chart(inView?.responses ?? null);
    },
    painted: () => {
      open();
      step();
    },
  });
  replay(matrix, signal);
  arrowKeys(table, signal);
  pointing(matrix, signal);
  if (choose) choices(choose, signal);
  const more = figure.querySelector<HTMLElement>('.more');
  more?.addEventListener(
    'click',
    () => {
      shown.more();
      if (more.hidden) figure.querySelector<HTMLElement>('.region')?.focus({ preventScroll: true });
    },
    { signal },
  );
  figure.querySelector<HTMLElement>('.clear')?.addEventListener(
    'click',
    () => {
      figure.querySelector<HTMLElement>('input[type="search"]')?.focus({ preventScroll: true });
      if (choose) clear(choose);
    },
    { signal },
  );
  live($matrixView, signal, (view) => shown.show(choose ? view : onlyReplayed(view)));
  if (figure.querySelector('.parts')) live($focus, signal, (id) => shown.want(id?.split('#')[0] ?? null));
};

/** `<dossier-matrix>`: a matrix that can be replayed, narrowed, sorted and compared; the address holds what it shows. */
class DossierMatrix extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    connectAddress();
    atWork(this, this.#end.signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

customElements.define('dossier-matrix', DossierMatrix);
