import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const ARTICLE = 'content/articles/background.mdx';
const CLAIM = 'content/claims/limits-kept.mdx';

test.each([
  [
    'an article',
    'content/articles/other.mdx',
    (wellWater()[ARTICLE] ?? '').replace('/background/', '/other/').replace('label: B', 'label: "B'),
    '/other/',
  ],
  ['a claim', CLAIM, (wellWater()[CLAIM] ?? '').replace('open', '').replace('short: T', 'short: "T'), '/claims/limits-kept/'],
])('a link to %s that cannot be read is no mistake of the page that has it', (_, file, text, address) => {
  const files = wellWater();
  files[ARTICLE] = `${files[ARTICLE] ?? ''}\nSee [there](${address}).\n`;
  files[file] = text;
  expect(problemsOf(files).map((problem) => problem.file)).toEqual([file]);
});
