import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DateParts } from '../../src/language/date-parts.ts';
import { translations } from './catalogues.ts';

const arabic = translations.ar;

const COUNTS = [0, 1, 2, 3, 11, 100];
const at = (message: (count: number) => string): string[] => COUNTS.map(message);
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

test('every room of the English messages is there in Arabic', () => {
  const rooms = readdirSync('src/language/en').map((file) => file.replace('.ts', ''));
  expect(Object.keys(arabic).sort()).toEqual(rooms.sort());
});

test('claims, responses and events are counted by the six forms of Arabic', () => {
  const { claim, response, event } = arabic.text.numbered;
  expect(at(claim)).toEqual(['لا ادعاءات', 'ادعاء واحد', 'ادعاءان', '3 ادعاءات', '11 ادعاءً', '100 ادعاء']);
  expect(at(response)).toEqual(['لا ردود', 'رد واحد', 'ردان', '3 ردود', '11 رداً', '100 رد']);
  expect(at(event)).toEqual(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثاً', '100 حدث']);
});

test('so are results, rows, words, changes, sources, items and answers', () => {
  expect(at((count) => arabic.search.results(count, count))).toEqual([
    'لا نتائج',
    'نتيجة واحدة',
    'نتيجتان',
    '3 نتائج',
    '11 نتيجة',
    '100 نتيجة',
  ]);
  expect(arabic.search.results(40, 20)).toBe('40 نتيجة، يظهر منها أول 20');
  expect(at(arabic.data.rows)).toEqual(['لا صفوف', 'صف واحد', 'صفان', '3 صفوف', '11 صفاً', '100 صف']);
  expect(at(arabic.lens.items)).toEqual(['لا عناصر', 'عنصر واحد', 'عنصران', '3 عناصر', '11 عنصراً', '100 عنصر']);
  expect(at(arabic.timeline.bySources)).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدراً', '100 مصدر']);
  expect(at(arabic.embed.changesSince).map((text) => text.replace(' منذ ذلك الحين', ''))).toEqual([
    'لا تغييرات',
    'تغيير واحد',
    'تغييران',
    '3 تغييرات',
    '11 تغييراً',
    '100 تغيير',
  ]);
  expect(at(arabic.exchange.more)).toEqual([
    'لا إجابات أخرى',
    'إجابة أخرى',
    'إجابتان أخريان',
    '3 إجابات أخرى',
    '11 إجابة أخرى',
    '100 إجابة أخرى',
  ]);
  expect(at(arabic.proof.noText).map((text) => text.split('.')[0])).toEqual([
    'في نصك لا كلمات',
    'في نصك كلمة واحدة',
    'في نصك كلمتان',
    'في نصك 3 كلمات',
    'في نصك 11 كلمة',
    'في نصك 100 كلمة',
  ]);
});

test('behind a preposition two are in the genitive', () => {
  expect(at((claims: number) => arabic.cells.noReplyTo(claims, null)).slice(1, 4)).toEqual([
    'لم نجد رداً على ادعاء واحد.',
    'لم نجد رداً على ادعاءين.',
    'لم نجد رداً على 3 ادعاءات.',
  ]);
  expect(arabic.sources.quotationsFound(2, 3, 'full', 1250, '3 مايو 2031')).toBe(
    'عُثر على اقتباسين منه (في 3 مواضع) حرفياً في نصه الكامل، من 1,250 كلمة، بتاريخ 3 مايو 2031.',
  );
  expect(arabic.matrix.sidesteps(2, 1, 1, 0)).toBe('من أصل ردين: 1 عن السؤال المطروح، و1 عن سؤال آخر، و0 بلا إجابة');
});

test('times are counted, and parts of a sentence joined, as Arabic does', () => {
  expect(plain(arabic.cells.answered('البلدية', 1, 2, 11))).toBe(
    'البلدية: إجابة عن السؤال المطروح مرة واحدة وعن سؤال آخر مرتين وبلا إجابة 11 مرة.',
  );
  expect(arabic.text.counted(['3 ادعاءات', 'رد واحد', '12 حدثاً'])).toBe('3 ادعاءات ورد واحد و12 حدثاً');
});

test('what is new since a visit agrees with its number', () => {
  expect(at((count) => arabic.publication.newSince(count, '3 مايو 2031').split(' منذ ')[0] ?? '')).toEqual([
    'لا ادعاءات جديدة أو معدّلة',
    'ادعاء واحد جديد أو معدّل',
    'ادعاءان جديدان أو معدّلان',
    '3 ادعاءات جديدة أو معدّلة',
    '11 ادعاءً جديداً أو معدّلاً',
    '100 ادعاء جديد أو معدّل',
  ]);
});

const parts = (given: Partial<DateParts>): DateParts => ({
  precision: 'day',
  year: 2018,
  lastYear: 2018,
  season: 0,
  month: 12,
  day: 19,
  clock: '',
  unknown: '',
  about: false,
  perhaps: false,
  ...given,
});
const year = (first: number, more: Partial<DateParts> = {}): DateParts =>
  parts({ precision: 'year', year: first, lastYear: first, month: 0, day: 0, ...more });

test('dates at every precision are whole phrases', () => {
  const { date } = arabic.dates;
  expect(date(parts({}), false)).toBe('19 ديسمبر 2018');
  expect(date(parts({ precision: 'month' }), true)).toBe('ديسمبر 2018');
  expect(date(parts({ precision: 'time', clock: '14:30' }), false)).toBe('19 ديسمبر 2018، 14:30 بتوقيت غرينتش');
  expect(date(year(2018, { precision: 'season', season: 4 }), false)).toBe('شتاء 2018–2019');
  expect(date(year(2018, { precision: 'season', season: 1 }), false)).toBe('ربيع 2018');
  expect(date(year(2018, { unknown: 'month' }), false)).toBe('2018، والشهر غير معروف');
  expect(date(year(1990, { precision: 'decade', lastYear: 1999 }), false)).toBe('تسعينيات القرن 20');
  expect(date(year(2010, { precision: 'decade', lastYear: 2019 }), false)).toBe('بين 2010 و2019');
  expect(date(year(1800, { precision: 'century', lastYear: 1899 }), false)).toBe('بين 1800 و1899');
  expect(date(year(79), false)).toBe('79 م');
  expect(date(year(-43), false)).toBe('44 ق.م');
});

test('"about" and "perhaps" stand behind the date, which can follow a preposition', () => {
  const { date, since, until, interval, endUnknown, startUnknown } = arabic.dates;
  expect(date(year(2016, { about: true }), false)).toBe('2016 تقريباً');
  expect(date(year(2016, { perhaps: true, about: true }), false)).toBe('2016 تقريباً (غير مؤكد)');
  expect(since(year(2010), false)).toBe('منذ 2010');
  expect(since(year(1800, { precision: 'century', lastYear: 1899 }), false)).toBe('منذ وقت بين 1800 و1899');
  expect(until(year(2017, { about: true }), false)).toBe('حتى 2017 تقريباً');
  expect(endUnknown(year(2014), false)).toBe('من 2014، والنهاية غير معروفة');
  expect(startUnknown(year(2015), false)).toBe('حتى 2015، والبداية غير معروفة');
  expect(interval(year(2014), year(2015), false)).toBe('من 2014 إلى 2015');
});

test('an interval says once what both ends have in common', () => {
  const { interval } = arabic.dates;
  expect(interval(parts({ day: 18 }), parts({ day: 21 }), false)).toBe('18–21 ديسمبر 2018');
  const hour = (clock: string): DateParts => parts({ precision: 'time', clock });
  expect(interval(hour('10:00'), hour('14:00'), false)).toBe('19 ديسمبر 2018، من 10:00 إلى 14:00 بتوقيت غرينتش');
});

test('months and days of the week are those of the language, from January and from Sunday', () => {
  const { monthName, weekday, longDay, shortMonths } = arabic.time;
  expect(Array.from({ length: 12 }, (_, month) => monthName(month + 1, false)).join(' ')).toBe(
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  );
  expect([weekday(0, 29), longDay(6, 5, 12)]).toEqual(['الأحد 29', 'السبت 5 ديسمبر']);
  expect(shortMonths(11, 12, 2018)).toBe('نوفمبر–ديسمبر 2018');
});

test('digits are the same in text, dates and large numbers', () => {
  expect(arabic.proof.someFound(3, 1250)).toBe('في نصك 3 اقتباسات من أصل 1,250.');
  expect(new Intl.DateTimeFormat(arabic.language.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(0)).toBe('1 يناير 1970');
});

test('names that run the other way keep to themselves', () => {
  expect(arabic.text.labelled('Ford 3', '2014')).toBe('\u2068Ford 3\u2069: 2014');
  expect(arabic.record.quoted('Lead')).toBe('«\u2068Lead\u2069»');
  expect(arabic.text.labelled('البلدة', 'بئر')).toBe('البلدة: بئر');
  // A message with foreign words in it is a message still.
  expect(arabic.text.labelled('2031', arabic.text.labelled('Ford', 'Lead'))).toBe('2031: \u2067\u2068Ford\u2069: \u2068Lead\u2069\u2069');
  // Signs that stand for links and dates are taken for foreign words.
  expect(arabic.record.quoted('\u{f0000}')).toBe('«\u2068\u{f0000}\u2069»');
});

/** What has no Arabic letters, and why. */
const WITHOUT_LETTERS: Record<string, string> = {
  'language.locale': 'a tag',
  'language.direction': 'a word of HTML',
  'embed.json': 'the name of a format',
  'embed.png': 'the name of a format',
  'record.comma': 'a sign',
  'record.semicolon': 'a sign',
  'record.noReplyName': 'what is given',
  'sources.name': 'what is given',
  'matrix.places.silent': 'nothing is said',
  'matrix.range': 'two numbers',
  'manual.settings.0.0': 'part of an address',
  'manual.settings.1.0': 'part of an address',
  'manual.settings.2.0': 'part of an address',
  'manual.settings.3.0': 'part of an address',
  'dates.date': 'here a year alone',
  'dates.interval': 'here a year alone, twice the same',
  // Only what is given is put together.
  ...Object.fromEntries(
    [
      'cells.sign codes.named codes.name data.file ledger.allGiven ledger.given',
      'matrix.listed matrix.groupLabel matrix.gloss matrix.remarks matrix.way model.inSentence picture.stanceInKey picture.speaker',
      'picture.speaks picture.answeredHow picture.featureOf picture.listed picture.responded picture.withSummary publication.provable',
      'publication.headlineTitle publication.numbersOf publication.quotedTitle record.quoted record.listed record.speakerIn',
      'scenes.datedBy scenes.row scenes.sentence search.partOf site.change sources.published sources.described text.labelled text.label',
      'text.counted timeline.withKey timeline.twoKinds timeline.responseMark timeline.countOn exchange.ofResponse',
    ]
      .join(' ')
      .split(' ')
      .map((key) => [key, 'what is given']),
  ),
};

const DATE = year(2018);
/** Something for each argument of a message: numbers, dates and lists first, where it wants words it is content to take those. */
const said = (message: (...given: never[]) => unknown): string => {
  for (const given of [
    ['1', '2', '3', '4', '5'],
    [3, 4, 5, 6],
    [DATE, DATE, false],
    [['1', '2']],
    ['1', ['2'], '3'],
    ['1', 2, 3],
    [
      { claims: 1, responses: 1 },
      { claims: 2, responses: 2 },
    ],
  ])
    try {
      const text = message(...(given as never[]));
      if (typeof text === 'string' && !/undefined|NaN|\[object/.test(text)) return text;
    } catch {
      // It wants other arguments.
    }
  return '';
};
const messages = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, said(value as (...given: never[]) => unknown)]];
  return Object.entries(value as object).flatMap(([key, each]) => messages(each, path ? `${path}.${key}` : key));
};
const all = messages(arabic, '');

test('every message has Arabic letters, but for a few', () => {
  const without = all.filter(([, text]) => !/\p{Script=Arabic}/u.test(text.replaceAll('،', ''))).map(([path]) => path);
  expect(without.filter((path) => !(path in WITHOUT_LETTERS))).toEqual([]);
  expect(Object.keys(WITHOUT_LETTERS).filter((path) => !without.includes(path))).toEqual([]);
});

test('no comma, semicolon, question mark or quotation mark is a Latin one between Arabic letters', () => {
  const latin = /\p{Script=Arabic}[,;?]|[“”"]/u;
  expect(all.filter(([path, text]) => latin.test(text) && path !== 'publication.quotedTitle').map(([path]) => path)).toEqual([]);
});

test('what is isolated ends where it should', () => {
  const open = (text: string): number => (text.match(/[\u2066-\u2068]/g) ?? []).length - (text.match(/\u2069/g) ?? []).length;
  expect(all.filter(([, text]) => open(text) !== 0).map(([path]) => path)).toEqual([]);
});
