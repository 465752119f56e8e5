import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, keepPages, wellProject } from './project.ts';

const ARTICLE = 'content/articles/background.mdx';
const { root, write, environment, remove } = wellProject();

beforeAll(() => {
  const quote = '<Quote source="minutes" lang="nl" translation="a letter & a stamp">een brief en een zegel</Quote>';
  write({ [ARTICLE]: (wellWater()[ARTICLE] ?? '').replace('The water comes', `It wrote ${quote}. The water comes`) });
  keepPages(root, /\[\.\.\.path\]|404/);
  execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' });
});
afterAll(remove);

test('behind exact words of another language stands our translation, marked as ours and in the language of the page', () => {
  const page = readFileSync(join(root, 'dist/background/index.html'), 'utf8');
  const paragraph = /<p>It wrote (.*?)\. The water comes/s.exec(page)?.[1] ?? '';
  expect(paragraph).toMatch(/^<q class="?words"? lang="?nl"?/);
  expect(paragraph.slice(paragraph.indexOf('</q>')).replace(/<[^>]*>/g, '')).toContain(' (our translation: a letter &amp; a stamp)');
});
