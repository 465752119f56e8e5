import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { parts } from '../../src/content/read/front-matter.ts';
import { parsedYaml } from '../../src/content/read/yaml.ts';
import { wellWater } from '../fixtures/well-water.ts';

const COMMAND = resolve('src/cli/new.ts');
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-'));
  for (const [path, text] of Object.entries(wellWater())) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs the command in the copy; `typed` are the lines fed to it. */
const run = (args: string[], typed: string[] = []): { code: number | null; out: string } => {
  const input = typed.map((line) => `${line}\n`).join('');
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: project, input, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
};

const options = (facts: Record<string, string>): string[] => Object.entries(facts).flatMap(([name, value]) => [`--${name}`, value]);

/** What the file holds now, when nothing else in the copy has changed. */
const onlyChanged = (path: string): string => {
  const [before, now] = [wellWater(), contentFiles(project)];
  expect({ ...now, [path]: '' }).toEqual({ ...before, [path]: '' });
  return now[path] ?? '';
};

const CLAIM = {
  id: 'tap-closed',
  claim: 'The Gazette wrote that a tap was closed.',
  by: 'gazette',
  said: '2031-05-10',
  asks: 'safety',
  about: 'town,lab',
  source: 'gazette-2031',
  entered: '2031-07-01',
};
const RESPONSE = {
  claim: 'well-kept-open',
  by: 'lab',
  stance: 'denies',
  said: '2031-05-12',
  answers: 'safety',
  summary: 'No.',
  source: 'minutes',
};
const EVENT = { id: 'tap-opened', title: 'A tap is opened', kind: 'decision', parties: 'town', date: '2031-06', source: 'minutes' };
const SOURCE = {
  id: 'letter',
  type: 'document',
  publisher: 'Ford Laboratory',
  language: 'en',
  seen: 'full',
  'seen-note': 'all of it',
  quality: 'primary',
};
const TERM = { id: 'tap', term: 'Tap', definition: 'It lets water out.', source: 'minutes' };

