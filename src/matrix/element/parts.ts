import { made, rowOf, type Row } from './row.ts';
import { inSlices } from '../../dom/slices.ts';

const AT_ONCE = 8;
const ROW = /<tr class="row"[^]*?<\/tr>/g;
const HEAD = /<tbody[^>]*data-question="([^"]+)"[^>]*>\s*(<tr class="question"[^]*?<\/tr>)/g;

/** What a part brings: its rows, and the heads of the questions that they ask. */
export interface Part {
  rows: Row[];
  heads: [question: string, html: string][];
}

const fetched = async (url: string, signal: AbortSignal): Promise<Part> => {
  const text = await (await fetch(url, { signal })).text();
  const rows: Row[] = [];
  await inSlices(
    text.matchAll(ROW),
    ([html]) => {
      const row = rowOf(html, () => made(html));
      row.words();
      rows.push(row);
    },
    signal,
  );
  return { rows, heads: [...text.matchAll(HEAD)].map(([, question = '', html = '']) => [question, html]) };
};

/** The parts of a matrix that stand on other pages. They are read once, when first asked for, a few at a time. */
export function otherParts(matrix: HTMLElement, signal: AbortSignal, arrived: (part: Part) => void) {
  const waiting = [...matrix.querySelectorAll<HTMLAnchorElement>('.parts a:not([aria-current])')].map(({ href }) => href);
  let missing = waiting.length;
  let begun = false;
  const reader = async (): Promise<void> => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const part = await fetched(url, signal).catch((): Part => ({ rows: [], heads: [] }));
      missing -= 1;
      if (!signal.aborted) arrived(part);
    }
  };
  return {
    /** How many are still to come. */
    missing: (): number => missing,
    read: (): void => {
      if (begun) return;
      begun = true;
      for (let each = 0; each < AT_ONCE; each += 1) void reader();
    },
  };
}
