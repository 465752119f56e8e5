import type { MatrixData } from '../layout/matrix-data.ts';
import { matrixLayout, type MatrixLayout, type MatrixState } from '../layout/matrix-layout.ts';
import { isWhole, WHOLE, type MatrixView } from '../layout/matrix-view.ts';
import { folding } from './folding.ts';
import { otherParts } from './parts.ts';
import { rowGroups } from './places.ts';
import { tableRenderer } from './render.ts';
import { rowElements, type RowElements } from './row-elements.ts';
import { rowWords } from './words.ts';

/** Called with what is in view (`null`: all, as it was written), when it has been rendered, and when a group was folded or opened. While `isReading` more may follow. */
interface Listeners {
  onLayout: (layout: MatrixLayout | null, isReading: boolean) => void;
  onRendered: () => void;
  onFolded: () => void;
}

/** So many rows from several parts are shown at first, and so many more each time. */
const STEP = 60;
/** How long what arrives of other parts waits for more, in ms. */
const PAUSE = 200;

type TableState = MatrixState & { words: Map<string, string> };

const stateOf = ({ claims, questions }: MatrixData): TableState => ({
  view: WHOLE,
  claims: [...claims],
  own: new Set(claims.map(({ id }) => id)),
  words: new Map(),
  questions,
  limit: STEP,
  wanted: null,
});

/** Reads what is searched of the rows on this page, once. */
const readWords = ({ own, words }: TableState, { get }: RowElements): void => {
  const rows = [...own].flatMap((id) => (words.has(id) ? [] : (get(id) ?? [])));
  for (const [id, text] of rows.flatMap((row) => [...rowWords(row)])) words.set(id, text);
};

/** The rows that are to be shown, as far as it is known which these are. */
const knownRows = ({ rows }: MatrixLayout, { wanted }: TableState, isAllRead: boolean): string[] =>
  rows.flatMap(({ claim: { id } }) => (isAllRead || id === wanted ? [id] : []));

/** What renders the state of a table, and reads from other parts what that needs. */
const stateRenderer = (table: HTMLTableElement, state: TableState, data: MatrixData, signal: AbortSignal, listeners: Listeners) => {
  const groups = rowGroups(table, data.questions);
  const elements = rowElements(table, groups, state.own);
  const renderTable = tableRenderer(table, groups, elements, folding(table, signal, listeners.onFolded), data, signal);
  let [run, timer] = [new AbortController(), 0];
  let known: string[] = [];
  const parts = otherParts(data.otherParts, signal, {
    onData: ({ claims, words }, page) => {
      state.claims.push(...claims);
      for (const { id } of claims) elements.standsOn(id, page);
      for (const [id, text] of Object.entries(words)) state.words.set(id, text);
    },
    onPage: (there, page) => elements.takeFrom(there, page, known),
    onArrival: (isMoreAwaited) => {
      clearTimeout(timer);
      timer = window.setTimeout(render, isMoreAwaited ? PAUSE : 0);
    },
  });
  const render = (): void => {
    run.abort();
    if (signal.aborted) return;
    run = new AbortController();
    if (state.view.terms.length > 0) readWords(state, elements);
    const layout = matrixLayout(state);
    known = knownRows(layout, state, parts.unread() === 0);
    const missing = new Set(known.flatMap((id) => elements.pageOf(id) ?? []));
    for (const page of missing) void parts.readPage(page);
    void renderTable(layout, run.signal).then(listeners.onRendered);
    listeners.onLayout(isWhole(state.view) ? null : layout, missing.size > 0 || parts.unread() > 0);
  };
  signal.addEventListener('abort', () => run.abort());
  return { render, readAll: parts.readAll, isInSight: (id: string): boolean => elements.get(id)?.hidden === false };
};

/** What a table shows: it follows from a state, and the functions returned change that. */
export function matrixTable(table: HTMLTableElement, data: MatrixData, signal: AbortSignal, listeners: Listeners) {
  const state = stateOf(data);
  const { render, readAll, isInSight } = stateRenderer(table, state, data, signal, listeners);
  const change = (part: Partial<TableState>): void => {
    Object.assign(state, part);
    if (!isWhole(state.view) || state.wanted !== null) readAll();
    render();
  };
  return {
    show: (view: MatrixView): void => {
      // What is whole stands on the page as it was written.
      if (!isWhole(view) || !isWhole(state.view)) change({ view, limit: STEP });
    },
    more: (): void => change({ limit: state.limit + STEP }),
    /** Puts a claim that stands in another part beside what is in view. */
    want: (wanted: string | null): void => {
      state.wanted = wanted;
      if (wanted !== null && !isInSight(wanted)) change({ wanted });
    },
  };
}
