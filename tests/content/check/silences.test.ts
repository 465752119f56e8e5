import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const CLAIM = 'content/claims/lead-found.mdx';

/** The problems of a claim that found no reply of the laboratory, and has another response of it. */
const told = (response: string, until = ''): string[] => {
  const files = wellWater();
  const added = `\n    sources: [minutes]\n  - by: lab\n    ${response}\n    summary: Said so.\n    sources: [minutes]\n  - by: lab\n${until}    stance: no-reply-found`;
  files[CLAIM] = (files[CLAIM] ?? '').replace('\n    sources: [minutes]\n  - by: lab\n    stance: no-reply-found', added);
  return problemsOf(files).map(({ rule, fix }) => `${rule}: ${fix}`);
};

test.each([
  'said: 2031-05-04\n    stance: denies\n    answers: [safety]',
  'said: 2031-05-04\n    stance: declines',
  'said: 2031-05\n    stance: reframes\n    answers: [notice]',
])('a party that spoke on a claim is not silent on it (%s)', (response) => {
  const removed = 'remove this response, or add the line "until: …" with the day on which it spoke';
  expect(told(response)).toEqual([`silent-and-speaking: ${removed}`]);
});

test('of a party that spoke after the search it is said until when it was silent', () => {
  const later = 'said: 2031-08-04\n    stance: denies\n    answers: [safety]';
  expect(told(later)).toEqual(['silent-and-speaking: add the line "until: 2031-08-04"']);
  expect(told(later, '    until: 2031-08-04\n')).toEqual([]);
});

test('what a party said before a claim is no reply to it', () => {
  expect(told('said: 2030-05\n    stance: denies\n    answers: [safety]\n    prior: true')).toEqual([]);
});
