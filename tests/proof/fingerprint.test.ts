import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier } from '../../src/content/dossier.ts';
import { compared, digest, fingerprint, lookup } from '../../src/proof/layout/fingerprint.ts';
import { comparedWords, MOST_CHARACTERS, MOST_WORDS, normalised, segments } from '../../src/model/compared-text.ts';
import { proofOf } from '../../src/model/dossier.ts';
import { fingerprintSchema } from '../../src/model/fingerprint.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { FAR_FROM_QUADRATIC, growth } from '../fixtures/growth.ts';

const TEXT = `The council wrote: “At no time did we open the valve—or ask for the key. It wasn’t ours.” A neighbour’s
diary says that the valve was open, the key was lent, and the well ran dry in 2031.`;

const print = fingerprint(TEXT, 'full', '2031-07-01');
const result = (exact: string) => compared(exact, lookup(print.sequences));

describe('a quotation compared with a fingerprint', () => {
  test.each([
    ['the words as they are', 'At no time did we open the valve—or ask for the key'],
    ['a spaced dash for an unspaced one', 'open the valve – or ask for the key'],
    ['straight marks for curly ones', "It wasn't ours"],
    ['other spaces and line ends', 'A neighbour’s\n  diary\u00a0says'],
    ['another case', 'AT NO TIME did we'],
    ['a ligature and a soft hyphen', 'the valve was o\u00adpen'],
    ['an omission', 'At no time did we open the valve … It wasn’t ours'],
    ['an omission in three points', 'the valve was open... the well ran dry'],
    ['an insertion in brackets', 'the key was lent [by them] and the well'],
    ['an insertion in place of a word', 'At no time did [the council] open the valve'],
    ['two words', 'ran dry'],
  ])('is found with %s', (_, exact) => expect(result(exact)).toEqual({ result: 'found' }));

  test('is not found with another word, and told where it breaks', () => {
    expect(result('At no time did we shut the valve')).toEqual({ result: 'not found', matched: 'at no time did we', brokenAt: 'shut' });
    expect(result('the valve was closed')).toEqual({ result: 'not found', matched: 'the valve was', brokenAt: 'closed' });
    expect(result('nothing of this stands there')).toEqual({ result: 'not found', matched: '', brokenAt: 'nothing' });
  });

  test.each([
    ['one word left out', 'At no time did we the valve'],
    ['one word more', 'At no time did we ever open the valve'],
    ['two words changed about', 'At no time we did open the valve'],
    ['another apostrophe’d word', 'a neighbours diary says'],
    ['a lookalike sentence', 'At no time did they open a valve or ask for a key'],
    ['parts run together without an omission', 'the valve was open the well ran dry'],
    ['a negation dropped', 'It was ours'],
  ])('is not found with %s', (_, exact) => expect(result(exact).result).toBe('not found'));

  test('of one word alone is too short to check', () => {
    expect(result('valve')).toEqual({ result: 'too short' });
    expect(result('valve … key')).toEqual({ result: 'too short' });
  });

  test('is found for every run of two words or more of any text, and not with a foreign word put in', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 40 }), fc.nat(), fc.integer({ min: 2, max: 12 }), (words, from, length) => {
        const found = lookup(fingerprint(words.join(' '), 'full', '2031-07-01').sequences);
        const start = from % (words.length - 1);
        const run = words.slice(start, start + length);
        if (run.length < 2) return;
        expect(compared(run.join(' '), found)).toEqual({ result: 'found' });
        expect(compared([...run.slice(0, 1), 'xylophonic', ...run.slice(1)].join(' '), found).result).toBe('not found');
      }),
    );
  });
});

test('a quotation is known to be found, too short to check, or not checked where its source has no fingerprint', () => {
  const all = dossier(wellWater());
  const { coverage, date } = all.fingerprints['gazette-2031'] ?? expect.fail();
  expect(proofOf(all, { exact: 'lead in two wells', source: 'gazette-2031' })).toEqual({ result: 'found', coverage, date });
  expect(proofOf(all, { exact: 'lead', source: 'gazette-2031' })).toEqual({ result: 'too short' });
  expect(proofOf(all, { exact: 'a notice was posted', source: 'minutes' })).toEqual({ result: 'not checked' });
});

describe('a fingerprint', () => {
  test('holds no word of its text, and the same text gives the same', () => {
    const file = JSON.stringify(print);
    expect(comparedWords(TEXT).filter((word) => word.length > 4 && file.toLowerCase().includes(word))).toEqual([]);
    expect(digest(TEXT.replace(/“|”/g, '"').replace('—', ' - '))).toBe(print.sha256);
    expect(digest(TEXT.replace('open', 'shut'))).not.toBe(print.sha256);
  });

  test('cannot be made of a text of less than five words', () => {
    expect(() => fingerprint('Only four words here', 'full', '2031-07-01')).toThrow('only 4 words');
  });
});

