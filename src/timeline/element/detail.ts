import { dateText } from '../../time/date-text.ts';
import { markName } from '../layout/entry-name.ts';
import { escaped } from '../../text/markup.ts';
import type { Mark } from '../layout/marks.ts';
import { entryPath } from '../../model/links.ts';
import { choose } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import type { Chart } from './chart.ts';
import { drawnMarks } from './sheet.ts';

/** The record of an id on a page: what the list or the claim's page says of it. */
const record = (page: ParentNode, id: string): Element | null =>
  page.querySelector(`:is(.entry, .statement, .claim-opening)[data-id="${CSS.escape(id)}"]`);

const fetched = async (mark: Mark, signal: AbortSignal): Promise<Element | null> => {
  try {
    const answer = await fetch(entryPath([mark]), { signal });
    // In a template nothing of it is at work, its styles neither, which the policy of this page does not know.
    const page = Object.assign(document.createElement('template'), { innerHTML: await answer.text() });
    return record(page.content, mark.id);
  } catch {
    // Offline: the panel keeps what it has, and the link.
    return null;
  }
};

/** Whether a chart may ask its site for records: in a frame its policy forbids it, and without an origin the site does not answer. */
const mayAsk = (root: HTMLElement): boolean => origin !== 'null' && !root.closest('dossier-frame');

/** Who dates a contested event how, one line each. */
const datings = ({ rivals }: Mark): string[] => rivals.map(({ whose, when }) => `${whose}: ${when}`);

const copied = (source: Element): Node[] => {
  const copy = source.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll('.shape')) node.remove();
  for (const node of copy.querySelectorAll('[id]')) node.removeAttribute('id');
  for (const heading of copy.querySelectorAll('h1, h2'))
    heading.replaceWith(Object.assign(document.createElement('p'), { innerHTML: heading.innerHTML }));
  return [...copy.childNodes];
};

const headed = (panel: HTMLElement, title: string, body: string): void => {
  panel.innerHTML = `<h3 tabindex="-1">${escaped(title)}</h3><button type="button" class="close">Close</button>${body}`;
  panel.hidden = false;
  panel.querySelector('h3')?.focus({ preventScroll: true });
};

/** The panel of what is opened: its words, source and whether the quotation was found, or a list of marks that stand at one place. */
export function connectDetail(chart: Chart): Pick<Chart, 'list'> {
  const { root, names, view, signal } = chart;
  const panel = root.querySelector<HTMLElement>('.timeline-detail');
  if (!panel) return { list: () => {} };
  const short = (mark: Mark): string => markName({ ...mark, text: '' }, names.parties).replace(/: $/, '');
  let from: string | null = null;
  const close = (): void => {
    panel.hidden = true;
    const node = drawnMarks(chart.sheet()).find(([, ids]) => from !== null && ids.includes(from))?.[0];
    (node ?? drawnMarks(chart.sheet())[0]?.[0])?.focus({ preventScroll: true });
    choose(view, { focus: null });
  };
  const show = async (mark: Mark): Promise<void> => {
    from = mark.id;
    headed(
      panel,
      short(mark),
      `<div>${[mark.text, ...datings(mark)].map((line) => `<p>${escaped(line)}</p>`).join('')}</div><p class="dateline"><a href="${entryPath([mark])}">Address of this ${mark.noun}</a></p>`,
    );
    const found = record(document, mark.id) ?? (mayAsk(root) ? await fetched(mark, signal) : null);
    if (found && view.get().focus === mark.id) panel.querySelector('div')?.replaceChildren(...copied(found));
  };
  panel.addEventListener(
    'click',
    (event) => {
      const target = event.target as HTMLElement;
      const { open } = target.dataset;
      if (target.matches('.close')) close();
      if (open) choose(view, { focus: open });
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
  const showFocus = (id: string | null): void => {
    const mark = id === null ? undefined : names.marks.get(id);
    if (mark) void show(mark);
    else panel.hidden = true;
  };
  watch(view, ({ focus, scene }) => (scene ? null : focus), signal, showFocus);
  return {
    list: (marks) => {
      from = marks[0]?.id ?? null;
      const items = marks.map(
        (mark) => `<li><button type="button" data-open="${escaped(mark.id)}">${escaped(markName(mark, names.parties))}</button></li>`,
      );
      headed(panel, `${marks.length} ${marks[0]?.noun}s, ${marks[0] ? dateText(marks[0].date) : ''}`, `<ul>${items.join('')}</ul>`);
    },
  };
}
