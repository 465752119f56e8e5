/** Lays out the rows that are out of sight, each in a task of its own: until then nobody knows how high they are, and so how high the frame has to be. */
export const rowsLaid = (frame: HTMLElement, signal: AbortSignal): void => {
  const rows = [...frame.querySelectorAll('.long .row')];
  const lay = (): void => {
    const row = signal.aborted ? undefined : rows.shift();
    if (!row) return;
    row.classList.add('laid');
    row.getBoundingClientRect();
    setTimeout(lay);
  };
  setTimeout(lay);
};
