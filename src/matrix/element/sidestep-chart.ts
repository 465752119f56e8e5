import { setText } from '../../dom/set-text.ts';
import { sidestepBars, type SidestepBar } from '../layout/sidestep-bars.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import type { ResponseFacts } from '../../model/facts.ts';

const SVG = 'http://www.w3.org/2000/svg';

const piece = ({ bearing, x, width }: SidestepBar['pieces'][number]): SVGElement => {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ class: bearing, x: `${x}%`, width: `${width}%`, height: '12' }))
    rect.setAttribute(name, value);
  return rect;
};

const renderedRow = (row: HTMLElement, bar: SidestepBar): HTMLElement => {
  for (const key of ['name', 'count', 'text', 'who'] as const) {
    setText(row.querySelector(`.${key}`), bar[key]);
  }
  row.querySelector('svg')?.replaceChildren(...bar.pieces.map(piece));
  return row;
};

/** Renders the chart of sidesteps within an element for the responses in view; `null`: for all, as it was written. Nothing where there is none. */
export function sidestepChart(within: HTMLElement, parties: MatrixData['parties']): (responses: ResponseFacts[] | null) => void {
  const chart = within.querySelector<HTMLElement>('.sidesteps');
  const [list, sentence, template] = [chart?.querySelector('ul'), chart?.querySelector('.sentence'), chart?.querySelector('template')];
  const pattern = template?.content.firstElementChild;
  if (!chart || !list || !sentence || !(pattern instanceof HTMLElement)) return () => {};
  const names = Object.fromEntries(parties.map(({ id, name }) => [id, name]));
  const written = { rows: [...list.children], sentence: sentence.textContent };
  let touched = false;
  let rendered = '';
  return (responses) => {
    if (!responses) {
      [touched, rendered] = [true, ''];
      list.replaceChildren(...written.rows);
      list.style.minBlockSize = '';
      sentence.textContent = written.sentence;
      return;
    }
    const { bars, sentence: text } = sidestepBars(responses, names);
    const state = JSON.stringify(bars);
    if (state === rendered) return;
    rendered = state;
    // Fewer bars leave their room, so that nothing moves under the hand.
    if (touched) list.style.minBlockSize ||= `${list.offsetHeight}px`;
    touched = true;
    list.replaceChildren(...bars.map((bar) => renderedRow(pattern.cloneNode(true) as HTMLElement, bar)));
    sentence.textContent = text;
  };
}
