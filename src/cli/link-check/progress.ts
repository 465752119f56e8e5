const WIDTH = 30;

/** One line that says how much of a whole is done: a bar and two numbers. */
export function bar(done: number, whole: number): string {
  const full = whole === 0 ? WIDTH : Math.round((done / whole) * WIDTH);
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${done} of ${whole}`;
}

/**
 * Shows on standard output that one more of `whole` things is done: on a terminal a bar that is redrawn, with only the lines that
 * are `worth` keeping above it; elsewhere every line.
 */
export function progress(whole: number): (lines: string[], worth: boolean) => void {
  let done = 0;
  return (lines, worth) => {
    done += 1;
    if (!process.stdout.isTTY) return console.log(lines.join('\n'));
    const kept = worth ? `${lines.join('\n')}\n` : '';
    process.stdout.write(`\r\u001b[K${kept}${bar(done, whole)}${done === whole ? '\n' : ''}`);
  };
}
