import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWords } from '../../src/model/compared-text.ts';
import { fingerprint, lookup, shareIn } from '../../src/proof/layout/fingerprint.ts';
import { foundIn, placedWords, surroundings, type Found } from '../../src/proof/layout/places.ts';
import { summary } from '../../src/proof/layout/summary.ts';

const TEXT = 'On Monday the council said that “no water was ever un­safe”, and that — so far — nobody had asked for a test of the wells.';
const print = fingerprint(TEXT, 'full', '2031-05-19');
const isThere = lookup(print.sequences);
const found = (exact: string) => foundIn(exact, placedWords(TEXT), isThere);
const stretches = (exact: string): string[] => {
  const one = found(exact);
  return one.result === 'found' ? one.places.map((place) => TEXT.slice(...place)) : [];
};

/** The words that a quotation which was not found shares with the text, and the one beside them that differs. */
const parts = (one: Found): string[] =>
  one.result === 'not found' ? [one.near, one.other].flatMap((place) => (place ? [TEXT.slice(...place)] : [])) : [];

describe('the words of a text with their places', () => {
  test('are the words that are compared, whatever the text is', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(placedWords(text).words).toEqual(comparedWords(text));
      }),
    );
  });

  test('stand where the text has them', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
        const { words, places } = placedWords(text);
        for (const [index, [start, end]] of places.entries()) expect(comparedWords(text.slice(start, end))).toContain(words[index]);
      }),
    );
  });
});

describe('a quotation in a text', () => {
  test('is found where it stands, whatever its quotation marks, dashes and hyphens', () => {
    expect(stretches("No water was ever unsafe', and that - so far - nobody")).toEqual([
      '“no water was ever un­safe”, and that — so far — nobody',
    ]);
  });

  test('is found in the parts between which it leaves something out', () => {
    expect(stretches('the council said … nobody had asked')).toEqual(['the council said', 'nobody had asked']);
  });

  test('with one altered word shows that word, and what the text has in its place', () => {
    const one = found('no water was always unsafe');
    expect(one).toMatchObject({ result: 'not found', quoted: 'always', instead: 'ever', side: 'behind' });
    expect(parts(one)).toEqual(['“no water was', 'ever']);
  });

  test('with its first word altered shows the word before the rest', () => {
    const one = found('all water was ever unsafe');
    expect(one).toMatchObject({ result: 'not found', quoted: 'all', instead: 'no', side: 'before' });
    expect(parts(one)).toEqual(['water was ever un\u00adsafe”,', '“no']);
  });

  test('that goes on where the text begins or ends has no other word there', () => {
    expect(found('And on Monday the council')).toMatchObject({ quoted: 'and', instead: '', other: null, side: 'before' });
    expect(found('a test of the wells tomorrow')).toMatchObject({ quoted: 'tomorrow', instead: '', other: null, side: 'behind' });
  });

  test('of which nothing is there has no place', () => {
    expect(found('entirely other matters')).toMatchObject({ result: 'not found', near: null });
    expect(found('water')).toEqual({ result: 'too short' });
  });

  test('is shown with what stands around it, cut between words', () => {
    const long = `${'before '.repeat(40)}the words ${'behind '.repeat(40)}`;
    const start = long.indexOf('the words');
    const { before, after } = surroundings(long, [start, start + 'the words'.length]);
    expect(before).toMatch(/^… (before )+$/);
    expect(after).toMatch(/^( behind)+ …$/);
    expect(surroundings('the words', [0, 9])).toEqual({ before: '', after: '' });
  });
});

describe('what a comparison came to', () => {
  const kept = { words: print.words, sha256: print.sha256, coverage: 'full' as const, share: 1 };

  test('says how many quotations were found, and that the text is the one that was read', () => {
    const said = summary([found('the council said'), found('no water was always unsafe')], print, kept);
    expect(said).toBe(`1 of 2 quotations is in your text. Your text has 24 words, and is the same as the text that we read.`);
  });

  test('says how much of what was read is in a longer text', () => {
    const longer = fingerprint(`Home. Menu. ${TEXT} More of today’s news.`, 'full', '2031-05-19');
    const share = shareIn(print.sequences, longer.sequences);
    expect(summary([found('the council said')], longer, { ...kept, share })).toBe(
      'The quotation is in your text. Your text has 30 words; we read a text of 24 words, and all of its sequences of five words are in yours.',
    );
    expect(shareIn(longer.sequences, print.sequences)).toBeCloseTo(20 / 26);
    expect(summary([found('the council said')], longer, { ...kept, share: 0.995 })).toContain('and 99% of its sequences of five words');
  });

  test('says that there is nothing to compare a text with', () => {
    expect(summary([found('the council said')], print, null)).toContain('We had no text of this source');
  });
});
