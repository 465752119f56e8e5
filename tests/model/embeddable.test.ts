import { expect, test } from 'vitest';
import type { Bearing } from '../../src/model/claim.ts';
import { dossier } from '../../src/content/dossier.ts';
import { embeddables, answersTitle } from '../../src/model/embeddable.ts';
import { wellWater } from '../fixtures/well-water.ts';

const file = 'content/articles/background.mdx';
const unnamed =
  '<Timeline extent="2030/2031" parties="town lab" title="A year between the test and the notice" finding="What the town and the lab did." />';
const named = '<Timeline id="first-year" extent="2030" title="The year of the test" finding="Only the test falls into it." />';

/** What stands at the addresses of the charts of the article whose prose ends so. */
const charts = (...end: string[]) => {
  const prose = (wellWater()[file] ?? '').replace(unnamed, '').replace(named, '');
  const all = embeddables(dossier({ ...wellWater(), [file]: `${prose}\n${end.join('\n\n')}\n` }));
  return Object.fromEntries(all.filter(({ id }) => id.startsWith('articles/background/timeline')).map(({ id, subject }) => [id, subject]));
};

test('a chart of an article keeps its address when others come before it', () => {
  const alone = charts(unnamed);
  expect(Object.keys(alone)).toEqual(['articles/background/timeline']);
  expect(charts(named, unnamed)).toMatchObject(alone);
  expect(charts(named, unnamed)).toEqual(charts(unnamed, named));
  expect(Object.keys(charts(named, unnamed))).toHaveLength(2);
});

test('a chart of an article that shows everything is that of its own page, and has no address in the article', () => {
  const whole = '<Timeline title="Everything in order" finding="The test came first." />';
  expect(charts(whole)).toEqual({});
  expect(Object.keys(charts(whole, named))).toEqual(['articles/background/timeline/first-year']);
});

test('the chart of answers says in its headline how many responses answer the question asked', () => {
  const said = (bearing: Bearing) => ({ bearing, stance: 'reframes' }) as const;
  const title = (...bearings: Bearing[]): string => answersTitle(bearings.map(said));
  expect(title()).toBe('No response has been found yet');
  expect(answersTitle([said('direct'), { bearing: 'silent', stance: 'no-reply-found' }])).toMatch(/^Every response/);
  expect(title('another-question', 'silent')).toMatch(/^No response/);
  expect(title('direct', 'another-question', 'silent')).toMatch(/^Fewer than half/);
  expect(title('direct', 'another-question')).toMatch(/^Half/);
  expect(title('direct', 'direct', 'another-question')).toMatch(/^More than half/);
  expect(title('direct', 'direct')).toMatch(/^Every response/);
});
