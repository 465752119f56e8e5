import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockYaml, flowYaml, oneLine } from '../../src/scaffold/yaml.ts';
import { parsedYaml } from '../../src/content/read/yaml.ts';

const read = (text: string): unknown => parsedYaml('content/events.yaml', text).value;

const AWKWARD = [
  'Said: no',
  '@desk wrote',
  '"Yes", he said',
  "it's # so",
  '- 1',
  'true',
  'null',
  '~',
  '2031-05',
  '5',
  '{ a: b }',
  '[x]',
  '&c',
  '*d',
  '!e',
  '%f',
  '`g`',
  'ä – „ß“ 水 🚰',
  '---',
  'a, b',
  '? ',
  'x:',
  '\ttab',
  ': ',
];

describe('values written for an editor', () => {
  test.each(AWKWARD)('are read as they were typed: %j', (value) => {
    const record = { words: value, list: [value], inner: { words: value } };
    expect(read(blockYaml(record))).toEqual(record);
    expect(read(`top: ${flowYaml(record)}\n`)).toEqual({ top: record });
  });

  test('are read as they were typed, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(oneLine), (value) => {
        const record = { words: value, list: [value] };
        expect(read(blockYaml(record))).toEqual(record);
        expect(read(`top: ${flowYaml(record)}\n`)).toEqual({ top: record });
      }),
    );
  });

  test('stay on one line, however long they are', () => {
    const long = 'many words '.repeat(60).trim();
    expect(blockYaml({ words: long, list: Array.from({ length: 60 }, () => 'an-id') }).split('\n')).toHaveLength(3);
  });

  test('have no quotation marks where they need none: dates, years, addresses', () => {
    expect(blockYaml({ said: '2031-05', issued: '2031', about: '2016~', URL: 'https://a.example/b', title: null, link_ok: true })).toBe(
      'said: 2031-05\nissued: 2031\nabout: 2016~\nURL: https://a.example/b\ntitle: null\nlink_ok: true\n',
    );
  });

  test('that were typed on several lines become one', () => {
    expect(oneLine('  one\n  two\r\nthree ')).toBe('one two three');
  });
});
