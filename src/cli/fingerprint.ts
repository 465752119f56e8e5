import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compared, fingerprint, lookup, type FingerprintFile } from '../proof/layout/fingerprint.ts';
import { quotations } from '../content/check/quotations.ts';
import { records } from '../content/read/records.ts';
import { endInWords } from './failures.ts';
import { contentFiles, readJson, writeJson } from './files.ts';
import { sourceText } from './source-text.ts';
import { today } from './today.ts';

const USAGE = `npm run fingerprint -- <source-id> <file> [--coverage full|excerpt]   writes content/fingerprints/<source-id>.json
npm run fingerprint -- <source-id> <file> --compare                  writes nothing: tells of each quotation whether it is in the text
<file> is a text or a web page; - reads standard input. The text itself is not kept.`;

const fail: (message: string) => never = (message) => {
  console.error(message);
  process.exit(2);
};

const given = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { coverage: { type: 'string', default: 'excerpt' }, compare: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
};

const readText = async (file: string): Promise<string> => {
  if (file !== '-' && !existsSync(file)) return fail(`There is no file "${file}".\n\n${USAGE}`);
  if (file !== '-' && statSync(file).isDirectory()) return fail(`"${file}" is a folder, not a file.\n\n${USAGE}`);
  return sourceText(file);
};

endInWords();
const { values, positionals } = given();
const [id, file] = positionals;
if (!['full', 'excerpt'].includes(values.coverage)) fail(`"${values.coverage}" is no coverage: write full or excerpt.\n\n${USAGE}`);
if (!id || !file) fail(USAGE);
const path = `content/fingerprints/${id}.json`;
const read = records(contentFiles(process.cwd())).records;
if (!read.some((record) => record.kind.noun === 'source' && record.id === id))
  fail(`Source "${id}" does not exist; add it to content/sources.yaml first.`);

const made = (text: string): FingerprintFile => {
  try {
    return fingerprint(text, values.coverage as 'full' | 'excerpt', today());
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
};

const text = await readText(file);
const print = made(text);
const found = lookup(print.sequences);
const results = read
  .flatMap(quotations)
  .filter(({ source }) => source === id)
  .map((quotation) => ({ ...quotation, comparison: compared(quotation.exact, found) }));

for (const { exact, place, comparison } of results) {
  console.log(`${comparison.result.padEnd(9)}  ${place.file}:${place.line}  ${exact}`);
  if (comparison.result === 'not found')
    console.log(`           it has: ${comparison.matched || '-'}; it breaks at: ${comparison.brokenAt}`);
}

if (values.compare) {
  const stored = existsSync(path) ? (readJson(path) as FingerprintFile) : null;
  if (stored)
    console.log(
      stored.sha256 === print.sha256
        ? 'This is the text that the fingerprint was made from.'
        : 'This is another text than the fingerprint was made from.',
    );
} else {
  writeJson(path, print);
  console.log(`${path}: ${print.words} words, ${print.coverage}.`);
}
if (results.some(({ comparison }) => comparison.result === 'not found')) process.exitCode = 1;
