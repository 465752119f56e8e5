import type { ViewStore } from '../../view/view.ts';
import { ordered } from '../layout/claim-order.ts';
import { countsAsOf, inView, type Counts } from '../layout/in-view.ts';
import type { ResponseFacts } from '../../model/facts.ts';
import { found } from './found.ts';
import { painter, type RowInView } from './paint.ts';
import { otherParts } from './parts.ts';
import { rowGroups } from './places.ts';
import { rowOf, type Row } from './row.ts';
import { isWhole, matrixChoices, matrixView, type MatrixView } from './view.ts';

/** What is in view; `more` rows are not on the page yet, and while `reading` not all claims have been looked through. */
export interface InView {
  view: MatrixView;
  shown: Counts;
  of: Counts;
  responses: ResponseFacts[];
  more: number;
  reading: boolean;
}

/** Called with what is in view (`null`: all, as it was written), and when all of it has been rendered. */
interface Listeners {
  onChange: (inView: InView | null) => void;
  onRendered: () => void;
}

/** So many rows from several parts are shown at first, and so many more each time. */
const STEP = 60;
/** How long the rows of parts that arrive wait for more, in ms. */
const PAUSE = 200;

const rowsInView = (rows: Row[], view: MatrixView, questions: string[]): RowInView[] => {
  const narrowing = { ...view, found: found(rows, view.terms) };
  const inside = new Map(
    rows.flatMap((row): [Row, ResponseFacts[]][] => {
      const responses = inView(row, narrowing);
      return responses ? [[row, responses]] : [];
    }),
  );
  return ordered([...inside.keys()], view.order, questions, view.asOf).map((row) => ({ row, responses: inside.get(row) ?? [] }));
};

const summary = (inside: RowInView[], rows: Row[], view: MatrixView): Omit<InView, 'more' | 'reading'> => {
  const responses = inside.flatMap((each) => each.responses);
  return { view, shown: { claims: inside.length, responses: responses.length }, of: countsAsOf(rows, view.asOf), responses };
};

/** The rows of a table and those of its other parts, which come as they are asked for. */
const allRows = (matrix: HTMLElement, table: HTMLTableElement, signal: AbortSignal, grown: () => void) => {
  const questions = [...matrix.querySelectorAll<HTMLInputElement>('input[name="question"]')].map(({ value }) => value);
  const groups = rowGroups(table, questions);
  const written = [...table.querySelectorAll<HTMLElement>('.row')];
  const elements = new Map(written.map((element) => [rowOf(element.outerHTML, () => element), element]));
  const own = new Set(elements.keys());
  const rows = [...own];
  let timer = 0;
  const parts = otherParts(matrix, signal, (part) => {
    for (const row of part.rows) rows.push(row);
    for (const [question, html] of part.heads) groups.keepHead(question, html);
    clearTimeout(timer);
    timer = window.setTimeout(grown, parts.missing() > 0 ? PAUSE : 0);
  });
  return { questions, own, rows, parts, paint: painter(table, groups, elements, signal) };
};

/** What a table shows and how much of it; before anything is chosen its rows have not been read. */
interface State {
  all: ReturnType<typeof allRows> | null;
  view: MatrixView | null;
  limit: number;
  /** The claim that is put beside what is in view, wherever it stands. */
  wanted: string | null;
  run: AbortController;
}

const render = (state: State, { onChange, onRendered }: Listeners): void => {
  const { all, view, limit, wanted } = state;
  if (!view || !all) return;
  state.run.abort();
  state.run = new AbortController();
  const { rows, own, questions, parts, paint } = all;
  const whole = isWhole(view);
  if (!whole) parts.read();
  const inside = rowsInView(rows, view, questions);
  // What is whole is the page as it is, of a part too; chosen rows come from all parts.
  const onPage = whole || own.size === rows.length;
  const placed = inside.filter(({ row }, index) => (onPage ? own.has(row) : index < limit) || row.id === wanted);
  void paint(placed, view, state.run.signal).then(onRendered);
  onChange(whole ? null : { ...summary(inside, rows, view), more: inside.length - placed.length, reading: parts.missing() > 0 });
};

/** The table of a matrix as a view wants it. */
export function matrixTable(matrix: HTMLElement, table: HTMLTableElement, $view: ViewStore, signal: AbortSignal, listeners: Listeners) {
  const state: State = { all: null, view: null, limit: STEP, wanted: null, run: new AbortController() };
  const again = (): void => {
    if (!signal.aborted) render(state, listeners);
  };
  const ready = (): ReturnType<typeof allRows> => (state.all ??= allRows(matrix, table, signal, again));
  signal.addEventListener('abort', () => state.run.abort());
  return {
    show: (view: MatrixView): void => {
      // What is whole stands on the page as it was written.
      if (!state.all && isWhole(view)) return;
      ready();
      Object.assign(state, { view, limit: STEP });
      again();
    },
    more: (): void => {
      state.limit += STEP;
      again();
    },
    /** Puts a claim that stands in another part beside what is in view. */
    want: (claim: string | null): void => {
      state.wanted = claim;
      if (claim === null || table.querySelector(`.row:not([hidden])[data-id="${CSS.escape(claim)}"]`)) return;
      state.view ??= matrixView(matrixChoices($view.get(), true));
      ready().parts.read();
      again();
    },
  };
}
