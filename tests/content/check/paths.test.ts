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

const paths = (count: number, folder: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => `${folder(index)}wells-${index}/`);

const folder = (index: number): string => `/folder-${index}/`;

test('as many articles as the check allows have rules for hosts in what the build writes, in twelve languages', () => {
  const read = dossier(withArticles([...paths(25, folder), ...paths(200, () => '/')]));
  const own = [
    ...['/', '/matrix/2/', '/claims/x/', '/prove/x/', '/vocabulary/x/', '/embed/timeline/', ...PAGES.map((name) => `/${name}/`)],
    ...Object.values(read.articles).map(({ path }) => path),
  ];
  const languages = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv', 'tr'];
  const pages = [...own, ...languages.flatMap((language) => own.map((path) => `/${language}${path}`))];
  const rules = siteRules(headerRules(readFileSync('public/_headers', 'utf8')), pages, '/', languages);
  expect(rules.length).toBeGreaterThan(80);
});

test('one more is told, and is free in a folder that it shares', () => {
  const [problem, ...others] = problemsOf(withArticles(paths(26, folder)));
  expect(others).toEqual([]);
  expect(problem).toEqual({
    file: 'content/articles/more-25.mdx',
    line: 5,
    column: 7,
    rule: 'too-many-paths',
    message: '25 articles have folders of their own in their paths, and hosts allow no more; this is one more.',
    fix: 'write "/articles/folder-25/wells-25/", and do the same for others of its kind',
  });
  expect(problemsOf(withArticles([...paths(24, folder), ...paths(300, () => '/articles/')]))).toEqual([]);
});
