import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesId } from '../../src/model/picture.ts';

/** What stands for each claim and each response many times over, and how many bytes each may have: text at most, and on average. */
const BUDGETS: [kind: string, pattern: string, most: number, average: number][] = [
  ['page of a claim', 'claims/*/index.html', 72_000, 43_000],
  ['page for frames of a claim', 'embed/claims/*/index.html', 40_000, 25_500],
  ['page for frames of a response', 'embed/claims/*/*/index.html', 22_000, 19_500],
  ['picture of a claim', 'embed/claims/*/image*.svg', 27_000, 21_000],
  ['picture of a response', 'embed/claims/*/*/image*.svg', 8_000, 6_000],
  ['picture of a claim, drawn', 'embed/claims/*/image*.png', 85_000, 41_000],
  ['picture of a response, drawn', 'embed/claims/*/*/image.png', 30_000, 17_000],
  ['card', 'cards/**/*.png', 28_000, 17_000],
  ['page on which a quotation is checked', 'prove/*/index.html', 40_000, 18_000],
];

const sizes = (pattern: string): number[] => globSync(pattern, { cwd: 'dist' }).map((file) => statSync(join('dist', file)).size);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('what is built', () => {
  test.each(BUDGETS)('has for each %s (%s) at most %i bytes, on average %i', (_, pattern, most, average) => {
    const found = sizes(pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found)).toBeLessThanOrEqual(most);
    expect(sum(found) / found.length).toBeLessThanOrEqual(average);
  });

  test('is for each claim eleven files at most, and seven for each response', () => {
    const claims = globSync('embed/claims/*', { cwd: 'dist' });
    for (const claim of claims) {
      const id = claim.split(/[\\/]/).at(-1) ?? '';
      const own = [`claims/${id}/*`, `embed/claims/${id}/*.*`, `cards/claims/${id}.png`].flatMap((pattern) =>
        globSync(pattern, { cwd: 'dist' }),
      );
      expect(own.length).toBeLessThanOrEqual(11);
      for (const response of globSync(`embed/claims/${id}/*/`, { cwd: 'dist' }))
        expect(globSync('*', { cwd: join('dist', response) }).length).toBeLessThanOrEqual(7);
    }
    expect(claims.length).toBeGreaterThan(0);
  });

  test('has no style twice among the pages of which there are many that is worth a file of its own, but for pages for frames, which must be whole', () => {
    const pages = globSync('*/*/**/*.html', { cwd: 'dist', exclude: ['embed/**', 'pinned/**'] });
    const styles = pages.flatMap((page) =>
      [...readFileSync(join('dist', page), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((found) => found[1] ?? ''),
    );
    const large = styles.filter((style) => style.length > 2000);
    expect(new Set(large).size).toBe(large.length);
  });

  test('draws the pages at the top without asking for a style first', () => {
    const pages = globSync(['*.html', '*/*.html'], { cwd: 'dist' });
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => readFileSync(join('dist', page), 'utf8').includes('rel="stylesheet"'))).toEqual([]);
  });

  test('gives the bytes of a picture to the letters that it has: its face is smaller than what the whole site would need', () => {
    const faces = globSync('embed/claims/**/image.svg', { cwd: 'dist' }).map(
      (file) => /base64,([^)]*)/.exec(readFileSync(join('dist', file), 'utf8'))?.[1]?.length ?? 0,
    );
    expect(Math.max(...faces)).toBeLessThan(18_000);
  });
});

test('of very many claims, single responses have only their page: files beside it are those of their claims', () => {
  const ids = ['timeline', 'articles/a/matrix', 'claims/a', 'claims/a/b-2031'];
  expect(ids.map((id) => filesId(id, 25))).toEqual(ids);
  expect(ids.map((id) => filesId(id, 1000))).toEqual(['timeline', 'articles/a/matrix', 'claims/a', 'claims/a']);
});
