import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const CLAIM = 'content/claims/lead-found.mdx';

const told = (files: Record<string, string>): string[] =>
  problemsOf(files, '2031-08-01').map(({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} | ${fix}`);

/** All that is told when one text of the wells is another. */
const toldWith = (file: string, from: string | RegExp, to: string): string[] => {
  const files = wellWater();
  const text = (files[file] ?? '').replace(from, to);
  expect(text).not.toBe(files[file]);
  return told({ ...files, [file]: text });
};

describe('a stance', () => {
  test('of silence on what was said is one problem, where it stands', () => {
    expect(toldWith(CLAIM, 'stance: disputes', 'stance: no-reply-found')).toEqual([
      `${CLAIM}:13:13 The stance "no-reply-found" does not fit the other keys of this response: said, summary, quote, sources. | ` +
        'write one of: confirms, partly-confirms, reframes, disputes, denies, declines; or, if "no-reply-found" is right, put as-of, searched in place of said, summary, quote, sources',
    ]);
  });

  test('of words on a search that found none is one problem', () => {
    expect(toldWith(CLAIM, 'stance: no-reply-found', 'stance: denies')).toEqual([
      `${CLAIM}:19:13 The stance "denies" does not fit the other keys of this response: as-of, searched. | ` +
        'write "no-reply-found"; or, if "denies" is right, put said, summary, sources, answers in place of as-of, searched',
    ]);
  });
});

describe('a key', () => {
  test('that is none and stands for one that is missing is one problem', () => {
    expect(toldWith(CLAIM, 'by: gazette', 'who: gazette')).toEqual([
      `${CLAIM}:3:1 A claim has no key "who", and lacks "by". | rename it to "by" if that is what is meant; otherwise remove it, and add the line "by: …" (the party that made the claim)`,
    ]);
  });

  test('that is none stays one of two problems where its value could not be that of the missing one', () => {
    expect(toldWith(CLAIM, 'about: [town, lab]', 'speed: 3')).toHaveLength(2);
  });

  test('for the date of an event, misspelt, leaves it undated in one problem', () => {
    expect(toldWith('content/events.yaml', '  date: 2031-05-03', '  dat: 2031-05-03')).toEqual([
      'content/events.yaml:15:3 An event has no key "dat". | rename it to "date"',
    ]);
  });

  test('for the features of the ledger, misspelt, makes no problem of what names them', () => {
    expect(toldWith('content/ledger.yaml', 'features:', 'featurs:')).toEqual([
      'content/ledger.yaml:4:1 The ledger has no key "featurs". | rename it to "features"',
    ]);
  });
});

describe('a key that became part of the text above it', () => {
  const told = '"%" became part of the text above it, because its line is indented just as far. | begin the line "%: …" ';

  test('of the map around it is told with the key that it belongs beside', () => {
    const seen = `  seen:\n    part: full\n    note: >\n      the printed page\n       link_ok: true\n  quality: local-press\n`;
    const file = 'content/sources.yaml';
    expect(toldWith(file, /^ {2}seen: \{ part: full.*\n {2}quality.*\n {2}link_ok.*\n/m, seen)).toEqual([
      `${file}:13:8 ${told.replaceAll('%', 'link_ok')}as far to the left as "seen: …"`,
    ]);
  });

  test('is not missing besides', () => {
    const file = 'content/events.yaml';
    const note = `  note: >\n    The two date it differently.\n        sources: [lab-report, minutes]\n`;
    expect(toldWith(file, /^ {2}sources: .*\n {2}note: .*\n/m, note)).toEqual([
      `${file}:11:9 ${told.replaceAll('%', 'sources')}below the key of that text`,
    ]);
  });
});

describe('a date of a claim', () => {
  const EARLY = ['content/claims/report-held-back.mdx', 'said: 2031-05-02', 'said: 2031-06-02'] as const;

  test('that several others do not fit is one problem, where it stands', () => {
    expect(toldWith(...EARLY)).toEqual([
      `${EARLY[0]}:4:7 The claim is dated 2 June 2031, but the dates on lines 10, 16 do not fit that. | ` +
        'correct the date if it is wrong; if not, correct the others, and add "prior: true" to whatever was said before the claim',
    ]);
  });

  test('that is in the future is told of alone', () => {
    expect(toldWith(EARLY[0], EARLY[1], 'said: 2031-09-02')).toEqual([
      `${EARLY[0]}:4:7 2 September 2031 is in the future. | correct the date; date an announcement by the day on which it was made`,
    ]);
  });
});

describe('a response that others name', () => {
  const own = [/^ {2}- by: town\n {4}said: 2031-05-03/m, '  - by: town\n    said: '] as const;

  test.each([
    ['a date that cannot be read', '3-5-2031', '12:11 "3-5-2031" is not a valid date. | write 2031-05-03 or 2031-03-05'],
    ['no date', '', '12:5 "said" is empty. | write a value after the colon'],
  ])('and that has %s is one problem', (_, date, problem) => {
    expect(toldWith(CLAIM, own[0], own[1] + date)).toEqual([`${CLAIM}:${problem}`]);
  });

  test('and that is by nobody known is one problem', () => {
    expect(toldWith(CLAIM, '  - by: town', '  - by: twon')).toEqual([
      `${CLAIM}:11:9 Party "twon" does not exist. | write "town", or add twon to content/parties.yaml`,
    ]);
  });

  test('by its former date is one problem, at the response', () => {
    expect(toldWith(CLAIM, own[0], `${own[1]}2031-05-04`)).toEqual([
      `${CLAIM}:11:5 Nothing names the response "lead-found#town-2031-05-04", and 2 places name "lead-found#town-2031-05-03", which does not exist. | ` +
        'correct its "by" or "said", or keep its address by the line "id: town-2031-05-03" if that is what is meant; if not, correct what names it, first in content/articles/background.mdx, line 15',
    ]);
  });
});

describe('an id that was changed in one place', () => {
  test.each([
    ['of a source', 'content/sources.yaml', 'minutes:', 'protocol:', '23:1', 'source', 'protocol', 'minutes', 'name it "minutes"'],
    ['of a party', 'content/parties.yaml', 'lab:', 'laboratory:', '6:1', 'party', 'laboratory', 'lab', 'name it "lab"'],
    [
      'of an event',
      'content/events.yaml',
      'first-test:',
      'frist-test:',
      '1:1',
      'event',
      'frist-test',
      'first-test',
      'name it "first-test"',
    ],
    ['of a question', 'content/vocabulary.yaml', 'notice:', 'told:', '3:3', 'question', 'told', 'notice', 'name it "notice"'],
  ])('%s is one problem, where it stands', (_, file, from, to, place, noun, now, before, fix) => {
    const [only, ...others] = toldWith(file, new RegExp(`\\b${from}`), to);
    expect(others).toEqual([]);
    expect(only).toMatch(
      new RegExp(
        `^${file}:${place} Nothing names the ${noun} "${now}", and \\d+ places name "${before}", which does not exist\\. \\| ${fix} if`,
      ),
    );
  });

  test('of a claim by renaming its file is one problem, whatever the new name', () => {
    const others = ['people-told', 'limits-kept', 'well-kept-open', 'report-held-back'];
    for (const name of ['laed-found', 'another-name', 'Lead-Found', 'lead found']) {
      const { [CLAIM]: text = '', ...files } = wellWater();
      files['content/articles/background.mdx'] += others.map((id) => `\nAnd <Claim id="${id}">this</Claim>.\n`).join('');
      const [only, ...more] = told({ ...files, [`content/claims/${name}.mdx`]: text });
      expect(only).toMatch(new RegExp(`^content/claims/${name}.mdx:1:1 `));
      expect(more).toEqual([]);
    }
  });

  test('of a claim by another ending of its file is one problem', () => {
    const { [CLAIM]: text = '', ...files } = wellWater();
    expect(told({ ...files, 'content/claims/lead-found.md': text })).toEqual([
      `content/claims/lead-found.md:1:1 "content/claims/lead-found.md" does not have the extension or spelling of a content file. | rename it to ${CLAIM}`,
    ]);
  });

  test('is not thought of where one that nothing names stands beside slips of another', () => {
    const files = wellWater();
    files['content/parties.yaml'] += 'weekly:\n  name: The Weekly\n  short: Weekly\n  kind: press\n  role: Reported nothing.\n';
    const slips = { ...files, [CLAIM]: (files[CLAIM] ?? '').replaceAll('by: town', 'by: towm').replace('about: [town', 'about: [towm') };
    const found = told(slips).filter((one) => one.includes('towm'));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => !one.includes('| write "town"'))).toEqual([]);
  });

  test('to one that another has is one problem', () => {
    expect(toldWith('content/parties.yaml', 'lab:', 'town:')).toEqual([
      'content/parties.yaml:6:1 "town" appears here for the second time; the first is on line 1. | ' +
        'let one of the two be "lab", which 9 places name, if that is what is meant; if not, correct what names it, first in content/articles/background.mdx, line 21',
    ]);
  });

  test('of an entry that is gone for good stays a problem of each place that names it', () => {
    const { 'content/parties.yaml': text = '', ...files } = wellWater();
    const without = text.replace(/^lab:\n(?: {2}.*\n)+/m, '');
    expect(new Set(told({ ...files, 'content/parties.yaml': without }).map((one) => one.split(':')[0])).size).toBeGreaterThan(3);
  });
});

describe('a file of which the end was lost', () => {
  /** The wells with more sources, each of which something names. */
  const wide = (): Record<string, string> => {
    const files = wellWater();
    const ids = Array.from({ length: 12 }, (_, at) => `paper-${String.fromCharCode(97 + at)}`);
    const [, model = ''] = /^minutes:\n((?: {2}.*\n)+)/m.exec(files['content/sources.yaml'] ?? '') ?? [];
    files['content/sources.yaml'] += ids.map((id) => `${id}:\n${model}`).join('');
    files['content/articles/background.mdx'] += `\nAll of them.<Source id="${ids.join(' ')}" />\n`;
    return files;
  };

  const cutAt = (file: string, at: number): string[] => {
    const files = wide();
    expect(told(files)).toEqual([]);
    return told({ ...files, [file]: (files[file] ?? '').slice(0, at) });
  };

  test('amid an entry is one problem, where it ends', () => {
    const file = 'content/sources.yaml';
    const text = wide()[file] ?? '';
    for (let at = text.indexOf('lab-report:'); at < text.indexOf('paper-j:'); at += 29) {
      if (/^\S/.test(text.slice(at)) && text[at - 1] === '\n') continue;
      const lines = text.slice(0, at).trimEnd().split('\n').length;
      const found = cutAt(file, at);
      expect(found, text.slice(at - 20, at)).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${file}:${lines}:`));
    }
  });

  test('is no file with another mistake in its last entry, while entries are missing', () => {
    const files = wide();
    files['content/sources.yaml'] = (files['content/sources.yaml'] ?? '').replace(/language: en(?![^]*language: en)/, 'language: english');
    files['content/articles/background.mdx'] += '\nMore.<Source id="one-more two-more three-more" />\n';
    expect(told(files)).toHaveLength(4);
  });

  test('names what it lacks', () => {
    const [found] = cutAt('content/sources.yaml', (wide()['content/sources.yaml'] ?? '').indexOf('publisher', 1500));
    expect(found).toMatch(
      /The file seems to end too early: \d entries that should be there are missing\. \| put the rest back if it was lost, or add to it: paper-/,
    );
  });

  test('and that holds keys is one problem, too', () => {
    expect(cutAt('content/site.yaml', (wide()['content/site.yaml'] ?? '').indexOf('guage: en'))).toHaveLength(1);
    expect(cutAt('content/pages.yaml', (wide()['content/pages.yaml'] ?? '').indexOf('Each claim'))).toHaveLength(1);
  });
});
