import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/commands/files.ts';
import { dossier } from '../../src/data/dossier.ts';
import { compared, digest, fingerprint, lookup } from '../../src/data/fingerprints.ts';
import { comparedWords } from '../../src/model/fingerprint.ts';

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
