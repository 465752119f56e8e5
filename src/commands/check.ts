import { dossier } from '../data/dossier.ts';
import { ContentError } from '../model/diagnostic.ts';
import { responsesOf } from '../model/dossier.ts';
import { contentFiles } from './files.ts';

/** `npm run check`: reads the content, prints every diagnostic, and exits with 1 when there is one. */
try {
  const read = dossier(contentFiles(process.cwd()));
  const counts = [
    `${Object.keys(read.claims).length} claims`,
    `${responsesOf(read).length} responses`,
    `${Object.keys(read.events).length} events`,
    `${Object.keys(read.sources).length} sources`,
  ];
  console.log(`content/ has no problems: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
