import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { problemsOf } from '../../src/content/dossier.ts';
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

/** Runs the command in the copy. */
const run = (args: string[]): { code: number | null; out: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: project, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
};

const ENTER = '\r';
const TAB = '\t';
const DELETE = '\u007f';

/** Keys that choose ids from a list of which several can be chosen. */
const several = (...ids: string[]): string => ids.map((id) => id + TAB + DELETE.repeat(id.length)).join('');

/** Runs the command in the copy as somebody does who waits for some words of each question before the keys for it; some do more. */
const talk = async (
  noun: string,
  exchange: [words: string, keys: string | (() => string)][],
): Promise<{ code: number | null; out: string }> => {
  const asking = spawn(process.execPath, [COMMAND, noun], { cwd: project });
  let out = '';
  for (const stream of [asking.stdout, asking.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const end = new Promise<number | null>((done) => asking.on('close', done));
  let read = 0;
  for (const [words, keys] of exchange) {
    await expect.poll(() => out.indexOf(words, read), { message: words, timeout: 20_000 }).toBeGreaterThan(-1);
    read = out.length;
    asking.stdin.write((typeof keys === 'string' ? keys : keys()) + ENTER);
  }
  // Whoever leaves before the last question ends it.
  await expect.poll(() => asking.exitCode !== null || out.length > read).toBe(true);
  asking.stdin.end();
  return { code: await end, out };
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
  short: 'A tap was closed',
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
      'content/claims/tap-closed.mdx:7:9  unanswered\n  The claim is about "town", but no response by that party is recorded.\n',
    );
    expect(out).toContain('content/claims/tap-closed.mdx:7:15  unanswered\n');
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
    expect(out).toContain('content/sources.yaml:32:1  unused-source\n  The source "letter" is not used anywhere in the dossier.\n');
    expect(code).toBe(1);
  });

  test('puts a term at the end of the glossary, and tells that nothing names it yet', () => {
    const { code, out } = run(['term', ...options(TERM)]);
    const added = 'tap:\n  term: Tap\n  definition: It lets water out.\n  source: minutes\n';
    expect(onlyChanged('content/glossary.yaml')).toBe(wellWater()['content/glossary.yaml'] + added);
    expect(out).toContain('content/glossary.yaml:5:1  unused-term\n');
    expect(code).toBe(1);
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
    const { code, out } = run(['claim', ...options({ ...CLAIM, by: 'gazete', said: '10 May 2031', about: 'town,alb' })]);
    expect(out).toContain('Party "gazete" does not exist.\n  fix: write "gazette", or add gazete to content/parties.yaml');
    expect(out).toContain('Party "alb" does not exist.\n  fix: write "lab"');
    expect(out).toContain('fix: write 2031-05-10');
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });

  test('tells which options are missing, misspelt or not understood, and writes nothing', () => {
    const { code, out } = run(['term', '--id', 'tap', '--sorce', 'minutes', '--term', 'Tap', 'water']);
    expect(out).toContain('"--definition" is missing.');
    expect(out).toContain('A new term has no option "--sorce".\n  fix: write --source');
    expect(out).toContain('"water" does not belong to any option.');
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
    expect(out).toContain('Unrelated: 1 problem elsewhere in content/; run npm run check.');
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
  const claim: [string, string][] = [
    ['Its permanent id', 'tap-closed'],
    ['One sentence of at most 280 characters', 'The Gazette wrote that a tap was closed.'],
    ['What it says in at most 38', 'A tap was closed'],
    ['The party that made the claim', 'gazette'],
    ['When it became public', '2024-05-10'],
    ['The question that it raises', 'safety'],
  ];

  test('writes a claim with what each party answered, one asked about after the other', async () => {
    const { code, out } = await talk('claim', [
      ...claim,
      ['The parties that the claim is about', several('town', 'lab')],
      ['The sources in which it appears', several('gazette-2031')],
      ['The words exactly', ''],
      ['Do you know of a reply by "town" to this claim', 'known'],
      ['Its position toward the claim', 'denies'],
      ['When it became public', '2024-05-09'],
      ['The questions that it answers', several('safety')],
      ['One or two sentences', 'Said no.'],
      ['The sources in which it appears', several('minutes')],
      ['The words exactly', ''],
      ['Do you know of a reply by "lab" to this claim', 'none-found'],
      ['The sources that were checked', several('gazette-2031', 'lab-report')],
    ]);
    const text = onlyChanged('content/claims/tap-closed.mdx');
    expect(text).toContain('by: gazette\n');
    expect(text).toContain('  - by: town\n    said: 2024-05-09\n    prior: true\n    stance: denies\n    answers: [safety]\n');
    expect(text).toMatch(
      / {2}- by: lab\n {4}stance: no-reply-found\n {4}as-of: \d{4}-\d\d-\d\d\n {4}searched: \[gazette-2031, lab-report\]\n/,
    );
    expect(out).toContain('All is well');
    expect(code).toBe(0);
  });

  test('leaves for later what is not known, and tells the line', async () => {
    const { code, out } = await talk('claim', [
      ...claim,
      ['The parties that the claim is about', several('town')],
      ['The sources in which it appears', several('gazette-2031')],
      ['The words exactly', ''],
      ['Do you know of a reply by "town" to this claim', 'later'],
    ]);
    expect(onlyChanged('content/claims/tap-closed.mdx')).toContain('responses: []\n');
    expect(out).toContain('content/claims/tap-closed.mdx:7:9  unanswered');
    expect(code).toBe(1);
  });

  test('offers what is nearest to misspelt words, and asks again when an answer is wrong', async () => {
    const again = (text: string): string => DELETE.repeat(30) + text;
    const { code } = await talk('response', [
      ['The claim that it responds to', 'well-kept-opn'],
      ['The party that responds', 'lap'],
      ['Its position toward the claim', 'denys'],
      ['When it became public', '12 May 2031'],
      ['fix: write 2031-05-12', again('2031-05-12')],
      ['The questions that it answers', several('safty')],
      ['One or two sentences', ''],
      ['An answer is needed here.', 'Said "quite so".'],
      ['"summary" is for our own words', again('No.')],
      ['The sources in which it appears', several('minuts')],
      ['The words exactly', 'a notice was posted'],
      ['Who said or wrote', 'The lab'],
    ]);
    expect(onlyChanged('content/claims/well-kept-open.mdx')).toContain(
      '  - by: lab\n    said: 2031-05-12\n    stance: denies\n    answers: [safety]\n    summary: No.\n' +
        '    quote:\n      exact: a notice was posted\n      speaker: The lab\n      source: minutes\n    sources: [minutes]\n',
    );
    expect(code).toBe(0);
  });

  const event: [string, string][] = [
    ['Its permanent id', 'first-test'],
    ['Event "first-test" exists already', `${DELETE.repeat(10)}tap-opened`],
    ['What happened', 'A tap is opened'],
    ['The kind of event', 'decision'],
  ];

  test('writes an event, its parties in the order in which they are chosen', async () => {
    const { code } = await talk('event', [
      ...event,
      ['Whom it concerns', several('lab', 'town')],
      ['When it happened', '2031-06'],
      ['The sources that report it', several('minutes')],
    ]);
    expect(onlyChanged('content/events.yaml')).toContain(
      'tap-opened:\n  title: A tap is opened\n  kind: decision\n  parties: [lab, town]\n',
    );
    expect(code).toBe(0);
  });

  test('writes a source, without what was left out', async () => {
    const { code } = await talk('source', [
      ['Its permanent id', 'letter'],
      ['The kind of document', 'document'],
      ['Its headline or title', ''],
      ['Its authors', 'Mill, Ada; Ford Laboratory'],
      ['Who published it', 'The lab'],
      ['When it was published', '2031'],
      ['Its address', 'https://lab.example/letter'],
      ['Whether its address may be shown', 'yes'],
      ['The language', 'en'],
      ['How much of it was seen', 'full'],
      ['What was seen', 'all of it'],
      ['The kind of outlet', 'primary'],
    ]);
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

  test('writes a term', async () => {
    const { code } = await talk('term', [
      ['Its permanent id', 'tap'],
      ['The term', 'Tap: a valve'],
      ['Plain words', 'It lets water out.'],
      ['The source', 'minutes'],
    ]);
    expect(onlyChanged('content/glossary.yaml')).toContain(
      'tap:\n  term: "Tap: a valve"\n  definition: It lets water out.\n  source: minutes\n',
    );
    expect(code).toBe(1);
  });

  test('writes nothing over what somebody saved while it asked', async () => {
    const path = join(project, 'content/glossary.yaml');
    const saved = `${readFileSync(path, 'utf8')}# saved meanwhile\n`;
    const { code, out } = await talk('term', [
      ['Its permanent id', 'tap'],
      ['The term', 'Tap'],
      ['Plain words', () => (writeFileSync(path, saved), 'It lets water out.')],
      ['The source', 'minutes'],
    ]);
    expect(code).toBe(2);
    expect(out).toContain('content/glossary.yaml was changed in the meantime; run the command again.');
    expect(readFileSync(path, 'utf8')).toBe(saved);
  });

  test('writes nothing when the questions are ended too early', async () => {
    const { code, out } = await talk('term', [
      ['Its permanent id', 'tap'],
      ['The term', 'Tap'],
    ]);
    expect(out).toContain('Nothing was written.\n\nStopped before the last question was answered.');
    expect(code).toBe(2);
    expect(contentFiles(project)).toEqual(wellWater());
  });
});

describe('npm run new for what has no record of its own', () => {
  test('writes a party that awaits its first mention', () => {
    const { code, out } = run([
      'party',
      ...options({ id: 'county', name: 'The County', short: 'County', kind: 'authority', role: 'Pays.' }),
    ]);
    expect(out).toContain('The party "county" is not used anywhere in the dossier.');
    expect(code).toBe(1);
    expect(onlyChanged('content/parties.yaml')).toContain(
      'county:\n  name: The County\n  short: County\n  kind: authority\n  role: Pays.\n',
    );
  });

  test('writes an article on the path of its id, behind the others', () => {
    const { code, out } = run(['article', ...options({ id: 'after', title: 'What came after', label: 'After', standfirst: 'A year on.' })]);
    expect(out).toContain('Written: content/articles/after.mdx:1\nIts prose belongs below line 9.');
    expect(code).toBe(0);
    expect(onlyChanged('content/articles/after.mdx')).toMatch(/path: \/after\/\norder: 2\nentered: \d{4}-\d\d-\d\d\nchanges: \[\]\n---\n$/);
  });

  test('refuses an article on a path that the site has', () => {
    const { code, out } = run(['article', ...options({ id: 'x', title: 'T', label: 'L', standfirst: 'S', path: '/timeline/' })]);
    expect(out).toContain('fix: write "/x/"');
    expect(code).toBe(2);
  });

  const scene = { id: 'later', heading: 'A year on', text: 'The county paid.', extent: '2031/2032', finding: 'Asked & "answered"' };

  test('writes a scene behind the last of the story', () => {
    const { code } = run(['scene', ...options({ ...scene, view: 'exchange', claim: 'lead-found', focus: 'lead-found, first-test' })]);
    expect(code).toBe(0);
    expect(onlyChanged('content/story.mdx')).toContain(`</Scene>

<Scene id="later" extent="2031/2032" focus="lead-found first-test" view="exchange" claim="lead-found" finding="Asked &amp; &quot;answered&quot;">

## A year on

The county paid.

</Scene>

## Where it stands
`);
  });

  test('asks a scene of an exchange for its claim', () => {
    const { code, out } = run(['scene', ...options({ ...scene, view: 'exchange' })]);
    expect(out).toContain('"--claim" is missing.');
    expect(code).toBe(2);
  });

  test('writes a picture at the end of its article, when its file is in public/', () => {
    const picture = options({ article: 'background', file: 'public/a map.png', alt: 'The wells' });
    expect(run(['picture', ...picture]).out).toContain('There is no picture "/a map.png" in public/.');
    mkdirSync(join(project, 'public'));
    writeFileSync(join(project, 'public/a map.png'), '\x89PNG', 'latin1');
    expect(run(['picture', ...picture]).code).toBe(0);
    expect(readFileSync(join(project, 'content/articles/background.mdx'), 'utf8')).toMatch(/\n\n!\[The wells\]\(\/a%20map\.png\)\n$/);
  });

  test('asks on the terminal for a party, too', async () => {
    const { code, out } = await talk('party', [
      ['permanent id', 'county'],
      ['full name', 'The County'],
      ['short name', 'County'],
      ['kind of party', 'authority'],
      ['in this story', 'Pays.'],
    ]);
    expect(out).toContain('Written: content/parties.yaml');
    expect(code).toBe(1);
  });
});

describe('npm run new dossier', () => {
  const FACTS = { language: 'de', title: 'Brunnen', parties: 'Stadt; Labor', questions: 'War es sicher?' };

  test('writes one beside the one that is there, and says what to do with it', () => {
    writeFileSync(join(project, 'content/README.md'), '# Editing\n');
    const { code, out } = run(['dossier', ...options(FACTS)]);
    expect(contentFiles(project)).toEqual(wellWater());
    expect(readFileSync(join(project, 'content-brunnen/site.yaml'), 'utf8')).toContain('title: Brunnen\n');
    expect(readFileSync(join(project, 'content-brunnen/README.md'), 'utf8')).toBe('# Editing\n');
    expect(out).toContain('Written: content-brunnen/ (site.yaml, ');
    expect(out).toContain('give content/ another name, and content-brunnen/ the name content/');
    expect(code).toBe(0);
  });

  test('overwrites none', () => {
    run(['dossier', ...options(FACTS)]);
    const { code, out } = run(['dossier', ...options({ ...FACTS, questions: 'Und?' })]);
    expect(out).toContain('There is a folder content-brunnen/ already.');
    expect(readFileSync(join(project, 'content-brunnen/vocabulary.yaml'), 'utf8')).not.toContain('Und');
    expect(code).toBe(2);
    expect(run(['dossier', ...options({ ...FACTS, id: 'wells' })]).out).toContain('Written: content-wells/');
  });

  test.each(['without content/', 'with its manual alone'])('writes one into a project %s, which the check finds well', (how) => {
    rmSync(join(project, 'content'), { recursive: true });
    if (how !== 'without content/') {
      mkdirSync(join(project, 'content'));
      writeFileSync(join(project, 'content/README.md'), '# Editing\n');
    }
    expect(run(['dossier', ...options(FACTS)])).toMatchObject({ code: 0, out: expect.stringContaining('Written: content/ (') as string });
    expect(problemsOf(contentFiles(project))).toEqual([]);
  });

  test('refuses what would not pass the check, and names every fault', () => {
    const { code, out } = run(['dossier', ...options({ ...FACTS, language: 'german', questions: 'War das Wasser der Brunnen sicher?' })]);
    expect(out).toContain('Nothing was written.');
    expect(out).toContain('bad-language');
    expect(out).toMatch(/too-long|24/);
    expect(code).toBe(2);
    expect(run(['dossier', ...options({ ...FACTS, parties: ' ; ' })]).out).toContain('"--parties" is empty.');
  });

  test('asks for four things, and again where an answer cannot be', async () => {
    const { code, out } = await talk('dossier', [
      ['The language of the site', 'german'],
      ['bad-language', DELETE.repeat(6) + 'de'],
      ['What the investigation is called', 'Brunnen'],
      ['Who speaks in it', 'Stadt; Labor'],
      ['What is asked', 'War es sicher?; Wurde es gesagt?'],
    ]);
    expect(out).toContain('Written: content-brunnen/');
    expect(readFileSync(join(project, 'content-brunnen/vocabulary.yaml'), 'utf8')).toContain('label: Wurde es gesagt\n');
    expect(code).toBe(0);
  });
});
