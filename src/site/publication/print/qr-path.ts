/** The dark stretches of a row as lines along its middle, each from the end of the one before it. */
const lines = (row: boolean[], y: number): string => {
  let end = 0;
  const signs = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...signs.matchAll(/1+/g)]
    .map(({ 0: run, index }) => {
      const start = end === 0 ? `M${index} ${y}` : `m${index - end} 0`;
      end = index + run.length;
      return `${start}h${run.length}`;
    })
    .join('');
};

/** A square code as lines one unit thick, those of the first row at 0: a fifth of what a square for each of its dark places needs. */
export function qrPath(code: boolean[][]): string {
  return code.map(lines).join('');
}
