import { getSystemErrorMessage } from 'node:util';

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { errno: number } =>
  error instanceof Error && ((error as NodeJS.ErrnoException).errno ?? 0) < 0;

/** Why something failed, in a few words: "no such file or directory". */
export function reasonOf(error: unknown): string {
  if (isSystemError(error)) return getSystemErrorMessage(error.errno);
  return error instanceof Error ? error.message : String(error);
}

/** A failure as one sentence for the person who ran the command, with the file that it is about. */
export function failureText(error: unknown): string {
  if (isSystemError(error)) return error.path ? `${error.path}: ${reasonOf(error)}.` : `${error.message}.`;
  const isBug = error instanceof Error && error.constructor !== Error && error.name !== 'ContentError';
  return isBug ? `Something went wrong that should not have (${error.name}: ${error.message}). Please report it.` : reasonOf(error);
}

/**
 * Makes a command end as its users expect: with one sentence and exit code 2 when something fails, instead of a stack trace; and in
 * silence when nobody reads what it prints any more (`npm run check | head`).
 */
export function endInWords(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  process.on('uncaughtException', (error) => {
    console.error(failureText(error));
    process.exit(2);
  });
}
