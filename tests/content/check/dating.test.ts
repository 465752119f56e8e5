import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const changed = (file: string, from: string, to: string): Record<string, string> => {
  const files = wellWater();
  expect(files[file]).toContain(from);
  return { ...files, [file]: (files[file] ?? '').replace(from, () => to) };
};
const closing = (date: string): Record<string, string> => changed('content/events.yaml', 'date: 2031-05-03/2031-06', `date: ${date}`);
const rules = (files: Record<string, string>, today?: string): string[] => problemsOf(files, today).map(({ rule }) => rule);

describe('a date in the future', () => {
  test('is one after today, where it is known which day that is, in other time zones perhaps tomorrow', () => {
    const files = changed('content/claims/well-kept-open.mdx', 'entered: 2031-07-01', 'entered: 2031-07-05');
    expect(rules(files, '2031-07-03')).toEqual(['future-date']);
    expect(rules(files, '2031-07-04')).toEqual([]);
  });

  test('is none before the day on which the dossier was last worked on, however slow the clock of a machine is', () => {
    expect(rules(wellWater(), '2026-01-01')).toEqual([]);
  });

  test('is not hidden by a slip in another date of work', () => {
    const files = changed('content/claims/lead-found.mdx', 'entered: 2031-07-01', 'entered: 2113-07-01');
    expect(rules(files, '2031-07-03')).toEqual(['future-date']);
  });

  test('may be that of an event which was announced, within ten years', () => {
    expect(rules(closing('2040-05'), '2031-07-03')).toEqual([]);
    expect(rules(closing('2045-05'), '2031-07-03')).toEqual(['future-date']);
  });
});

describe('a date centuries away', () => {
  test('is right where it is a landmark', () => {
    expect(rules(closing('0231-05-03\n  landmark: { rank: 1, label: The first well }'))).toEqual([]);
  });

  test('is right where others lie between', () => {
    const between = [5, 8, 11, 14, 17].map(
      (century) =>
        `old-${century}:\n  title: A well is dug\n  kind: test\n  parties: [town]\n  date: ${String(century).padStart(2, '0')}XX\n  sources: [minutes]\n`,
    );
    const files = closing('0231-05-03');
    expect(rules({ ...files, 'content/events.yaml': files['content/events.yaml'] + between.join('') })).toEqual([]);
  });
});

describe('dates of every kind', () => {
  test.each([
    '0999',
    '18XX',
    '2031-XX',
    '2031-05-XX',
    '2031-22',
    '2031-05-03~/2031-05-06',
    '2031-05-03T23:30-05:00',
    '/2031',
    '2030/',
    '../2031',
  ])('pass the check: %s', (date) => expect(rules(closing(`${date}\n  landmark: { rank: 1, label: The first well }`))).toEqual([]));
});
