import type { MatrixData, PartData } from '../layout/matrix-data.ts';
import { matrixLayout, type MatrixLayout, type MatrixState } from '../layout/matrix-layout.ts';
import { isWhole, WHOLE, type MatrixView } from '../layout/matrix-view.ts';
import { otherParts, type OtherParts } from './parts.ts';
import { rowGroups } from './places.ts';
import { tableRenderer } from './render.ts';
import { rowElements, type RowElements } from './row-elements.ts';
import { rowWords } from './words.ts';

/** Called with what is in view (`null`: all, as it was written), and when it has been rendered. While `isReading` more may follow. */
interface Listeners {
  onLayout: (layout: MatrixLayout | null, isReading: boolean) => void;
  onRendered: () => void;
}

/** So many rows from several parts are shown at first, and so many more each time. */
const STEP = 60;
/** How long what arrives of other parts waits for more, in ms. */
const PAUSE = 200;

/** Reads what is searched of the rows on this page, once. */
const readWords = (words: Map<string, string>, { own, get }: RowElements): void => {
  const rows = [...own].flatMap((id) => (words.has(id) ? [] : (get(id) ?? [])));
  for (const [id, text] of rows.flatMap((row) => [...rowWords(row)])) words.set(id, text);
};

/** Asks for the pages of rows that are to be shown, once it is known which these are. Returns whether one is still to come. */
const isAwaitingPages = ({ rows }: MatrixLayout, { wanted }: MatrixState, { pageOf }: RowElements, parts: OtherParts): boolean => {
  const known = rows.filter(({ claim }) => claim.id === wanted || parts.unread() === 0);
  const pages = known.flatMap(({ claim }) => pageOf(claim.id) ?? []).filter(parts.isAwaited);
  for (const page of pages) parts.request(page);
  return pages.length > 0;
};

/** What a table shows: it follows from a state, and the functions returned change that. */
export function matrixTable(table: HTMLTableElement, data: MatrixData, signal: AbortSignal, { onLayout, onRendered }: Listeners) {
  const words = new Map<string, string>();
  const onData = (part: PartData, page: string): void => {
    state.claims.push(...part.claims);
    for (const { id } of part.claims) elements.standsOn(id, page);
    for (const [id, text] of Object.entries(part.words)) words.set(id, text);
  };
  const onArrival = (isMoreAwaited: boolean): void => {
    clearTimeout(timer);
    timer = window.setTimeout(render, isMoreAwaited ? PAUSE : 0);
  };
  const parts = otherParts(data.otherParts, signal, { onData, onArrival });
  const groups = rowGroups(table, data.questions);
  const elements = rowElements(table, groups, parts);
  const renderTable = tableRenderer(table, groups, elements, data, signal);
  const [claims, questions] = [[...data.claims], data.questions];
  const state: MatrixState = { view: WHOLE, claims, own: elements.own, words, questions, limit: STEP, wanted: null };
  let [run, timer] = [new AbortController(), 0];
  const render = (): void => {
    run.abort();
    if (signal.aborted) return;
    run = new AbortController();
    if (state.view.terms.length > 0) readWords(words, elements);
    const layout = matrixLayout(state);
    const isReading = isAwaitingPages(layout, state, elements, parts) || parts.unread() > 0;
    void renderTable(layout, run.signal).then(onRendered);
    onLayout(isWhole(state.view) ? null : layout, isReading);
  };
  const change = (part: Partial<MatrixState>): void => {
    Object.assign(state, part);
    if (!isWhole(state.view) || state.wanted !== null) parts.readAll();
    render();
  };
  signal.addEventListener('abort', () => run.abort());
  return {
    show: (view: MatrixView): void => {
      // What is whole stands on the page as it was written.
      if (!isWhole(view) || !isWhole(state.view)) change({ view, limit: STEP });
    },
    more: (): void => change({ limit: state.limit + STEP }),
    /** Puts a claim that stands in another part beside what is in view. */
    want: (wanted: string | null): void => {
      state.wanted = wanted;
      if (wanted !== null && elements.get(wanted)?.hidden !== false) change({ wanted });
    },
  };
}
