import { spawn } from 'node:child_process';
import { languagesOf } from '../../content/translations/files.ts';
import { endInWords } from '../failures.ts';
import { contentFiles } from '../files.ts';

/** `npm run dev`, or with a language `npm run dev fr`: serves the site while somebody edits, below `/fr/` in the words of that translation. */
endInWords();
const [first, ...words] = process.argv.slice(2);
const language = first?.startsWith('-') ? undefined : first;
const languages = languagesOf(contentFiles(process.cwd())).slice(1);
if (language !== undefined && !languages.includes(language)) {
  console.error(`There is no translation into "${language}". There are translations into: ${languages.join(', ') || 'no language'}.`);
  process.exit(2);
}

const asked = language === undefined ? process.argv.slice(2) : words;
const env = language === undefined ? process.env : { ...process.env, SITE_LANGUAGE: language, SITE_BASE: `/${language}/` };
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', ...asked], {
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 0));
