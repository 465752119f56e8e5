import { describe, expect, test } from 'vitest';
import { dateParts } from '../../src/time/date-text.ts';
import { translations } from './catalogues.ts';

const of = (text: string) => {
  const parts = dateParts(text);
  if (!parts) throw new Error(`${text} is no date`);
  return parts;
};

/** The functions of a language on dates in EDTF. */
const inLanguage = (language: keyof typeof translations) => {
  const words = translations[language].dates;
  return {
    date: (text: string, isShort = false) => words.date(of(text), isShort),
    interval: (start: string, end: string, isShort = false) => words.interval(of(start), of(end), isShort),
    since: (text: string, isShort = false) => words.since(of(text), isShort),
    until: (text: string, isShort = false) => words.until(of(text), isShort),
    endUnknown: (text: string) => words.endUnknown(of(text), false),
    startUnknown: (text: string) => words.startUnknown(of(text), false),
  };
};

describe('a date in German', () => {
  const { date, interval, since, until, endUnknown, startUnknown } = inLanguage('de');

  test('is said as exactly as it is known', () => {
    expect(date('2018')).toBe('2018');
    expect(date('2018-12')).toBe('Dezember 2018');
    expect(date('2018-12-19')).toBe('19. Dezember 2018');
    expect(date('2018-12-19T14:30Z')).toBe('19. Dezember 2018, 14:30 UTC');
    expect(date('2018-21')).toBe('Frühjahr 2018');
    expect(date('2018-24')).toBe('Winter 2018/19');
    expect(date('201X')).toBe('2010er-Jahre');
    expect(date('200X')).toBe('zwischen 2000 und 2009');
    expect(date('18XX')).toBe('zwischen 1800 und 1899');
    expect(date('2018-XX')).toBe('2018, Monat unbekannt');
    expect(date('2018-12-XX')).toBe('Dezember 2018, Tag unbekannt');
    expect(date('2018-XX-XX')).toBe('2018, Tag und Monat unbekannt');
    expect(date('0079')).toBe('79 n.\u00a0Chr.');
    expect(translations.de.time.year(-43)).toBe('44 v.\u00a0Chr.');
  });

  test('says "about" and "perhaps" before it', () => {
    expect(date('2016~')).toBe('etwa 2016');
    expect(date('2016?')).toBe('vielleicht 2016');
    expect(date('2016%')).toBe('vielleicht etwa 2016');
    expect(date('2018-12-19~')).toBe('etwa 19. Dezember 2018');
    expect(date('2016~', true)).toBe('ca. 2016');
  });

  test('says once what the ends of a range have in common', () => {
    expect(interval('2018-12-18', '2018-12-21')).toBe('18.–21. Dezember 2018');
    expect(interval('2018-11-30', '2018-12-02')).toBe('30. November bis 2. Dezember 2018');
    expect(interval('2018-12-18', '2019-01-02')).toBe('18. Dezember 2018 bis 2. Januar 2019');
    expect(interval('2018-12-18T10:00Z', '2018-12-18T14:00Z')).toBe('18. Dezember 2018, 10:00 bis 14:00 UTC');
    expect(interval('2014', '2015')).toBe('2014 bis 2015');
    expect(interval('2014~', '2018-12')).toBe('etwa 2014 bis Dezember 2018');
    expect(interval('18XX', '1910')).toBe('irgendwann zwischen 1800 und 1899 bis 1910');
  });

  test('takes the article that a preposition asks for', () => {
    expect(since('2010')).toBe('seit 2010');
    expect(since('2018-12')).toBe('seit Dezember 2018');
    expect(since('2018-12-19')).toBe('seit dem 19. Dezember 2018');
    expect(since('2018-12-19~')).toBe('seit etwa dem 19. Dezember 2018');
    expect(since('201X')).toBe('seit den 2010er-Jahren');
    expect(since('18XX')).toBe('seit irgendwann zwischen 1800 und 1899');
    expect(until('2017')).toBe('bis 2017');
    expect(until('2018-12-19')).toBe('bis zum 19. Dezember 2018');
    expect(until('201X')).toBe('bis in die 2010er-Jahre');
    expect(endUnknown('2018-12-19')).toBe('ab dem 19. Dezember 2018, Ende unbekannt');
    expect(startUnknown('2018')).toBe('bis 2018, Beginn unbekannt');
  });

  test('is in numbers on a chart', () => {
    expect(date('2018-12-19', true)).toBe('19.12.2018');
    expect(date('2018-12', true)).toBe('Dez. 2018');
    expect(date('201X', true)).toBe('2010er');
    expect(interval('2018-12-18', '2018-12-21', true)).toBe('18.–21.12.2018');
    expect(interval('2018-11-30', '2018-12-02', true)).toBe('30.11. bis 2.12.2018');
    expect(since('2018-12-19', true)).toBe('seit 19.12.2018');
  });
});

