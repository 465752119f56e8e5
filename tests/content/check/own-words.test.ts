import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { wellWaterInFrench } from '../../fixtures/well-water-french.ts';
import { spelledNumber } from '../../../src/content/check/texts/numerals.ts';

const ARTICLE = 'content/articles/background.mdx';

const edited = (file: string, from: string, to: string, files = wellWater()): Record<string, string> => {
  expect(files[file]).toContain(from);
  return { ...files, [file]: (files[file] ?? '').replace(from, () => to) };
};

const told = (files: Record<string, string>, language?: string): string[] =>
  problemsOf(files, undefined, language).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`);

/** What the checker says of weekdays and counts. */
const aboutWords = (files: Record<string, string>): string[] =>
  told(files)
    .map((text) => text.replace(/^\S+ /, ''))
    .filter((text) => /^(?:weekday-alone|wrong-count)/.test(text));

/** What the checker says of some words at the beginning of an article, in the language of the site. */
const saidOf = (words: string, language = 'en'): string[] => {
  const files = edited(ARTICLE, 'The water comes', `${words} The water comes`);
  return aboutWords(edited('content/site.yaml', 'language: en', `language: ${language}`, files));
};

test.each([
  ['en', 'On Tuesday it rained.', 'Tuesday'],
  ['en', 'Late on a Tuesday, it rained.', 'Tuesday'],
  ['en', 'On Tuesday Facts came out.', 'Tuesday'],
  ['en', 'On Tuesday the 18th it rained.', 'Tuesday'],
  ['en', 'It rained on tuesday evening.', 'tuesday'],
  ['en', 'It was Tuesday’s rain.', 'Tuesday'],
  ['en', 'It rained in December 2018, and again on Friday.', 'Friday'],
  ['de', 'Am Dienstag regnete es.', 'Dienstag'],
  ['de', 'Am Dienstagabend regnete es.', 'Dienstagabend'],
  ['de', 'Es regnete am Samstag.', 'Samstag'],
  ['fr', 'Il a plu mardi soir.', 'mardi'],
  ['fr', 'Mardi, il a plu.', 'Mardi'],
  ['ar', 'هطل المطر يوم الثلاثاء.', 'الثلاثاء'],
  ['ar', 'هطل المطر مساء الأحد.', 'الأحد'],
])('a weekday that no date stands beside is told of (%s: %s)', (language, words, day) => {
  expect(saidOf(words, language)).toEqual([`weekday-alone: "${day}" says no date.`]);
});

test.each([
  ['en', 'On Tuesday, 18 December 2018, it rained.'],
  ['en', 'On Tuesday 18 December it rained.'],
  ['en', 'On Tuesday (18 December 2018) it rained.'],
  ['en', 'On Tuesday, December 18, it rained.'],
  ['en', 'On Tuesday evening, 18 December 2018, it rained.'],
  ['en', 'On Tuesday, the 18th of December, it rained.'],
  ['en', 'On 18 December 2018, a Tuesday, it rained.'],
  ['en', 'On Tuesday, <Event id="first-test">18 December 2018</Event>, it rained.'],
  ['en', 'Every Sunday it rained, and on Sundays nobody came.'],
  ['en', 'On Black Friday the Sunday Times wrote of rain.'],
  ['de', 'Am Dienstag, dem 18. Dezember 2018, regnete es.'],
  ['de', 'Am 18. Dezember 2018, einem Dienstag, regnete es.'],
  ['de', 'Dienstags regnete es, jeden Dienstag.'],
  ['de', 'Am Dienstag, 18.12.2018, regnete es.'],
  ['fr', 'Le mardi 18 décembre 2018, il a plu.'],
  ['fr', 'Mardi 1er janvier, il a plu.'],
  ['fr', 'Il a plu chaque mardi.'],
  ['ar', 'هطل المطر يوم الثلاثاء 18 ديسمبر 2018.'],
  ['ar', 'هطل المطر يوم الثلاثاء 18 كانون الأول 2018.'],
  ['ar', 'اتفق الاثنين على ذلك.'],
])('a weekday with its date is none of them, nor what only looks like one (%s: %s)', (language, words) => {
  expect(saidOf(words, language)).toEqual([]);
});

const places: [file: string, from: string, to: (words: string) => string, place: string][] = [
  [ARTICLE, 'standfirst: A short account.', (words) => `standfirst: A short account. ${words}`, `${ARTICLE}:4:13`],
  [ARTICLE, 'order: 1', (words) => `order: 1\nin-brief: [{ text: One line. }, { text: ${JSON.stringify(words)} }]`, `${ARTICLE}:7:41`],
  [ARTICLE, '## What was said', (words) => `## ${words.replace(/\.$/, '')}`, `${ARTICLE}:13`],
  [ARTICLE, 'finding="What the town', (words) => `finding="${words} What the town`, `${ARTICLE}:21`],
  ['content/story.mdx', 'standfirst: A test', (words) => `standfirst: ${words} A test`, 'content/story.mdx:3:13'],
  ['content/story.mdx', 'A short lead.', (words) => `A short lead. ${words}`, 'content/story.mdx:8'],
  ['content/claims/lead-found.mdx', 'open: Who', (words) => `open: ${words} Who`, 'content/claims/lead-found.mdx:23:7'],
  ['content/claims/lead-found.mdx', 'summary: Said', (words) => `summary: ${words} Said`, 'content/claims/lead-found.mdx:15:14'],
  ['content/pages.yaml', 'standfirst: One page each.', (words) => `standfirst: ${JSON.stringify(words)}`, 'content/pages.yaml:4:57'],
  ['content/site.yaml', 'standfirst: What', (words) => `standfirst: ${words} What`, 'content/site.yaml:2:13'],
  ['content/events.yaml', 'note: The two', (words) => `note: ${words} The two`, 'content/events.yaml:10:9'],
  ['content/glossary.yaml', 'definition: Water', (words) => `definition: ${words} Water`, 'content/glossary.yaml:3:15'],
];

