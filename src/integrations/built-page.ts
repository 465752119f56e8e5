import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes a page of a built site; all else is left. Throws an `Error` that names the page where the change does. */
export async function changeBuiltPage(folder: string, file: string, change: (html: string) => string | Promise<string>): Promise<void> {
  const path = join(folder, file);
  try {
    writeFileSync(path, await change(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${file.replaceAll('\\', '/')}: ${(error as Error).message}`, { cause: error });
  }
}
