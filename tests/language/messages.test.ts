import { describe, expect, test } from 'vitest';
import { english, translations } from './catalogues.ts';

/** Stands for what a message is about: neither a letter nor a digit. */
const SIGN = '¤';

type Messages = { [name: string]: unknown };

/** What a message says of signs; of one that takes lists, of lists of them. */
const said = (message: (...given: unknown[]) => unknown): string => {
  try {
    return String(message(...Array.from({ length: message.length }, () => SIGN)));
  } catch {
    return String(message(...Array.from({ length: message.length }, () => [SIGN, SIGN])));
  }
};

/** All texts of a catalogue by their place: "timeline.earlier". Dates in parts are left out: they have tests of their own. */
const textsOf = (messages: Messages, place = ''): [place: string, text: string][] =>
  Object.entries(messages).flatMap(([name, message]): [string, string][] => {
    const own = place ? `${place}.${name}` : name;
    if (own === 'dates') return [];
    if (typeof message === 'string') return [[own, message]];
    if (typeof message === 'function') return [[own, said(message as (...given: unknown[]) => unknown)]];
    return textsOf(message as Messages, own);
  });

const words = (text: string): boolean => /\p{L}{2}/u.test(text);
const inEnglish = new Map(textsOf(english));

/** What is written as in English, and why. */
const SAME: Record<'de' | 'fr', Record<string, RegExp>> = {
  de: {
    'names of formats, products, and parts of addresses': /^(JSON|PNG|WordPress|Ghost|AMP|Shadow DOM|Pym, .*|[?#].*|ltr)$/,
    'words that German has from English': /^(Filter|Frame|Newsletter|Sandboxes)$/,
    'words of both languages': /^(Text|Element|Matrix|in|¤ \(¤\))$/,
  },
  fr: {
    'names of formats, products, and parts of addresses': /^(JSON|PNG|WordPress|Ghost|AMP|Shadow DOM|Pym, .*|[?#].*|ltr)$/,
    'words of both languages':
      /^(Image, SVG|Menu|Type|date|correction|corrections|clarification|Source|Sources|¤ sources|Article|¤ \(¤\))$/,
  },
};

describe.each(['de', 'fr'] as const)('the messages in %s', (language) => {
  const texts = textsOf(translations[language]);

  test('are other words than the English ones, but for names and words of both languages', () => {
    const same = texts.filter(([place, text]) => words(text) && inEnglish.get(place) === text);
    expect(same.filter(([, text]) => !Object.values(SAME[language]).some((allowed) => allowed.test(text)))).toEqual([]);
  });

  test('say all of what the English ones are about', () => {
    const signs = (text = ''): boolean => text.includes(SIGN);
    expect(texts.filter(([place, text]) => signs(inEnglish.get(place)) !== signs(text))).toEqual([]);
  });
});

test('German is in German quotation marks', () => {
  expect(textsOf(translations.de).filter(([, text]) => /["”«»]/.test(text))).toEqual([]);
  expect(translations.de.record.quoted('Ja')).toBe('„Ja“');
});

test('French has a narrow no-break space within its quotation marks, and before a semicolon, colon, and question or exclamation mark', () => {
  const wrong = textsOf(translations.fr).filter(([, text]) =>
    /[\p{L}\d¤ )][;:!?](?!\/\/|theme)|«(?!\u202f)|(?<!\u202f)»|["“”]/u.test(text),
  );
  expect(wrong).toEqual([]);
  expect(translations.fr.record.quoted('Oui')).toBe('«\u202fOui\u202f»');
  expect(translations.fr.publication.quotedTitle('Le «\u202foui\u202f»')).toBe('«\u202fLe “oui”\u202f»');
});

test('a number takes the form of its noun', () => {
  const counts = [0, 1, 2, 5, 11, 21];
  const { numbered: german } = translations.de.text;
  const { numbered: french } = translations.fr.text;
  const counted = (of: (count: number) => string): string => counts.map(of).join(', ');
  expect(counted(german.claim)).toBe('0 Behauptungen, 1 Behauptung, 2 Behauptungen, 5 Behauptungen, 11 Behauptungen, 21 Behauptungen');
  expect(counted(german.response)).toBe('0 Reaktionen, 1 Reaktion, 2 Reaktionen, 5 Reaktionen, 11 Reaktionen, 21 Reaktionen');
  expect(counted(french.claim)).toBe('0 affirmation, 1 affirmation, 2 affirmations, 5 affirmations, 11 affirmations, 21 affirmations');
  expect(counted(french.event)).toBe('0 événement, 1 événement, 2 événements, 5 événements, 11 événements, 21 événements');
});

test('a list ends as the language ends it', () => {
  expect(translations.de.text.counted(['a', 'b', 'c'])).toBe('a, b und c');
  expect(translations.fr.text.counted(['a', 'b', 'c'])).toBe('a, b et c');
});

test('an answer is told in a sentence, whatever the name of the party', () => {
  expect(translations.de.cells.answered('Die Werke', 2, 1, 1)).toBe(
    'Die Werke: zweimal die gestellte Frage beantwortet, einmal eine andere und einmal keine Antwort gegeben.',
  );
  expect(translations.fr.cells.answered('La ville', 2, 1, 1)).toBe(
    'La ville\u202f: 2 réponses à la question posée, 1 à une autre question et 1 fois sans réponse.',
  );
});
