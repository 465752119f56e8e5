import * as words from '#words/matrix';
import { setText } from '../../dom/set-text.ts';
import { IN_VIEW, IN_VIEW_ASKED, type InView } from '../layout/matrix-data.ts';
import { answerCounts, type AnswerCounts, type AnswerRow } from '../layout/answer-counts.ts';
import { BEARINGS } from '../layout/tally.ts';

const renderedRow = (row: HTMLElement, { name, who, tally }: AnswerRow, unit: number): HTMLElement => {
  setText(row.querySelector('.name'), name);
  setText(row.querySelector('.who'), who);
  row.querySelector('.name')?.classList.toggle('alone', who === '');
  for (const bearing of BEARINGS) {
    const cell = row.querySelector(`.${bearing}`);
    cell?.prepend(...Array.from({ length: Math.ceil(tally[bearing] / unit) }, () => document.createElement('i')));
    setText(cell?.querySelector('.count'), String(tally[bearing]));
  }
  return row;
};

/** What renders a chart of answers for the responses in view; its heading says what these come to where that differs from all. */
const renderer = (chart: HTMLElement): ((inView: InView) => void) => {
  const [body, headline, detail] = [chart.querySelector('tbody'), chart.querySelector('.headline'), chart.querySelector('.detail')];
  const pattern = chart.querySelector('template')?.content.querySelector('tr');
  if (!body || !headline || !detail || !pattern) return () => {};
  const sums = BEARINGS.map((bearing) => chart.querySelector(`thead .${bearing}`));
  const written = {
    rows: [...body.children],
    headline: headline.textContent,
    detail: detail.textContent,
    sums: sums.map((sum) => sum?.textContent ?? ''),
  };
  let rendered = '';
  const show = (rows: Element[], text: string, counts: string[], sentence: string): void => {
    body.replaceChildren(...rows);
    setText(headline, String(counts) === String(written.sums) ? written.headline : sentence);
    detail.textContent = text;
    for (const [index, sum] of sums.entries()) setText(sum, counts[index] ?? '');
  };
  return ({ responses, parties }) => {
    const names = Object.fromEntries(parties.map(({ id, name }) => [id, name]));
    const counts: AnswerCounts | null = responses && answerCounts(responses, names);
    const state = JSON.stringify(counts);
    if (state === rendered) return;
    rendered = state;
    if (!counts) return show(written.rows, written.detail, written.sums, written.headline);
    const { rows, sentence, detail: text, total, unit } = counts;
    show(
      rows.map((row) => renderedRow(pattern.cloneNode(true) as HTMLElement, row, unit)),
      text,
      BEARINGS.map((bearing) => String(total[bearing])),
      responses?.length === 0 ? words.noneShown : sentence,
    );
  };
};

// The chart of answers within a matrix counts what that shows.
for (const chart of document.querySelectorAll<HTMLElement>('dossier-matrix .answer-chart')) {
  const matrix = chart.closest('dossier-matrix');
  const render = renderer(chart);
  matrix?.addEventListener(IN_VIEW, (event) => render((event as CustomEvent<InView>).detail));
  matrix?.dispatchEvent(new Event(IN_VIEW_ASKED));
}
