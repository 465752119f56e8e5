import { rmSync, writeFileSync } from 'node:fs';

/** Writes another text into a file of a build. The site that is served now may have the same file under the same name: it keeps its text. */
export function replaceFile(path: string, text: string): void {
  rmSync(path);
  writeFileSync(path, text);
}
