import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { records } from '../../content/read/records.ts';
import { languagesOf } from '../../content/translations/files.ts';
import { overlaid } from '../../content/translations/overlay.ts';
import { presentStates, statesFile, statesIn } from '../../content/translations/state.ts';
import { endInWords } from '../failures.ts';
import { contentFiles, writeJson } from '../files.ts';
import { shortHash } from './translation-check.ts';

const USAGE = `npm run translated <language> <path…>   records that these texts translate the current version of the original
npm run translated <language>           all that the language has
A path is that of the original below content/, for an entry of a register with its id: claims/<id>.mdx, parties.yaml, parties.yaml#<id>.
Exit code: 0 written, 2 nothing written.`;

const refuse = (message: string): never => {
  console.error(['Nothing was written.', message, USAGE].join('\n\n'));
  process.exit(2);
};

endInWords();
const root = process.cwd();
if (!existsSync(join(root, 'content'))) refuse(`There is no folder content/ in ${root}; run the command in the project’s folder.`);
const [language = '', ...paths] = process.argv.slice(2);
const files = contentFiles(root);
const languages = languagesOf(files).slice(1);
if (!languages.includes(language))
  refuse(
    language
      ? `There is no translation into "${language}": there is no file in content/translations/${language}/.`
      : `There are translations into: ${languages.join(', ') || 'no language'}.`,
  );
const { translated } = overlaid(records(files), files, language);
const asked = paths.map((path) => path.replace(/^(?:content\/)?(?:translations\/[^/]+\/)?/, ''));
const isAsked = (name: string): boolean => asked.length === 0 || asked.some((path) => name === path || name.startsWith(`${path}#`));
const missing = asked.find((path) => !translated.some(({ name }) => name === path || name.startsWith(`${path}#`)));
if (missing !== undefined) refuse(`There is nothing translated at "${missing}".`);
const file = statesFile(language);
const { states, problems } = statesIn(file, files[file]);
if (problems[0]) refuse(`${file} is not a list of translated texts. ${problems[0].fix}.`);
const chosen = presentStates(
  translated.filter(({ name }) => isAsked(name)),
  shortHash,
);
// What is no longer translated is forgotten.
const kept = translated.flatMap(({ name }) => {
  const state = chosen[name] ?? states[name];
  return state === undefined ? [] : [[name, state] as const];
});
writeJson(join(root, file), Object.fromEntries(kept));
console.log(`${file}: ${Object.keys(chosen).length} of ${translated.length} texts translate the current version of the original.`);
