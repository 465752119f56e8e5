import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { quotationLink } from '../../src/model/quotation-link.ts';
import { wellWater } from '../fixtures/well-water.ts';

const source = dossier(wellWater()).sources['gazette-2031'] ?? expect.fail('the source is missing');
const fragment = (exact: string): string => (quotationLink(source, exact) ?? '').replace('https://gazette.example/lead#:~:text=', '');

describe('the link from a quotation to its place in the source', () => {
  test('names a short quotation whole, and a long one by its first and last four words', () => {
    expect(fragment('one two three four five six seven eight')).toBe('one%20two%20three%20four%20five%20six%20seven%20eight');
    expect(fragment('one two three four five six seven eight nine')).toBe('one%20two%20three%20four,six%20seven%20eight%20nine');
  });

  test('names of a quotation with omissions or insertions the first part that the source has', () => {
    expect(fragment('… lead in wells [of the town] and more')).toBe('lead%20in%20wells');
    expect(fragment('lead in wells... and more')).toBe('lead%20in%20wells');
  });

  test('writes hyphens and commas in code, which part the words of such a link', () => {
    expect(fragment('a well-kept, open secret')).toBe('a%20well%2Dkept%2C%20open%20secret');
  });

  test('takes the place of another that the address has', () => {
    expect(quotationLink({ ...source, URL: 'https://gazette.example/lead#page-2' }, 'two wells')).toBe(
      'https://gazette.example/lead#:~:text=two%20wells',
    );
  });

  test('is none where the address may not be shown, or nobody knows it', () => {
    expect(quotationLink({ ...source, link_ok: false }, 'two wells')).toBeNull();
    expect(quotationLink({ ...source, URL: undefined }, 'two wells')).toBeNull();
    expect(quotationLink(undefined, 'two wells')).toBeNull();
  });
});