describe('npm run new, with arguments', () => {
  test('writes a claim, and tells which lines await a decision', () => {
    const { code, out } = run(['claim', ...options(CLAIM)]);
    expect(onlyChanged('content/claims/tap-closed.mdx')).toContain('about: [town, lab]\nsources: [gazette-2031]\nresponses: []\n');
    expect(out).toContain('Written: content/claims/tap-closed.mdx:1\n');
    expect(out).toContain(
      'content/claims/tap-closed.mdx:6:9  unanswered\n  The claim is about "town", and no response of theirs is recorded.\n',
    );
    expect(out).toContain('content/claims/tap-closed.mdx:6:15  unanswered\n');
    expect(code).toBe(1);
  });

  test('writes a claim to which no answer was found, and all is well', () => {
    const { code, out } = run(['claim', ...options({ ...CLAIM, searched: 'minutes,lab-report', 'as-of': '2031-06-30' })]);
    expect(onlyChanged('content/claims/tap-closed.mdx').match(/stance: no-reply-found\n {4}as-of: 2031-06-30\n/g)).toHaveLength(2);
    expect(out).toContain('All is well: content/ has no problems.');
    expect(code).toBe(0);
  });

  test('puts a response into its claim, with the rest as it was', () => {
    const { code, out } = run(['response', ...options(RESPONSE)]);
    const added =
      '  - by: lab\n    said: 2031-05-12\n    stance: denies\n    answers: [safety]\n    summary: No.\n    sources: [minutes]\n';
    const path = 'content/claims/well-kept-open.mdx';
    expect(onlyChanged(path)).toBe(wellWater()[path]?.replace('entered:', () => `${added}entered:`));
    expect(out).toContain(`Written: ${path}:14\nAll is well`);
    expect(code).toBe(0);
  });

  test('marks a response that is wholly earlier than its claim', () => {
    expect(run(['response', ...options({ ...RESPONSE, said: '2031-05-09' })]).code).toBe(0);
    expect(onlyChanged('content/claims/well-kept-open.mdx')).toContain('said: 2031-05-09\n    prior: true\n');
  });

  test('puts an event at the end of the events', () => {
    const { code, out } = run(['event', ...options(EVENT)]);
    const added = 'tap-opened:\n  title: A tap is opened\n  kind: decision\n  parties: [town]\n  date: 2031-06\n  sources: [minutes]\n';
    expect(onlyChanged('content/events.yaml')).toBe(wellWater()['content/events.yaml'] + added);
    expect(out).toContain('Written: content/events.yaml:17\nAll is well');
    expect(code).toBe(0);
  });

  test('puts a source at the end of the sources, and tells that nothing names it yet', () => {
    const { code, out } = run(['source', ...options(SOURCE)]);
    const file = onlyChanged('content/sources.yaml');
    expect(file.startsWith(wellWater()['content/sources.yaml'] ?? '-')).toBe(true);
    expect(file).toContain('letter:\n  type: document\n  title: null\n');
    expect(out).toContain('content/sources.yaml:32:1  unused-source\n  The source "letter" is named nowhere in the dossier.\n');
    expect(code).toBe(1);
  });

  test('puts a term at the end of the glossary, and tells that nothing names it yet', () => {
    const { code, out } = run(['term', ...options(TERM)]);
    const added = 'tap:\n  term: Tap\n  definition: It lets water out.\n  source: minutes\n';
    expect(onlyChanged('content/glossary.yaml')).toBe(wellWater()['content/glossary.yaml'] + added);
    expect(out).toContain('content/glossary.yaml:5:1  unused-term\n');
    expect(code).toBe(1);
  });

  test('writes nothing over what somebody saved while it asked', async () => {
    const asking = spawn(process.execPath, [COMMAND, 'term'], { cwd: project });
    let out = '';
    for (const stream of [asking.stdout, asking.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const end = new Promise((done) => asking.on('close', done));
    asking.stdin.write('tap\nTap\n');
    await expect.poll(() => out, { timeout: 20_000 }).toContain('Plain words');
    const path = join(project, 'content/glossary.yaml');
    const saved = `${readFileSync(path, 'utf8')}# saved meanwhile\n`;
    writeFileSync(path, saved);
    asking.stdin.end('It lets water out.\nminutes\n');
    expect(await end).toBe(2);
    expect(out).toContain('Somebody saved content/glossary.yaml meanwhile; run the command again.');
    expect(readFileSync(path, 'utf8')).toBe(saved);
  });

  test('keeps awkward words as they were given', () => {
    const words = ['@desk: it’s so # 1', "- don't: ", '水 [ä], {ß}', 'yes, "no" & maybe: 100 %'];
    const [title = '', note = '', publisher = '', seen = ''] = words;
    expect(run(['source', ...options({ ...SOURCE, title, publisher, 'seen-note': seen }), `--note=${note}`]).code).toBe(1);
    const { value } = parsedYaml('', onlyChanged('content/sources.yaml'));
    expect(value).toMatchObject({ letter: { title, note: note.trim(), publisher, seen: { note: seen } } });
    expect(run(['claim', ...options({ ...CLAIM, claim: title, open: publisher })]).code).toBe(1);
    expect(parsedYaml('', parts(contentFiles(project)['content/claims/tap-closed.mdx'] ?? '')?.front ?? '').value).toMatchObject({
      claim: title,
      open: publisher,
    });
  });

  test.each<[string, string, object, string]>([
    ['claim', 'lead-found', CLAIM, 'Claim "lead-found" exists already: content/claims/lead-found.mdx:2:1.'],
    ['event', 'first-test', EVENT, 'Event "first-test" exists already: content/events.yaml:1:1.'],
    ['source', 'minutes', SOURCE, 'Source "minutes" exists already: content/sources.yaml:23:1.'],
    ['term', 'ground-water', TERM, 'Term "ground-water" exists already: content/glossary.yaml:1:1.'],
  ])('refuses a %s whose id exists, and changes nothing', (noun, id, facts, message) => {
    const { code, out } = run([noun, ...options({ ...facts, id })]);
    expect(out).toContain(`Nothing was written.\n\nexisting-id\n  ${message}\n`);
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });

  test('refuses a response whose address exists, and changes nothing', () => {
    const { code, out } = run(['response', ...options({ ...RESPONSE, by: 'town', said: '2031-05-11' })]);
    expect(out).toContain(
      'exists already: content/claims/well-kept-open.mdx:9:5.\n  fix: give this one an id of its own: --id town-2031-05-11-2',
    );
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });

  test('tells everything that is wrong at once, the nearest known with a misspelt id, and writes nothing', () => {
    const { code, out } = run(['claim', ...options({ ...CLAIM, by: 'gazete', said: '10 May 2031', about: 'town,lap' })]);
    expect(out).toContain('Party "gazete" does not exist.\n  fix: write "gazette", or add gazete to content/parties.yaml');
    expect(out).toContain('Party "lap" does not exist.\n  fix: write "lab"');
    expect(out).toContain('fix: write 2031-05-10');
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });

  test('tells which options are missing, misspelt or not understood, and writes nothing', () => {
    const { code, out } = run(['term', '--id', 'tap', '--sorce', 'minutes', '--term', 'Tap', 'water']);
    expect(out).toContain('"--definition" is missing.');
    expect(out).toContain('A new term has no option "--sorce".\n  fix: write --source');
    expect(out).toContain('"water" belongs to no option.');
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });

  test('counts problems that were there before, and does not mix them with its own', () => {
    rmSync(join(project, 'content/fingerprints/gazette-2031.json'));
    writeFileSync(
      join(project, 'content/claims/people-told.mdx'),
      wellWater()['content/claims/people-told.mdx']?.replace('asks: notice', 'asks: notise') ?? '',
    );
    const { code, out } = run(['event', ...options(EVENT)]);
    expect(out).toContain('Nothing to do with it: 1 problem elsewhere in content/; npm run check tells.');
    expect(code).toBe(0);
  });

  test('asks for a noun that it knows', () => {
    expect(run(['clam', '--id', 'x'])).toMatchObject({ code: 2, out: expect.stringContaining('fix: write "claim"') as string });
    expect(run([]).code).toBe(2);
    expect(run(['claim', 'tap-closed'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('Write -- before the first one') as string,
    });
  });
});

describe('npm run new, asking', () => {
  test('writes a claim with what each party answered, one asked about after the other', () => {
    const claim = ['tap-closed', 'The Gazette wrote that a tap was closed.', '3', '2024-05-10', 'safety', '1,2', 'gazette-2031', ''];
    const known = ['known', 'denies', '2024-05-09', '1', 'Said no.', 'minutes', ''];
    const { code, out } = run(['claim'], [...claim, ...known, 'none-found', '1 2']);
    const text = onlyChanged('content/claims/tap-closed.mdx');
    expect(text).toContain('by: gazette\n');
    expect(text).toContain('  - by: town\n    said: 2024-05-09\n    prior: true\n    stance: denies\n    answers: [safety]\n');
    expect(text).toMatch(
      / {2}- by: lab\n {4}stance: no-reply-found\n {4}as-of: \d{4}-\d\d-\d\d\n {4}searched: \[gazette-2031, lab-report\]\n/,
    );
    expect(out).toContain('Is an answer by "lab" to this claim known:\n  1  known\n');
    expect(out).toContain('All is well');
    expect(code).toBe(0);
  });

  test('leaves for later what is not known, and tells the line', () => {
    const claim = ['tap-closed', 'The Gazette wrote that a tap was closed.', '3', '2024-05-10', 'safety', 'town', 'gazette-2031', ''];
    const { code, out } = run(['claim'], [...claim, 'later']);
    expect(onlyChanged('content/claims/tap-closed.mdx')).toContain('responses: []\n');
    expect(out).toContain('content/claims/tap-closed.mdx:6:9  unanswered');
    expect(code).toBe(1);
  });

  test('asks again when an answer is wrong, with the nearest known', () => {
    const wrong = ['well-kept-opn', 'well-kept-open', 'lap', 'lab', 'denys', 'denies', '12 May 2031', '2031-05-12', 'safty', '1'];
    const { code, out } = run(
      ['response'],
      [...wrong, '', 'Said "quite so".', 'No.', 'minuts', 'minutes', 'a notice was posted', 'The lab'],
    );
    for (const fix of ['"well-kept-open"', '"lab"', '"denies"', '2031-05-12', '"safety"', '"minutes"'])
      expect(out).toContain(`fix: write ${fix}`);
    expect(out).toContain('An answer is needed here.');
    expect(out).toContain('"summary" is for our own words');
    expect(onlyChanged('content/claims/well-kept-open.mdx')).toContain(
      '    summary: No.\n    quote:\n      exact: a notice was posted\n      speaker: The lab\n      source: minutes\n    sources: [minutes]\n',
    );
    expect(code).toBe(0);
  });

  test('writes an event', () => {
    const { code } = run(['event'], ['first-test', 'tap-opened', 'A tap is opened', '2', 'town, lab', '2031-06', 'minutes']);
    expect(onlyChanged('content/events.yaml')).toContain(
      'tap-opened:\n  title: A tap is opened\n  kind: decision\n  parties: [town, lab]\n',
    );
    expect(code).toBe(0);
  });

  test('writes a source, without what was left out', () => {
    const answers = [
      'letter',
      'document',
      '',
      'Mill, Ada; Ford Laboratory',
      'The lab',
      '2031',
      'https://lab.example/letter',
      'yes',
      'en',
      'full',
      'all of it',
      'primary',
    ];
    const { code } = run(['source'], answers);
    expect(parsedYaml('', onlyChanged('content/sources.yaml')).value).toMatchObject({
      letter: {
        title: null,
        author: [{ family: 'Mill', given: 'Ada' }, { literal: 'Ford Laboratory' }],
        issued: '2031',
        URL: 'https://lab.example/letter',
        seen: { part: 'full', note: 'all of it' },
        link_ok: true,
      },
    });
    expect(code).toBe(1);
  });

  test('writes a term', () => {
    const { code } = run(['term'], ['tap', 'Tap: a valve', 'It lets water out.', '3']);
    expect(onlyChanged('content/glossary.yaml')).toContain(
      'tap:\n  term: "Tap: a valve"\n  definition: It lets water out.\n  source: minutes\n',
    );
    expect(code).toBe(1);
  });

  test('writes nothing when the answers end too early', () => {
    const { code, out } = run(['term'], ['tap', 'Tap']);
    expect(out).toContain('Nothing was written.\n\nThe answers ended before this one: Plain words, one to three sentences.');
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });
});
