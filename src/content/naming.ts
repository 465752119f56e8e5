import { ContentError } from '../model/diagnostic.ts';

/** Returns what `read` does. An exception that nobody foresaw says which file was being read. */
export function naming<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new Error(`${file} could not be read (${String(error)}).`, { cause: error });
  }
}
