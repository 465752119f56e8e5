import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { dated, type Dated } from '../../src/model/date.ts';
import { startOf } from '../../src/model/date.ts';
import { markColumns, marksOf, type MarkColumns } from '../../src/timeline/layout/data.ts';
import { marks as marksOfChronicle, rival, type Mark } from '../../src/timeline/layout/marks.ts';
import { wellWater } from '../fixtures/well-water.ts';

/** As a browser reads it. */
const sent = (marks: Mark[]): Mark[] => {
  const parties = [...new Set(marks.flatMap(({ who }) => who))].map((id) => ({ id, short: id }));
  return marksOf(JSON.parse(JSON.stringify(markColumns(marks, parties))) as MarkColumns, parties);
};

test('a browser gets the very marks that the server draws', () => {
  const wells = dossier(wellWater());
  const marks = marksOfChronicle(chronicle(wells), wells);
  expect(marks.length).toBeGreaterThan(10);
  expect(sent(marks)).toEqual(marks);
});

const date = fc
  .constantFrom('2014', '2014-05', '2014-05-01', '2014-05-01T13:30', '2014~', '2016?', '2014/2015-06', '201X', '2010/..')
  .map((text) => dated(text) as Dated);
const text = fc.string({ unit: 'binary' });
const names = fc.uniqueArray(fc.constantFrom('mill', 'dock', 'gazette'), { minLength: 1 });
const id = fc.oneof(
  text.filter((any) => !any.endsWith('#')),
  fc.constantFrom('claim#mill-2014', 'claim#dock-2014-05', 'claim#mill-2014-b', '#x#mill-2014'),
);
const said = fc.oneof(text, fc.constantFrom('denies: a', 'denies: b', 'denies: a: b', ': ', ': a', 'denies:'));
const mark = fc
  .record({
    id,
    noun: fc.constantFrom('claim', 'response', 'event'),
    who: names,
    date,
    text: said,
    later: fc.nat(1e9),
  })
  .chain(({ later, who, ...rest }) =>
    fc
      .array(
        fc.tuple(date, text, fc.boolean()).map(([day, whose, named]) => rival(day, whose, named)),
        { maxLength: 3 },
      )
      .map((rivals): Mark => {
        const title = rest.noun === 'event' ? rest.text : '';
        return { ...rest, who, party: who[0] ?? '', since: startOf(rest.date) + later, title, rivals };
      }),
  );

test('whatever marks hold, it arrives', () =>
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 5 }), (marks) => {
      expect(sent(marks)).toEqual(marks);
    }),
  ));
