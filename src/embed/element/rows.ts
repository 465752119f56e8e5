// Not in slices.ts' way: what every frame has is a small script of its own, and shares none with the charts.
/** More rows than this would keep the page busy for seconds; it grows as they come into sight. */
const MOST = 60;

/** Lays out the rows that are out of sight, each in a task of its own: until then nobody knows how high they are, and so how high the frame has to be. */
export function rowsLaid(frame: HTMLElement, signal: AbortSignal): void {
  const rows = [...frame.querySelectorAll('.long .row')];
  if (rows.length > MOST) return;
  const lay = (): void => {
    const row = signal.aborted ? undefined : rows.shift();
    if (!row) return;
    row.classList.add('laid');
    row.getBoundingClientRect();
    setTimeout(lay);
  };
  setTimeout(lay);
}
