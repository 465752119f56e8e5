import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../content/check/report.ts';
import { problemsOf } from '../content/dossier.ts';
import { records } from '../content/read/records.ts';
import { renamed, renaming } from '../scaffold/rename/rename.ts';
import { endInWords } from './failures.ts';
import { contentFiles, writeText } from './files.ts';
import { told } from './interview.ts';
import { checkedTranslations, shortHash } from './translations/translation-check.ts';
import { today } from './today.ts';

const USAGE = `npm run rename <old id> <new id>            renames a claim, an article, a party, a source, an event, a term or a word of the
                                            vocabulary everywhere, in translations too; old addresses and frames lead to the new ones
npm run rename <old id> <new id> <noun>     where two things have the old id
Exit code: 0 renamed, 2 nothing written.`;

const refuse = (...lines: string[]): never => {
  console.error(['Nothing was written.', ...lines].join('\n\n'));
  process.exit(2);
};

endInWords();
const root = process.cwd();
if (!existsSync(join(root, 'content'))) refuse(`There is no folder content/ in ${root}; run the command in the project’s folder.`);
const [from, to, noun, ...more] = process.argv.slice(2);
if (from === undefined || to === undefined || more.length > 0) refuse(USAGE);
else {
  const files = contentFiles(root);
  const own = problemsOf(files);
  const open = [...own, ...checkedTranslations(files, own).problems];
  if (open.length > 0) refuse('Ids can be renamed only in a dossier without problems; fix these first:', report(open));
  const read = records(files);
  const what = renaming(read, from, to, noun);
  if ('problem' in what) refuse(told(what.problem), USAGE);
  else {
    const result = renamed(files, read, what, { today: today(), hash: shortHash });
    if ('problems' in result) refuse(...result.problems.map(told));
    else {
      const paths = Object.entries(result.changed);
      for (const [path, text] of paths) if (text !== null) writeText(join(root, path), text);
      for (const [path, text] of paths) if (text === null) rmSync(join(root, path));
      console.log(`The ${what.noun} "${from}" is "${to}" now, in ${paths.length} files: ${paths.map(([path]) => path).join(', ')}.`);
    }
  }
}
