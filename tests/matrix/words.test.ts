import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { claimWords, found } from '../../src/matrix/layout/words.ts';
import { searchTerms } from '../../src/model/searchable.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const claims = Object.values(wells.claims);
const words = new Map(claims.flatMap((claim) => Object.entries(claimWords(claim, wells.parties))));

describe('what is searched', () => {
  test('are the words of each claim and response, and who speaks', () => {
    const all = claims.flatMap((claim) => [claim.id, ...claim.responses.map(({ address }) => address)]);
    expect([...words.keys()].sort()).toEqual(all.sort());
    for (const claim of claims) {
      expect(
        found(words, searchTerms(`${claim.claim} ${claim.short} ${claim.quote?.exact ?? ''} ${wells.parties[claim.by]?.short}`)),
      ).toContain(claim.id);
      for (const response of claim.responses) {
        const said = response.stance === 'no-reply-found' ? (response.note ?? '') : `${response.summary} ${response.quote?.exact ?? ''}`;
        expect(found(words, searchTerms(`${wells.parties[response.by]?.short} ${said}`))).toContain(response.address);
      }
    }
  });

  test('is found where it holds every word, in any case and with plain or curled quotation marks', () => {
    const some = new Map([
      ['one', 'the lab says "never"'],
      ['two', 'the town says nothing'],
    ]);
    expect(found(some, searchTerms('SAYS “never”'))).toEqual(new Set(['one']));
    expect(found(some, searchTerms('says the'))).toEqual(new Set(['one', 'two']));
    expect(found(some, searchTerms('lab town'))).toEqual(new Set());
  });

  test('is not found across the end of one text and the beginning of the next', () => {
    expect(words.get('lead-found')).toContain('two wells. lead was');
    expect(found(words, searchTerms('wells.lead'))).toEqual(new Set());
  });

  test('is nothing where no word is searched for', () => {
    expect(found(words, searchTerms('  '))).toBe(null);
  });
});
