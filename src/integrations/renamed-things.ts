import { contentFiles } from '../cli/files.ts';
import { dossier } from '../content/dossier.ts';
import type { Renamed } from '../model/renamed.ts';

/** What was renamed, as the content of this project says. */
export function renamedThings(): Renamed[] {
  return Object.values(dossier(contentFiles(process.cwd())).renamed);
}
