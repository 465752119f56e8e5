import { expect, test } from 'vitest';
import { naming } from '../../src/content/naming.ts';
import { ContentError } from '../../src/model/diagnostic.ts';

test('an exception that nobody foresaw says which file was being read', () => {
  const endless = (): number => 1 + endless();
  expect(() => naming('content/claims/lead-found.mdx', endless)).toThrow(
    'content/claims/lead-found.mdx could not be read (RangeError: Maximum call stack size exceeded).',
  );
});

test('problems of the content are told as they are', () => {
  const problems = new ContentError([], 'No problem.');
  const read = () => {
    throw problems;
  };
  expect(() => naming('content/site.yaml', read)).toThrow(problems);
});
