import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerRules, siteRules } from '../../../src/integrations/headers.ts';
import { dossier, problemsOf } from '../../../src/content/dossier.ts';
import { PAGES } from '../../../src/model/site-paths.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const ARTICLE = 'content/articles/background.mdx';

const withArticles = (paths: string[]): Record<string, string> => {
  const text = (wellWater()[ARTICLE] ?? '').replace(/\n---\n[\s\S]*$/, '\n---\n\nMore.\n');
  const more = paths.map((path, index) => [`content/articles/more-${index}.mdx`, text.replace('path: /background/', `path: ${path}`)]);
  return { ...wellWater(), ...(Object.fromEntries(more) as Record<string, string>) };
};

const paths = (count: number, beginning: string): string[] => Array.from({ length: count }, (_, index) => `${beginning}wells-${index}/`);

test('as many articles as the check allows have rules for hosts in what the build writes', () => {
  const read = dossier(withArticles(paths(74, '/')));
  const pages = [
    '/',
    '/matrix/2/',
    '/claims/x/',
    ...PAGES.map((name) => `/${name}/`),
    ...Object.values(read.articles).map(({ path }) => path),
  ];
  const rules = siteRules(headerRules(readFileSync('public/_headers', 'utf8')), pages, '/');
  expect(rules.length).toBeGreaterThan(80);
});

test('one more is told, and is free below a beginning that it shares', () => {
  const [problem, ...others] = problemsOf(withArticles(paths(75, '/')));
  expect(others).toEqual([]);
  expect(problem).toEqual({
    file: 'content/articles/more-74.mdx',
    line: 5,
    column: 7,
    rule: 'too-many-paths',
    message: '75 articles have paths with a beginning of their own, and hosts take no more; this is another.',
    fix: 'write "/articles/wells-74/", and so with others of its kind',
  });
  expect(problemsOf(withArticles([...paths(73, '/'), ...paths(300, '/articles/')]))).toEqual([]);
});
