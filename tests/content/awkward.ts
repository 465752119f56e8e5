import fc from 'fast-check';
import { parseDocument } from 'yaml';

const HIDDEN = [
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u2028',
  '\u202e',
  '\u2067',
  '\u2069',
  '\ufdd0',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\r',
];

const ADDRESSES = [
  'https://[',
  'https://a.example/[x]',
  'https://a.exa[mple/',
  'https://a.example:99999/',
  'https://a.example:8443/x?y[]=1#z',
  'https://a.example/%zz',
  'https://a.example/%41',
  'https://ada:b@a.example/',
  'https://münchen.example/straße',
  'https://a.example\\x',
  'https://1.2.3.4/',
  'https://[::1]/',
  `https://${'a'.repeat(64)}.example/`,
  `https://a.example/${'a'.repeat(2000)}`,
  '//evil.example/',
  'javascript:alert(1)',
];

const LANGUAGES = [
  'en-US-GB',
  'de-AT-CH',
  'pt-BR',
  'zh-Hant-TW',
  'sr-Latn',
  'en-GB-oxendict',
  'iw',
  'x-y',
  'en-a',
  'zh-cmn',
  'qaa',
  'xx',
  'i-klingon',
];

const IDS = [
  'con',
  'aux',
  'index',
  'main',
  'constructor',
  '__proto__',
  'toString',
  'a'.repeat(80),
  'a'.repeat(300),
  'com1',
  '404',
  'town',
  'year-2031',
  'a.b',
  'é',
];

const PATHS = [
  '/',
  '/claims/',
  '/claims/x/',
  '/timeline/',
  '/embed/x/',
  '/404/',
  '/index/',
  '/a/b/c/',
  '/background/',
  '/nul/',
  '//x/',
  '/../',
  '/%2e%2e/',
  `/${'a/'.repeat(200)}`,
];

const DATES = [
  '0000',
  '9999',
  '0000/9999',
  '2031-02-29',
  '2031-12-31T23:59:59Z',
  '2031-01-01T00:00+14:00',
  '203X',
  '../9999',
  '0001-01-01',
  '2031~',
  '-0001',
  '10000',
];

const WORDS = [
  '',
  ' ',
  '\t',
  '\n',
  '</body></script></style><!--]]>$&',
  '{x}',
  '${x}',
  '<Claim />',
  '&amp;&#0;',
  "'",
  '"',
  '…',
  '“a b”',
  'שלום \u2067עולם\u2069 שלום',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301'.repeat(30),
  '\u0301'.repeat(200),
  'x'.repeat(2000),
  'word '.repeat(2000),
  '=cmd()',
  '---',
  '# a',
  '0x10',
  '1e999',
  'null',
  'NaN',
];

/** Texts that editors seldom write, of every kind of value. */
const AWKWARD_VALUES = [...ADDRESSES, ...LANGUAGES, ...IDS, ...PATHS, ...DATES, ...WORDS, ...HIDDEN, ...HIDDEN.map((sign) => `a${sign}b`)];

/** Values that are no text, in place of one. */
const OTHER: unknown[] = [null, true, [], {}, ['a'], { a: 'b' }, [[[[]]]], { constructor: 'x' }];

/** The way to every value within plain values, and to every key. */
const waysIn = (value: unknown, way: string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [way]
    : [...(way.length > 0 ? [way] : []), ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];

const changed = (
  value: unknown,
  [key = '', ...rest]: string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown => {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0) change(copy, key);
  else copy[key] = changed(copy[key], rest, change);
  return copy;
};

const escapedText = (json: string): string =>
  json.replace(/[^\x20-\x7e\n]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A change of a file by its structure: one value is another text, is none, or has another key, and the whole is printed anew. */
export interface ValueChange {
  at: number;
  put: { value: unknown } | { key: string };
  escaped: boolean;
}

export const valueChange: fc.Arbitrary<ValueChange> = fc.record({
  at: fc.nat(),
  put: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...AWKWARD_VALUES).map((value) => ({ value })) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.constantFrom(...OTHER).map((value) => ({ value })) },
    { weight: 2, arbitrary: fc.constantFrom(...IDS, ...HIDDEN).map((key) => ({ key })) },
  ),
  escaped: fc.boolean(),
});

/** The text of a YAML, JSON or MDX file (its front matter) after a change of one of its values. */
export const withValue = (text: string, { at, put, escaped }: ValueChange): string => {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const value: unknown = parseDocument(front ?? text, { schema: 'failsafe' }).toJS();
  const ways = waysIn(value);
  const after = changed(value, ways[at % ways.length] ?? [], (holder, key) => {
    if ('value' in put) holder[key] = put.value;
    else {
      Object.defineProperty(holder, put.key, { value: holder[key], enumerable: true, configurable: true, writable: true });
      if (put.key !== key) delete holder[key];
    }
  });
  const json = JSON.stringify(after, null, 1);
  const printed = escaped ? escapedText(json) : json;
  return front === undefined ? printed : `---\n${printed}\n---\n${body}`;
};
