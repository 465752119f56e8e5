import { describe, expect, test } from 'vitest';
import { withEntry, withResponse } from '../../src/scaffold/insert.ts';

const RESPONSE = { by: 'lab', stance: 'declines', summary: 'Said: later.', sources: ['minutes'] };
const lines = (indent: string): string =>
  ['- by: lab', '  stance: declines', '  summary: "Said: later."', '  sources: [minutes]'].map((line) => `${indent}${line}\n`).join('');

const claim = (responses: string): string => `---\nclaim: A sentence.\n${responses}entered: 2031 # by hand\n---\n\nProse.\n`;
const added = (responses: string): string | undefined => withResponse(claim(responses), RESPONSE)?.text;

describe('a response is put into a claim’s front matter', () => {
  const TOWN = 'responses:\n  - by: town\n    summary: No.\n';

  test('behind the last one, with everything else byte for byte as it was', () => {
    expect(added(TOWN)).toBe(claim(TOWN + lines('  ')));
  });

  test('and its lines are told', () => {
    expect(withResponse(claim(TOWN), RESPONSE)).toMatchObject({ line: 6, last: 9 });
  });

  test('at the indentation that the list has', () => {
    const flush = 'responses:\n- by: town\n  summary: No.\n';
    expect(added(flush)).toBe(claim(flush + lines('')));
    const deep = 'responses:\n    -\n      by: town\n      summary: No.\n';
    expect(added(deep)).toBe(claim(deep + lines('    ')));
  });

  test('behind comments that are indented, and before those that are not', () => {
    const commented = 'responses:\n  - by: town # the mayor\n    summary: No. # by telephone\n    # asked twice\n\n  # others:\n';
    expect(added(`${commented}# the record\n`)).toBe(claim(`${commented}${lines('  ')}# the record\n`));
  });

  test.each(['>-\n      No\n      and no.\n', '>\n      No.\n', '|\n      No.\n', '"No\n      and no."\n', 'No\n      and no.\n'])(
    'behind a text that goes over lines: %j',
    (summary) => {
      const list = `responses:\n  - by: town\n    summary: ${summary}`;
      expect(added(list)).toBe(claim(list + lines('  ')));
      expect(added(`${list}\n`)).toBe(claim(`${list}${lines('  ')}\n`));
    },
  );

  test.each(['responses: []\n', 'responses:\n', 'responses: ~\n', 'responses:   [ ]\n'])('as the first of %j', (empty) => {
    expect(added(empty)).toBe(claim(`responses:\n${lines('  ')}`));
  });

  test('as the first, with the comment behind the empty list kept', () => {
    expect(added('responses: [] # none yet\n# soon\n')).toBe(claim(`responses: # none yet\n${lines('  ')}# soon\n`));
  });

  test('on one line where the list is in brackets', () => {
    const inBrackets = (more: string) => `responses: [{ by: town, sources: [minutes] }${more}]\n`;
    expect(added(inBrackets(''))).toBe(claim(inBrackets(', { by: lab, stance: declines, summary: "Said: later.", sources: [ minutes ] }')));
  });

  test('with the line ends that the file has', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(withResponse(windows(claim(TOWN)), RESPONSE)?.text).toBe(windows(claim(TOWN + lines('  '))));
    expect(withResponse(windows(claim('responses: []\n')), RESPONSE)?.text).toBe(windows(claim(`responses:\n${lines('  ')}`)));
  });

  test.each(['', 'responses: none\n', 'responses: { by: town }\n', 'responses: [\n'])(
    'and not at all where there is no list: %j',
    (list) => {
      expect(withResponse(claim(list), RESPONSE)).toBeNull();
    },
  );
});

describe('an entry is put at the end of a register', () => {
  const text = (register: string): string => withEntry(register, 'tap', { title: 'Tap', sources: ['minutes'] }).text;
  const TAP = 'tap:\n  title: Tap\n  sources: [minutes]\n';

  test('behind everything that is there, comments included', () => {
    expect(text('a:\n  title: A\n# end\n')).toBe(`a:\n  title: A\n# end\n${TAP}`);
  });

  test('with a blank line before it where the entries have one between them', () => {
    expect(text('a:\n  title: A\n\nb:\n  title: B\n')).toBe(`a:\n  title: A\n\nb:\n  title: B\n\n${TAP}`);
  });

  test('on a line of its own where the last one does not end', () => {
    expect(text('a:\n  title: A')).toBe(`a:\n  title: A\n${TAP}`);
  });

  test.each(['', '{}\n'])('as the first of a register that holds %j', (register) => {
    expect(text(register)).toBe(TAP);
  });

  test('with the line ends that the file has, and its lines are told', () => {
    const made = withEntry('a:\r\n  title: A\r\n', 'tap', { title: 'Tap' });
    expect(made).toEqual({ text: 'a:\r\n  title: A\r\ntap:\r\n  title: Tap\r\n', line: 3, last: 4 });
  });
});
