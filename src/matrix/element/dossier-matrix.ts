import { connectAddress } from '../../view/address.ts';
import { viewOf } from '../../view/own-view.ts';
import type { ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { define, started } from '../../dom/definition.ts';
import type { ResponseFacts } from '../../model/facts.ts';
import type { MatrixView } from '../layout/matrix-view.ts';
import { clearChoices, connectChoices } from './choices.ts';
import { headsRenderer } from './heads.ts';
import { tableKeys } from './keys.ts';
import { opened } from './opened.ts';
import { connectReplay } from './replay.ts';
import { announcer, statusRenderer } from './status.ts';
import { matrixTable } from './table.ts';
import { matrixChoices, matrixView, type MatrixChoices } from './view.ts';
import { connectHighlighting } from '../../view/highlighting.ts';
import { IN_VIEW, IN_VIEW_ASKED, type InView, type MatrixData } from '../layout/matrix-data.ts';
import { inSlices } from '../../dom/slices.ts';

/** What a button does; where it may be gone then, the focus goes on to what the selector names. */
const pressed = (figure: HTMLElement, button: string, action: () => void, next: string, signal: AbortSignal): void => {
  const act = (): void => {
    figure.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    action();
  };
  figure.querySelector(button)?.addEventListener('click', act, { signal });
};

/** Has what is chosen be shown, but not while the reader's hand waits for an answer. */
const connectView = (view: ViewStore, hasControls: boolean, show: (view: MatrixView) => void, signal: AbortSignal): void => {
  let timer = 0;
  const showSoon = (choices: MatrixChoices): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => signal.aborted || show(matrixView(choices)));
  };
  watch(view, (choices) => matrixChoices(choices, hasControls), signal, showSoon);
};

/** What tells others on the page which responses are in view, now and when they ask. */
const inViewTeller = (matrix: HTMLElement, { parties }: MatrixData, signal: AbortSignal): ((responses: ResponseFacts[] | null) => void) => {
  let detail: InView = { responses: null, parties };
  const tell = (): boolean => matrix.dispatchEvent(new CustomEvent<InView>(IN_VIEW, { detail }));
  matrix.addEventListener(IN_VIEW_ASKED, tell, { signal });
  return (responses) => {
    detail = { responses, parties };
    tell();
  };
};

/** While rows pass under a pointer that rests, none lights up: to paint each anew would cost more than to scroll. */
const unlitInPassing = (table: HTMLElement, signal: AbortSignal): void => {
  const passing = (passes: boolean) => () => void table.toggleAttribute('data-passing', passes);
  addEventListener('scroll', passing(true), { capture: true, passive: true, signal });
  table.addEventListener('pointermove', passing(false), { signal });
};

/** A matrix that is on the page, at work until the signal ends it. */
const atWork = (matrix: HTMLElement, signal: AbortSignal): void => {
  const figure = matrix.querySelector<HTMLElement>('.matrix');
  const [table, controls] = [figure?.querySelector('table'), figure?.querySelector<HTMLElement>('.choose')];
  const json = matrix.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!figure || !table || !json) return;
  const data = JSON.parse(json) as MatrixData;
  const view = viewOf(matrix);
  const renderStatus = statusRenderer(figure, announcer(figure.querySelector('[role="status"]')));
  const tell = inViewTeller(matrix, data, signal);
  const [renewKeys, renderHeads] = [tableKeys(table, signal), headsRenderer(table, data)];
  const rows = matrixTable(table, data, signal, {
    onLayout: (layout, isReading) => {
      renderStatus(layout, isReading);
      tell(layout?.responses ?? null);
      renderHeads(layout);
    },
    onRendered: () => {
      open();
      renewKeys();
    },
    onFolded: renewKeys,
  });
  // What an address has opened may be folded away: the table is at work before.
  const open = opened(matrix, table, data, view, signal);
  connectHighlighting(matrix, signal);
  unlitInPassing(table, signal);
  const further = [
    () => connectReplay(matrix, data.dates, view, signal),
    renewKeys,
    () => controls && connectChoices(controls, view, signal),
    () => {
      pressed(figure, '.more', rows.more, '.region', signal);
      pressed(figure, '.clear', () => controls && clearChoices(controls, view), '[type="search"]', signal);
      connectView(view, Boolean(controls), rows.show, signal);
      if (data.otherParts.length > 0) watch(view, ({ focus }) => focus?.split('#')[0] ?? null, signal, rows.want);
      matrix.setAttribute('ready', '');
    },
  ];
  void inSlices(further, (start) => start(), signal);
};

/** `<dossier-matrix>`: a matrix that can be replayed, narrowed, sorted and compared; the address holds what it shows. With the attribute `ready` its controls work. */
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