test('one altered word in any quotation of the dossier that has a fingerprint is not found', () => {
  const { quotations, fingerprints } = dossier(contentFiles(process.cwd()));
  const checked = quotations.filter(({ source, exact }) => fingerprints[source] && comparedWords(exact).length > 1);
  expect(checked.length).toBeGreaterThan(50);
  const wrong = checked.flatMap(({ exact, source }) => {
    const sequences = fingerprints[source]?.sequences;
    const words = exact.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/[[\]]/.test(word));
    return words
      .map((word) => exact.replace(word, 'xylophonic'))
      .filter((altered) => altered !== exact && sequences && compared(altered, lookup(sequences)).result !== 'not found');
  });
  expect(wrong).toEqual([]);
});

describe('the file of a fingerprint', () => {
  test('stays as it is when it is made again of the same text', () => {
    const { sha256, words, sequences } = print;
    expect({ sha256, words, five: sequences[5] }).toEqual({
      sha256: '23235ff00994ad085b326a4520235ec4bed68653c184d269dcbc47967ac9fd4e',
      words: 39,
      five:
        'BadYPS0HNPtaswz7QAMQKG2laxIxxkinVTOI9bVCQfFQVyRHtIaQmlZBK3QVXrIM2BhjaP8diW1840aIerhPwqiAYLg1LoQG90w2h8M0Ze6L6prwMI9aAq/x' +
        'lO7S8CmZMu/AV6WPo+pDqg8KKrCtTNZEZLmGKMxnvwWi0gjGyusXHMeK0MaMygaMooXVkhRcEvCnrden8dKNbvHztU4YK/PgilWv/D2b71v+tCWzvA==',
    });
  });

  test('holds each sequence of a text once, however often it stands there', () => {
    expect(Object.values(fingerprint('again '.repeat(5_000), 'full', '2031-07-01').sequences).map((one) => atob(one).length)).toEqual([
      5, 5, 5, 5,
    ]);
  });

  test.each([
    ['cut off in a hash', (hashes: string) => hashes.slice(0, -4)],
    ['no base64', (hashes: string) => `${hashes.slice(0, -1)}!`],
    ['longer than any that the command writes', () => 'AAAA'.repeat(5_000_000)],
  ])('is refused when its hashes are %s', (_, edit) => {
    const edited = { ...print, words: String(print.words), sequences: { ...print.sequences, 5: edit(print.sequences[5]) } };
    const read = fingerprintSchema.safeParse(edited);
    expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(['sequences.5: bad-hashes']);
  });
});

describe('a long text', () => {
  const numbers = (count: number): string => Array.from({ length: count }, (_, index) => index.toString(36)).join(' ');

  test.each([
    ['more words than a book', numbers(MOST_WORDS + 1)],
    ['more characters than a book', 'a'.repeat(MOST_CHARACTERS + 1)],
    ['characters that become words of many letters', '\ufdfa'.repeat(MOST_CHARACTERS / 16)],
  ])('with %s has no fingerprint; the part that is quoted can have one', (_, text) => {
    expect(() => fingerprint(text, 'full', '2031-07-01')).toThrow(
      'The text is too long: a fingerprint takes at most 400,000 words and 4,000,000 characters. Give only the part that is quoted.',
    );
  });

  test.each([
    ['without spaces', 'a'.repeat(MOST_CHARACTERS)],
    ['of apostrophes', "a'".repeat(MOST_CHARACTERS / 2)],
    ['of letters beyond the first plane', '𐐨'.repeat(MOST_CHARACTERS / 2)],
  ])('%s is one word', (_, text) => expect(() => fingerprint(text, 'full', '2031-07-01')).toThrow('only 1 word;'));

  test('with old line ends has the same words', () => {
    expect(comparedWords('one two\rthree\r\nfour\u2028five')).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  test('takes time that grows with its length alone', () => {
    expect(growth(numbers, 2_500, (text) => fingerprint(text, 'full', '2031-07-01'))).toBeLessThan(FAR_FROM_QUADRATIC);
  });

  test('of combining marks in no order does so, too', () => {
    expect(growth((count) => `a${'\u0301\u0316'.repeat(count)}`, 40_000, normalised)).toBeLessThan(FAR_FROM_QUADRATIC);
    expect(growth((count) => `a${'\uff9e\u0316'.repeat(count)}`, 40_000, normalised)).toBeLessThan(FAR_FROM_QUADRATIC);
  });

  test('with up to thirty marks on a letter is compared as Unicode has it', () => {
    const text = `a${'\u0301\u0316'.repeat(15)} b`;
    expect(normalised(text)).toBe(text.normalize('NFKC'));
  });
});

describe('a long quotation', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${index.toString(36)}`);

  test.each([
    ['breaks at its end', (text: string) => `${text} xylophonic`],
    ['breaks at its beginning', (text: string) => `xylophonic ${text}`],
  ])('that %s is looked up once for each sequence of words', (_, broken) => {
    const found = lookup(fingerprint(words.join(' '), 'full', '2031-07-01').sequences);
    let asked = 0;
    const result = compared(broken(words.join(' ')), (run) => {
      asked += 1;
      return found(run);
    });
    expect(result).toEqual({ result: 'not found', matched: words.join(' '), brokenAt: 'xylophonic' });
    expect(asked).toBeLessThan(6 * words.length);
  });

  test('with brackets that are never closed takes time that grows with its length alone', () => {
    expect(growth((count) => `a ] ${'['.repeat(count)}`, 200_000, segments)).toBeLessThan(FAR_FROM_QUADRATIC);
  });
});