test.each(places)('weekdays and counts are read wherever words of ours stand (%s, %s)', (file, from, to, place) => {
  const all = [
    ['On Tuesday it rained.', 'weekday-alone: "Tuesday" says no date.'],
    ['It has 7 claims.', 'wrong-count: The text says "7 claims", and the dossier has 5.'],
  ] as const;
  for (const [words, problem] of all) {
    const found = told(edited(file, from, to(words)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
    expect(found[0]?.startsWith(place)).toBe(true);
  }
});

test('what others wrote is left as it is, and what was written before a change', () => {
  const was = 'was: "On Tuesday, of 7 claims"';
  expect(told(edited(ARTICLE, 'was: in March', was))).toEqual([]);
  const title = 'title: On Tuesday all 7 claims fell';
  expect(told(edited('content/sources.yaml', 'title: Metals in ground water', title))).toEqual([]);
});

// The dossier has 5 claims, 7 responses, 2 events and 3 sources.
test.each([
  ['en', '6 claims'],
  ['en', '1 claim'],
  ['en', '6 Claims'],
  ['en', '8 responses'],
  ['en', '3 events'],
  ['en', '1,200 sources'],
  ['en', '**6** claims'],
  ['de', '6 Behauptungen'],
  ['de', '8 Reaktionen'],
  ['de', '3 Ereignisse'],
  ['de', '2 Quellen'],
  ['fr', '6 affirmations'],
  ['fr', '8 réactions'],
  ['fr', '3 événements'],
  ['ar', '6 ادعاءات'],
  ['ar', '8 ردود'],
  ['ar', '12 مصدراً'],
])('a number beside what the dossier counts is its count (%s: %s)', (language, words) => {
  const text = words.replaceAll('*', '');
  expect(saidOf(`Of ${words} here.`, language)).toEqual([
    expect.stringContaining(`wrong-count: The text says "${text}", and the dossier has `),
  ]);
});

test.each([
  ['en', 'Of 5 claims, 7 responses, 2 events and 3 sources.'],
  ['en', 'Two of the 5 claims, and 2 of the claims.'],
  ['en', 'Two claims, one claim, a claim.'],
  ['en', 'By 2018 claims had been made. In 2018, sources differ.'],
  ['en', 'More than 4 claims, about 6 claims, at least 2 sources.'],
  ['en', 'Section 230 claims are others. Release 1.4 sources, too.'],
  ['en', 'The 4 first claims came from 2 primary sources.'],
  ['de', 'Von 5 Behauptungen, 7 Reaktionen, 2 Ereignissen und 3 Quellen; mehr als 4 Behauptungen.'],
  ['fr', 'Des 5 affirmations, 7 réactions, 2 événements et 3 sources ; plus de 4 affirmations.'],
  ['ar', '5 ادعاءات و7 ردود و3 مصادر'],
])('right counts are left, and numbers that count something else (%s: %s)', (language, words) => {
  expect(saidOf(words, language)).toEqual([]);
});

test.each([
  ['en', 'all twenty-four', 24],
  ['en', 'a hundred and nineteen', 119],
  ['en', 'one hundred and twenty', 120],
  ['en', 'two hundred twenty-one', 221],
  ['en', 'Seventy', 70],
  ['de', 'alle vierundzwanzig', 24],
  ['de', 'einhundertzwanzig', 120],
  ['de', 'hundertundneunzehn', 119],
  ['de', 'zweihunderteinunddreißig', 231],
  ['fr', 'les vingt-quatre', 24],
  ['fr', 'vingt et un', 21],
  ['fr', 'soixante-dix-neuf', 79],
  ['fr', 'quatre-vingts', 80],
  ['fr', 'quatre-vingt-onze', 91],
  ['fr', 'cent vingt', 120],
  ['fr', 'deux cents', 200],
])('numbers in words are understood (%s: %s)', (language, words, value) => {
  expect(spelledNumber(words, language)?.value).toBe(value);
});

test.each([
  ['en', 'many'],
  ['en', 'twenty of the'],
  ['de', 'viele'],
  ['fr', 'quelques'],
  ['ar', 'خمسة وعشرون'],
])('words that are no number are none (%s: %s)', (language, words) => {
  expect(spelledNumber(words, language)).toBeNull();
});

/** The dossier with more events, 24 of them. */
const manyEvents = (words: string, language: string): string[] => {
  const files = wellWater();
  const more = Array.from(
    { length: 22 },
    (_, at) => `more-${at}:\n  title: More\n  kind: test\n  parties: [lab]\n  date: 2030\n  sources: [minutes]\n`,
  );
  files['content/events.yaml'] += more.join('');
  files['content/site.yaml'] = (files['content/site.yaml'] ?? '').replace('language: en', `language: ${language}`);
  return aboutWords(edited(ARTICLE, 'The water comes', `${words} The water comes`, files));
};

test.each([
  ['en', 'The twenty-five events of the dossier.', 'twenty-five events'],
  ['en', 'All twenty-three events.', 'twenty-three events'],
  ['de', 'Die fünfundzwanzig Ereignisse.', 'fünfundzwanzig Ereignisse'],
  ['fr', 'Les vingt-cinq événements.', 'vingt-cinq événements'],
])('a number in words that is nearly the count was the count once (%s: %s)', (language, words, said) => {
  expect(manyEvents(words, language)).toEqual([`wrong-count: The text says "${said}", and the dossier has 24.`]);
});

test.each([
  ['en', 'The twenty-four events of the dossier, twenty-three of the 24 events.'],
  ['en', 'Fourteen events are dated, two events are not, and about twenty-five events.'],
  ['de', 'Die vierundzwanzig Ereignisse, zwei Ereignisse.'],
  ['fr', 'Les vingt-quatre événements, deux événements.'],
])('a number in words of some of them is left (%s: %s)', (language, words) => {
  expect(manyEvents(words, language)).toEqual([]);
});

test('a translation is read in its own language, and told of where it stands', () => {
  const story = 'content/translations/fr/story.mdx';
  const files = edited(story, 'Un court début.', 'Mardi, 7 affirmations.', wellWaterInFrench());
  expect(told(files, 'fr')).toEqual([
    `${story}:6:1 weekday-alone: "Mardi" says no date.`,
    `${story}:6:8 wrong-count: The text says "7 affirmations", and the dossier has 5.`,
  ]);
  expect(told(files)).toEqual([]);
});
