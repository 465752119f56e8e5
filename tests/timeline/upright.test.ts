import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { uprightYears } from '../../src/timeline/layout/upright.ts';
import { extent } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const EVENTS = 'content/events.yaml';
const datedTwice = (accounts: string) => {
  const files = wellWater();
  const text = (files[EVENTS] ?? '').replace('  kind: test\n', '  kind: test\n  landmark: { rank: 1, label: The first samples }\n');
  return dossier({
    ...files,
    [EVENTS]: text.replace(/  accounts:\n(    - .*\n)+/, `  accounts:\n${accounts}`).replace('date: 2030-04', 'date: 2029/2031'),
  });
};
const rows = (accounts: string) => {
  const wells = datedTwice(accounts);
  return uprightYears(chronicle(wells), extent('2028-01-01', '2033-01-01'), null, wells.parties);
};

describe('the years of a timeline that stands upright', () => {
  const years = rows(`    - { by: lab, date: 2029/2030, sources: [lab-report] }
    - { by: town, date: ../2031~, sources: [minutes] }
`);

  test('have a bar for each dating of a landmark, which fades where an end is open or not known exactly', () => {
    expect(years.map(({ year, bars }) => [year, ...bars.map(({ part }) => part)])).toEqual([
      ['2028', 'none', 'none'],
      ['2029', 'exact', 'none'],
      ['2030', 'exact', 'faded'],
      ['2031', 'none', 'faded'],
      ['2032', 'none', 'none'],
    ]);
  });

  test('draw no dating on for years that its source does not speak of', () => {
    const since = rows(`    - { by: lab, date: 2029/2031, sources: [lab-report] }
    - { date: 2028-05/.., sources: [minutes] }
`);
    expect(since.map(({ year, bars }) => [year, ...bars.map(({ part }) => part)])).toEqual([
      ['2028', 'none', 'exact'],
      ['2029', 'exact', 'faded'],
      ['2030', 'exact', 'none'],
      ['2031', 'exact', 'none'],
      ['2032', 'none', 'none'],
    ]);
  });

  test('draw the spans that parties give, before single years and before what nobody stands for', () => {
    const several = rows(`    - { by: lab, date: 2030, sources: [lab-report] }
    - { date: 2028/2030, sources: [minutes] }
    - { by: lab, date: 2029/2030, sources: [lab-report] }
    - { by: town, date: 2031, sources: [minutes] }
`);
    expect(several.flatMap(({ accounts }) => accounts.map(({ text }) => text)).toSorted()).toEqual(
      ['One source: 2028 to 2030', 'The lab: 2029 to 2030', 'The town: 2031'].toSorted(),
    );
    expect(several.map(({ bars }) => bars[0]?.part)).toEqual(['none', 'exact', 'exact', 'none', 'none']);
  });

  test('say whose each dating is where it ends', () => {
    expect(years.flatMap(({ year, accounts }) => accounts.map(({ text }) => `${year} ${text}`))).toEqual([
      '2030 The lab: 2029 to 2030',
      '2031 The town: until c. 2031',
    ]);
  });

  test('have no bars where all datings are of one year, which a row cannot tell apart', () => {
    const same = rows(`    - { by: lab, date: 2030-04, sources: [lab-report] }
    - { by: town, date: 2030~, sources: [minutes] }
`);
    expect(same.flatMap(({ bars, accounts }) => [...bars, ...accounts])).toEqual([]);
  });

  test('leave what is dated to a day of the knot to it, and keep what is only known to the month in which it lies', () => {
    const wells = dossier(wellWater());
    const all = uprightYears(chronicle(wells), extent('2028-01-01', '2033-01-01'), extent('2031-05-01', '2031-05-06'), wells.parties);
    expect(all.map(({ knot }) => knot)).toEqual([false, false, false, true, false]);
    expect(all[3]?.entries.map(({ id }) => id)).toEqual([
      'limits-kept#town-2031-05',
      'well-closed',
      'report-held-back#town-2031-05-04',
      'well-kept-open',
      'well-kept-open#town-2031-05-11',
    ]);
  });

  test('name the landmarks of a year by their rank', () => {
    const files = wellWater();
    const landmarks = (text: string, rank: number, id: string) =>
      text.replace(new RegExp(`(\\n${id}:\\n  title: .*\\n)`), `$1  landmark: { rank: ${rank}, label: The landmark ${rank} }\n`);
    const text = (files[EVENTS] ?? '').replace('date: 2030-04\n', 'date: 2031-04\n').replace(/  accounts:\n(    - .*\n)+/, '');
    const wells = dossier({ ...files, [EVENTS]: landmarks(landmarks(`\n${text}`, 2, 'first-test'), 1, 'well-closed') });
    const all = uprightYears(chronicle(wells), extent('2028-01-01', '2033-01-01'), null, wells.parties);
    expect(all.map(({ landmarks }) => landmarks.map(({ label }) => label))).toEqual([[], [], [], ['The landmark 1', 'The landmark 2'], []]);
  });
});
