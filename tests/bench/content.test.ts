import { describe, expect, test } from 'vitest';
import { dossier, problemsOf } from '../../src/content/dossier.ts';
import { responsesOf } from '../../src/model/dossier.ts';
import { contentOf } from './content.ts';
import { someClaims, someEvents, type Data } from './data.ts';

describe.each([20, 200])('a made-up dossier of %i', (size) => {
  test('events has no problems, and holds each of them', () => {
    const files = contentOf(someEvents(size));
    expect(problemsOf(files)).toEqual([]);
    expect(Object.keys(dossier(files).events)).toHaveLength(size);
  });

  test('claims has no problems, and holds five responses to each, about half of them to the question asked', () => {
    const files = contentOf(someClaims(size));
    expect(problemsOf(files)).toEqual([]);
    const responses = responsesOf(dossier(files));
    expect(responses).toHaveLength(size * 5);
    const answering = responses.filter(({ bearing }) => bearing !== 'silent');
    const direct = answering.filter(({ bearing }) => bearing === 'direct').length / answering.length;
    expect(direct).toBeGreaterThan(0.3);
    expect(direct).toBeLessThan(0.7);
  });
});

test('what is made up is the same each time', () => {
  expect(someEvents(50)).toEqual(someEvents(50));
  expect(someClaims(50)).toEqual(someClaims(50));
});

test('events are dated by year, month and day, some of them from one to another', () => {
  const lengths = new Set(someEvents(100).flatMap(({ start, end }) => [start.length, end ? 'interval' : 'moment']));
  expect(lengths).toEqual(new Set([4, 7, 10, 'interval', 'moment']));
});

test('data of others is shown with the very words that it holds', () => {
  const events: Data = [
    { id: 'e1', title: 'Anna: "wet" again', start: '2001-02', end: '2001-05', group: 'The Mill', summary: 'It rained.' },
  ];
  expect(Object.values(dossier(contentOf(events)).events)[0]).toMatchObject({
    title: 'Anna: "wet" again',
    note: 'It rained.',
    parties: ['the-mill'],
  });
  const claims: Data = {
    parties: ['Mill', 'Town'],
    claims: [
      {
        id: 'c1',
        claim: 'The mill is wet',
        by: 'Town',
        date: '2010',
        responses: { Mill: { stance: 'partly accepts', text: 'A bit.', date: '2009-05' }, Town: { stance: 'no response' } },
      },
    ],
  };
  const [claim] = Object.values(dossier(contentOf(claims)).claims);
  expect(claim?.responses.map(({ by, stance }) => [by, stance])).toEqual([
    ['mill', 'partly-confirms'],
    ['town', 'no-reply-found'],
  ]);
});
