import { labelled, numbered } from '#words/text';
import * as words from '#words/timeline';
import { dateText } from '../../time/date-text.ts';
import { markName, markTitle } from '../layout/entry-name.ts';
import { make } from '../../dom/make.ts';
import { parsedPage } from '../../dom/parsed-page.ts';
import type { Mark } from '../layout/marks.ts';
import { entryPath } from '../../model/links.ts';
import { choose } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import type { Chart } from './chart.ts';
import { drawnMarks } from './surface.ts';

/** The record of an id on a page: what the list or the claim's page says of it. */
const record = (page: ParentNode, id: string): Element | null =>
  page.querySelector(`:is(.entry, .statement, .claim-opening)[data-id="${CSS.escape(id)}"]`);

const fetched = async (mark: Mark, signal: AbortSignal): Promise<Element | null> => {
  try {
    const answer = await fetch(entryPath([mark]), { signal });
    return record(parsedPage(await answer.text()), mark.id);
  } catch {
    // Offline: the panel keeps what it has, and the link.
    return null;
  }
};

/** Whether a chart may ask its site for records: in a frame its policy forbids it, and without an origin the site does not answer. */
const mayAsk = (root: HTMLElement): boolean => origin !== 'null' && !root.closest('dossier-frame');

/** Who dates a contested event how, one line each. */
const datings = ({ rivals }: Mark): string[] => rivals.map(({ whose, when }) => labelled(whose, when));

const copied = (source: Element): Node[] => {
  const copy = source.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll('.shape')) node.remove();
  for (const node of copy.querySelectorAll('[id]')) node.removeAttribute('id');
  for (const heading of copy.querySelectorAll('h1, h2')) heading.replaceWith(make('p', {}, ...heading.childNodes));
  return [...copy.childNodes];
};

const fill = (panel: HTMLElement, title: string, ...body: Node[]): void => {
  const heading = make('h3', { tabindex: '-1' }, title);
  panel.replaceChildren(heading, make('button', { type: 'button', class: 'close' }, words.close), ...body);
  panel.hidden = false;
  heading.focus({ preventScroll: true });
};

const lines = (mark: Mark): Node[] => [
  make('div', {}, ...[mark.text, ...datings(mark)].map((line) => make('p', {}, line))),
  make('p', { class: 'dateline' }, make('a', { href: entryPath([mark]) }, words.addressOf[mark.noun])),
];

/** The panel at work: its chart, and the id of the mark that it was opened from. */
interface Detail {
  chart: Chart;
  panel: HTMLElement;
  from: string | null;
}

const close = ({ chart, panel, from }: Detail): void => {
  panel.hidden = true;
  const drawn = drawnMarks(chart.state.surface);
  const node = drawn.find(([, ids]) => from !== null && ids.includes(from))?.[0];
  (node ?? drawn[0]?.[0])?.focus({ preventScroll: true });
  choose(chart.view, { focus: null });
};

const show = async (detail: Detail, mark: Mark): Promise<void> => {
  const { chart, panel } = detail;
  const { root, names, view, signal } = chart;
  detail.from = mark.id;
  fill(panel, markTitle(mark, names.parties), ...lines(mark));
  const found = record(document, mark.id) ?? (mayAsk(root) ? await fetched(mark, signal) : null);
  if (found && view.get().focus === mark.id) panel.querySelector('div')?.replaceChildren(...copied(found));
};

const list = (detail: Detail, marks: Mark[]): void => {
  const { chart, panel } = detail;
  const [first] = marks;
  detail.from = first?.id ?? null;
  const buttons = marks.map((mark) => make('button', { type: 'button', 'data-open': mark.id }, markName(mark, chart.names.parties)));
  const title = first ? words.countOn(numbered[first.noun](marks.length), dateText(first.date)) : '';
  fill(panel, title, make('ul', {}, ...buttons.map((button) => make('li', {}, button))));
};

const connectPanel = (detail: Detail): void => {
  const { chart, panel } = detail;
  const { root, view, signal } = chart;
  const click = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    const { open } = target.dataset;
    if (target.matches('.close')) close(detail);
    if (open) choose(view, { focus: open });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    close(detail);
  };
  panel.addEventListener('click', click, { signal });
  root.addEventListener('keydown', press, { capture: true, signal });
};

/**
 * The panel of what is opened: its words, source and whether the quotation was found. Returns what lists marks in it that stand at one
 * place.
 */
export function connectDetail(chart: Chart): (marks: Mark[]) => void {
  const panel = chart.root.querySelector<HTMLElement>('.timeline-detail');
  if (!panel) return () => {};
  const detail: Detail = { chart, panel, from: null };
  connectPanel(detail);
  const showFocus = (id: string | null): void => {
    const mark = id === null ? undefined : chart.names.marks.get(id);
    if (mark) void show(detail, mark);
    else panel.hidden = true;
  };
  watch(chart.view, ({ focus, scene }) => (scene ? null : focus), chart.signal, showFocus);
  return (marks) => list(detail, marks);
}