describe('a date in French', () => {
  const { date, interval, since, until, endUnknown, startUnknown } = inLanguage('fr');

  test('is said as exactly as it is known', () => {
    expect(date('2018')).toBe('2018');
    expect(date('2018-12')).toBe('décembre 2018');
    expect(date('2018-12-19')).toBe('19 décembre 2018');
    expect(date('2018-12-01')).toBe('1er décembre 2018');
    expect(date('2018-12-19T14:30Z')).toBe('19 décembre 2018, 14h30 UTC');
    expect(date('2018-21')).toBe('printemps 2018');
    expect(date('2018-24')).toBe('hiver 2018-2019');
    expect(date('201X')).toBe('années 2010');
    expect(date('200X')).toBe('entre 2000 et 2009');
    expect(date('18XX')).toBe('entre 1800 et 1899');
    expect(date('2018-XX')).toBe('2018, mois inconnu');
    expect(date('2018-12-XX')).toBe('décembre 2018, jour inconnu');
    expect(date('2018-XX-XX')).toBe('2018, jour et mois inconnus');
    expect(date('0079')).toBe('79 apr.\u00a0J.-C.');
    expect(translations.fr.time.year(-43)).toBe('44 av.\u00a0J.-C.');
  });

  test('says "about" and "perhaps" before it', () => {
    expect(date('2016~')).toBe('vers 2016');
    expect(date('2016?')).toBe('peut-être 2016');
    expect(date('2016%')).toBe('peut-être vers 2016');
    expect(date('2018-12-01~')).toBe('vers le 1er décembre 2018');
    expect(date('2018-22~')).toBe('vers l’été 2018');
    expect(date('2016~', true)).toBe('v. 2016');
  });

  test('says once what the ends of a range have in common', () => {
    expect(interval('2018-12-18', '2018-12-21')).toBe('du 18 au 21 décembre 2018');
    expect(interval('2018-12-01', '2018-12-03')).toBe('du 1er au 3 décembre 2018');
    expect(interval('2018-11-30', '2018-12-02')).toBe('du 30 novembre au 2 décembre 2018');
    expect(interval('2018-12-18', '2019-01-02')).toBe('du 18 décembre 2018 au 2 janvier 2019');
    expect(interval('2018-12-18T10:00Z', '2018-12-18T14:00Z')).toBe('18 décembre 2018, de 10h00 à 14h00 UTC');
    expect(interval('2014', '2015')).toBe('de 2014 à 2015');
    expect(interval('2018-04', '2018-10')).toBe('d’avril 2018 à octobre 2018');
    expect(interval('2014~', '2018-22')).toBe('de 2014 environ à l’été 2018');
    expect(interval('18XX', '1910')).toBe('d’un moment entre 1800 et 1899 à 1910');
  });

  test('takes the article that a preposition asks for', () => {
    expect(since('2010')).toBe('depuis 2010');
    expect(since('2018-12-19')).toBe('depuis le 19 décembre 2018');
    expect(since('2016~')).toBe('depuis 2016 environ');
    expect(since('2016?')).toBe('depuis 2016 (peut-être)');
    expect(since('201X')).toBe('depuis les années 2010');
    expect(since('18XX')).toBe('depuis un moment entre 1800 et 1899');
    expect(until('2017')).toBe('jusqu’en 2017');
    expect(until('2018-12')).toBe('jusqu’en décembre 2018');
    expect(until('2018-12-19')).toBe('jusqu’au 19 décembre 2018');
    expect(until('2018-23')).toBe('jusqu’à l’automne 2018');
    expect(until('201X')).toBe('jusqu’aux années 2010');
    expect(endUnknown('2018-12-19')).toBe('à partir du 19 décembre 2018, fin inconnue');
    expect(endUnknown('2018-10')).toBe('à partir d’octobre 2018, fin inconnue');
    expect(startUnknown('2018')).toBe('jusqu’en 2018, début inconnu');
  });

  test('is shorter on a chart', () => {
    expect(date('2018-12-19', true)).toBe('19 déc. 2018');
    expect(interval('2018-12-18', '2018-12-21', true)).toBe('18–21 déc. 2018');
    expect(since('2018-12-19', true)).toBe('depuis le 19 déc. 2018');
  });
});
