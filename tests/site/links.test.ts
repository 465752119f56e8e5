import { expect, test } from 'vitest';
import { brokenLinks } from './links.ts';

test('every link of the site leads to a page, file or place that exists', () => {
  expect([...new Set(brokenLinks('dist', '/'))]).toEqual([]);
});
