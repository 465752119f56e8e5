import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { dossier } from '../content/dossier.ts';
import { quotations } from '../content/check/quotations.ts';
import { records } from '../content/read/records.ts';
import { githubReport, jsonReport, report, type Paint } from '../content/check/report.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import { proofOf, responsesOf, type Dossier } from '../model/dossier.ts';
import { leftovers } from './content-files/content-found.ts';
import { endInWords, failureText } from './failures.ts';
import { contentFiles, contentPaths } from './files.ts';
import { placeholderAddresses } from './placeholder-addresses.ts';
import { today } from './today.ts';
import { checkedTranslations } from './translations/translation-check.ts';
import { unrecordedChanges } from './unrecorded-changes.ts';

/** So many quotations without proof are named. */
const MOST_NAMED = 20;

const USAGE = `npm run check                      tells every problem of the content
npm run check -- --format json     as JSON      --format github   as annotations of a GitHub workflow
npm run check -- --watch           again whenever a file of the content is saved
Exit code: 0 no problem, 1 problems, 2 the check could not run.`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stderr });

const given = () => {
  try {
    return parseArgs({ options: { format: { type: 'string', default: 'people' }, watch: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    return { format: '', watch: false, message: (error as Error).message };
  }
};

/** Quotations that nobody could compare with their source, one a line; the first of many. */
const unproved = (files: Record<string, string>, { fingerprints }: Dossier): string[] => {
  const open = records(files)
    .records.flatMap(quotations)
    .filter((quotation) => proofOf({ fingerprints }, quotation).result !== 'found');
  const lines = open.slice(0, MOST_NAMED).map(({ exact, source, place }) => {
    const why = fingerprints[source] ? 'too short to be proved' : `${source} has no fingerprint`;
    return `  ${place.file}:${place.line}  ${exact}  (${why})`;
  });
  const more = open.length > MOST_NAMED ? [`  and ${open.length - MOST_NAMED} more`] : [];
  return open.length > 0 ? ['Not proved yet:', ...lines, ...more] : [];
};

interface Checked {
  summary: string;
  problems: Diagnostic[];
  warnings: Diagnostic[];
}

/** What a dossier without problems holds, in words. */
const summaryOf = (files: Record<string, string>, read: Dossier): string[] => {
  const found = read.quotations.filter((quotation) => proofOf(read, quotation).result === 'found').length;
  const counts = [
    counted(Object.keys(read.claims).length, 'claim'),
    counted(responsesOf(read).length, 'response'),
    counted(Object.keys(read.events).length, 'event'),
    counted(Object.keys(read.sources).length, 'source'),
    `${found} of ${read.quotations.length} quotations found in their sources`,
  ];
  const open = found < read.quotations.length ? unproved(files, read) : [];
  return [`content/ has no problems: ${counts.join(', ')}.`, ...open];
};

/** The dossier of some files, or its problems. */
const readIn = (files: Record<string, string>): { read: Dossier | null; own: Diagnostic[] } => {
  try {
    return { read: dossier(files, today()), own: [] };
  } catch (error) {
    if (error instanceof ContentError) return { read: null, own: error.diagnostics };
    throw error;
  }
};

/** Reads the content once, with its translations: what it holds, every problem, and what a person should look at once more. */
const checked = (root: string): Checked => {
  try {
    const files = contentFiles(root);
    const { read, own } = readIn(files);
    const { problems, warnings, lines } = checkedTranslations(files, own, today());
    if (!read || problems.length > 0) return { summary: '', problems: [...own, ...problems], warnings: [] };
    const unrecorded = unrecordedChanges(root, files, read.renamed);
    const placeholders = placeholderAddresses(files, process.env['SITE_URL']);
    return {
      summary: [...summaryOf(files, read), ...lines].join('\n'),
      problems: [],
      warnings: [...unrecorded, ...placeholders, ...warnings],
    };
  } catch (error) {
    if (error instanceof ContentError) return { summary: '', problems: error.diagnostics, warnings: [] };
    throw error;
  }
};

/** Tells people of what lies in the folder and is not read. */
const printLeftovers = (root: string): void => {
  const left = leftovers(root);
  if (left.length > 0) console.log(`Not read, since an editor or the system left it: ${left.join(', ')}.`);
};

const print = (format: string, { summary, problems, warnings }: Checked): void => {
  process.exitCode = problems.length > 0 ? 1 : 0;
  if (format === 'json') console.log(jsonReport(problems, warnings));
  else if (problems.length === 0) console.log(summary);
  else if (format === 'github') console.log(githubReport(problems));
  else console.error(report(problems, paint));
  if (warnings.length === 0 || format === 'json') return;
  if (format === 'github') console.log(githubReport(warnings, 'warning'));
  else console.error(`\n${report(warnings, paint, 'warning')}`);
};

/** Milliseconds between two looks at the files. */
const LOOK_EVERY = 250;

/** When each content file was last saved, in one text that changes when any does; or why the folder cannot be read. */
const state = (root: string): string => {
  try {
    return contentPaths(root)
      .map((path) => `${path} ${statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs}`)
      .join('\n');
  } catch (error) {
    return failureText(error);
  }
};

/** Checks again at each save, whatever becomes of the folder meanwhile. */
const watch = (root: string, format: string): void => {
  let seen = state(root);
  console.log('Waiting for changes in content/ (Ctrl+C ends it).');
  // Looking is surer than being told: editors that save by replacing a file are lost to the watchers of some systems.
  setInterval(() => {
    const now = state(root);
    if (now === seen) return;
    seen = now;
    console.log(`\n${new Date().toTimeString().slice(0, 8)}`);
    try {
      print(format, checked(root));
    } catch (error) {
      console.error(failureText(error));
    }
  }, LOOK_EVERY);
};

endInWords();
const root = process.cwd();
const options = given();
if (!['people', 'json', 'github'].includes(options.format)) {
  console.error(['message' in options ? options.message : `There is no format "${options.format}".`, USAGE].join('\n\n'));
  process.exitCode = 2;
} else if (!statSync('content', { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder content/ in ${root}; run the command in the project’s folder.`);
  process.exitCode = 2;
} else {
  if (options.format === 'people') printLeftovers(root);
  print(options.format, checked(root));
  if (options.watch) watch(root, options.format);
}
