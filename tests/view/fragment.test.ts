import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dated } from '../../src/model/date.ts';
import { renamedText, type Renamed } from '../../src/model/renamed.ts';
import { extentOfText, extentText, snapped, choicesOfText, choicesText, withNewIds } from '../../src/view/fragment.ts';
import type { Choices } from '../../src/view/view.ts';

const known = (what: string, name: string): boolean =>
  ({ id: ['fire', 'fire#mill-2014-05-01'], party: ['mill', 'dock', 'gazette'], question: ['use', 'need'] })[what]?.includes(name) ?? false;
const bare = choicesOfText('', known);
const round = (fragment: string): string => choicesText(choicesOfText(fragment, known));

describe('the address of a view', () => {
  test('is empty where nothing was chosen', () => expect(choicesText(bare)).toBe(''));

  test('names what was renamed as it is called now, and nothing else', () => {
    const renamed = 'focus fire blaze,party|compare mill works,question use need';
    expect(withNewIds('as-of=2014&focus=fire/mill-2014-05-01&party=dock,mill&compare=mill,dock&question=use', renamed)).toBe(
      'as-of=2014&focus=blaze/mill-2014-05-01&party=dock,works&compare=works,dock&question=need',
    );
    expect(withNewIds('focus=fire-2&party=fire,mill-2&words=fire,mill', renamed)).toBe('focus=fire-2&party=fire,mill-2&words=fire,mill');
    expect(withNewIds('focus=fire', undefined)).toBe('focus=fire');
  });

  test('is told of what was renamed only where it names such things', () => {
    const date = dated('2031-07-01') ?? expect.fail();
    const was = (id: string, noun: Renamed['noun'], now: string): [string, Renamed] => [id, { id, noun, now, date }];
    const page = was('report', 'article', 'study');
    const others = [was('fire', 'event', 'blaze'), was('mill', 'party', 'works'), was('use', 'question', 'need')];
    expect(renamedText(Object.fromEntries([page, ...others]))).toBe('focus fire blaze,party|compare mill works,question use need');
    expect(renamedText(Object.fromEntries([page]))).toBeUndefined();
    expect(renamedText({})).toBeUndefined();
  });

  test('says in words what was chosen', () => {
    const view: Choices = {
      ...bare,
      asOf: '2014-05-02',
      extent: [Date.parse('2014-05-01'), Date.parse('2014-05-09')],
      focus: 'fire#mill-2014-05-01',
      parties: ['mill', 'dock'],
      stances: ['denies'],
      words: 'red & black',
      order: 'open',
      compared: ['mill', 'dock'],
      another: true,
    };
    expect(choicesText(view)).toBe(
      'as-of=2014-05-02&extent=2014-05-01/2014-05-08&focus=fire/mill-2014-05-01&party=mill,dock&stance=denies&words=red%20%26%20black&sort=open&compare=mill,dock&only=another-question',
    );
    expect(choicesOfText(choicesText(view), known)).toEqual(view);
  });

  test('is understood with the word that "another-question" replaced, and says the new one', () =>
    expect(round('only=sidesteps')).toBe('only=another-question'));

  test('has its parts in one order', () => expect(round('party=mill&as-of=2014-05')).toBe('as-of=2014-05&party=mill'));

  test.each([
    ['an id that is not on the page', 'focus=flood&party=mill', 'party=mill'],
    ['a party, stance or question that does not exist', 'party=mill,baker&stance=shouts&question=use,why', 'party=mill&question=use'],
    ['a day that is not in the calendar', 'as-of=2014-02-30', ''],
    ['a date that is not plain', 'as-of=2014~', ''],
    ['an interval that ends before it begins', 'extent=2015/2014', ''],
    ['an order that does not exist', 'sort=loudness', ''],
    ['one party compared with itself', 'compare=mill,mill', ''],
    ['a key that does not exist', 'colour=red&party=mill', 'party=mill'],
    ['an encoding that is broken', 'words=%E0%A4%A&party=mill', 'party=mill'],
    ['the name of a property of every object', 'stance=constructor,toString', ''],
  ])('leaves out %s', (_, fragment, clean) => expect(round(fragment)).toBe(clean));

  test.each([
    ['all of it in code', 'as-of%3D2014-05%26focus%3Dfire%2Fmill-2014-05-01'],
    ['all of it in code twice', 'as-of%253D2014-05%2526focus%253Dfire%252Fmill-2014-05-01'],
    ['only an equals sign in code', 'as-of%3D2014-05&focus=fire/mill-2014-05-01'],
    ['only an ampersand in code', 'as-of=2014-05%26focus=fire/mill-2014-05-01'],
    ['an entity of HTML', 'as-of=2014-05&amp;focus=fire/mill-2014-05-01'],
    ['an entity of an entity', 'as-of=2014-05&amp;amp;focus=fire/mill-2014-05-01'],
    ['a number of HTML', 'as-of=2014-05&#38;focus=fire/mill-2014-05-01'],
    ['an entity in code', 'as-of=2014-05%26amp%3Bfocus=fire/mill-2014-05-01'],
    ...['.', ',', ';', ':', '!', '?', ')', ').', ']', '>', '"', '”', '»,'].map((sign) => [
      `"${sign}" taken along`,
      `as-of=2014-05&focus=fire/mill-2014-05-01${sign}`,
    ]),
  ])('is read with %s', (_, fragment) => expect(round(fragment ?? '')).toBe('as-of=2014-05&focus=fire/mill-2014-05-01'));

  test.each(['the end.', 'who?', '(so)', 'a=b&c', '100%', '%3D', '&amp;', "'", 'a&party=mill', 'x%26party%3Dmill'])(
    'keeps what somebody searches for as it is: %s',
    (words) => expect(choicesOfText(choicesText({ ...bare, words }), known)).toEqual({ ...bare, words }),
  );

  test('leaves out what no reader makes as long: a fragment, the words of a search', () => {
    expect(round(`words=${'a'.repeat(200)}`)).toBe(`words=${'a'.repeat(200)}`);
    expect(round(`words=${'a'.repeat(201)}&party=mill`)).toBe('party=mill');
    expect(round(`party=mill&x=${'a'.repeat(20_000)}`)).toBe('');
  });

  test.each(['party', 'question', 'compare'])('looks up no more than two hundred names of a list of %s', (key) => {
    let asked = 0;
    const counting = (what: string, name: string): boolean => {
      asked += 1;
      return known(what, name);
    };
    const names = Array.from({ length: 5000 }, (_, index) => index.toString(36));
    choicesOfText(`${key}=${names.join(',')}`, counting);
    expect(asked).toBeLessThanOrEqual(200);
  });

  test('never throws, and what it cleans stays as it is', () => {
    const part = fc
      .tuple(fc.constantFrom('as-of', 'extent', 'focus', 'party', 'words', 'sort', 'compare', 'only', 'x'), fc.string())
      .map(([key, value]) => `${key}=${value}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const clean = round(parts.join('&'));
        expect(round(clean)).toBe(clean);
      }),
    );
  });
});

describe('the interval in an address', () => {
  const moment = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2100-01-01') });

  test('comes back as it was snapped', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 60_000, max: 4e12 }), (from, length) => {
        const extent = snapped([from, from + length]);
        expect(extentOfText(extentText(extent))).toEqual(extent);
      }),
    );
  });

  test('of hours is said by the minute, and of more than ten days by the day', () => {
    const at = (...times: [string, string]): string => extentText(times.map((time) => Date.parse(time)) as [number, number]);
    expect(at('2018-12-18T06:00:30Z', '2018-12-18T18:00Z')).toBe('2018-12-18T06:00/2018-12-18T18:00');
    expect(at('2018-12-18T06:00Z', '2018-12-28T06:00Z')).toBe('2018-12-18T06:00/2018-12-28T06:00');
    expect(at('2018-12-18T06:00Z', '2018-12-28T06:01Z')).toBe('2018-12-18/2018-12-28');
    expect(at('2018-12-18', '2018-12-19')).toBe('2018-12-18/2018-12-18');
  });

  test('may be written by hand: a year, a month, or from one to another', () => {
    expect(extentOfText('2014')).toEqual([Date.parse('2014-01-01'), Date.parse('2015-01-01')]);
    expect(extentOfText('2014-05/2014-06')).toEqual([Date.parse('2014-05-01'), Date.parse('2014-07-01')]);
  });
});
