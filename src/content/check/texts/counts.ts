import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import type { Known } from '../known.ts';
import { spelledNumber } from './numerals.ts';
import type { OwnText } from './own-texts.ts';

/** What a dossier counts of itself. */
const COUNTED = ['claim', 'response', 'event', 'source'] as const;
type Counted = (typeof COUNTED)[number];

interface Nouns {
  /** Each with its forms, the one beside many first. */
  nouns: Record<Counted, string[]>;
  /** What stands before a number that is none but about so much. */
  about: RegExp;
}

const NOUNS: Record<string, Nouns> = {
  en: {
    nouns: { claim: ['claims', 'claim'], response: ['responses', 'response'], event: ['events', 'event'], source: ['sources', 'source'] },
    about: /\b(?:than|over|under|least|most|about|around|some|nearly|almost|roughly|to)\s+$/i,
  },
  de: {
    nouns: {
      claim: ['Behauptungen', 'Behauptung'],
      response: ['Reaktionen', 'Reaktion'],
      event: ['Ereignisse', 'Ereignissen', 'Ereignis'],
      source: ['Quellen', 'Quelle'],
    },
    about: /\b(?:als|über|unter|mindestens|höchstens|etwa|rund|fast|knapp|circa|bis)\s+$/i,
  },
  fr: {
    nouns: {
      claim: ['affirmations', 'affirmation'],
      response: ['réactions', 'réaction'],
      event: ['événements', 'événement'],
      source: ['sources', 'source'],
    },
    about: /(?:plus de|moins de|moins|environ|quelque|près de|presque|plus|à)\s+$/i,
  },
  ar: {
    nouns: {
      claim: ['ادعاءات', 'ادعاءً', 'ادعاء'],
      response: ['ردود', 'رداً', 'ردًا', 'رد'],
      event: ['أحداث', 'حدثاً', 'حدثًا', 'حدث'],
      source: ['مصادر', 'مصدراً', 'مصدرًا', 'مصدر'],
    },
    about: /(?:من|حوالي|نحو|قرابة|الأقل|الأكثر|إلى)\s+$/,
  },
};

/** A number of digits, in groups of three or in one; not the end of another, nor of a section or a version. */
const NUMBER = String.raw`(?<![\p{Nd}.,:/§–-]|§ )(\p{Nd}{1,3}(?:[.,   ’٬]\p{Nd}{3})+|\p{Nd}+)`;

/** What a number that is called by it counts nothing. */
const NUMBERED = /(?:\b(?:Section|Article|Rule|Title|Chapter|Part|Count|Exhibit|No|Nr|Art|Abschnitt|Artikel|Kapitel|Teil)\b\.?\s+|§\s*)$/i;

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** The value of digits of any script. */
const valueOf = (digits: string): number =>
  Number(digits.replace(/\P{Nd}/gu, '').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))));

/** What is looked for in a language: a noun with digits before it, and with a word. */
interface Language extends Nouns {
  base: string;
  patterns: Record<Counted, Record<'any' | 'digits' | 'words', RegExp>>;
}

const patternsOf = (forms: string[]) => {
  const noun = `(?:${forms.join('|')})(?![\\p{L}\\p{N}])`;
  const any = new RegExp(forms.join('|'), 'i');
  return { any, digits: new RegExp(`${NUMBER}\\s+${noun}`, 'giu'), words: new RegExp(`(?<=\\p{L}\\s+)${noun}`, 'giu') };
};

const LANGUAGES: Record<string, Language> = Object.fromEntries(
  Object.entries(NOUNS).map(([base, { nouns, about }]) => {
    const patterns = Object.fromEntries(COUNTED.map((noun) => [noun, patternsOf(nouns[noun])])) as Language['patterns'];
    return [base, { base, nouns, about, patterns }];
  }),
);

const wrong = (place: Place, words: string, count: number, fix: string): Diagnostic => ({
  ...place,
  rule: 'wrong-count',
  message: `The text says "${words}", and the dossier has ${count}.`,
  fix,
});

/** Numbers in digits that are not the count of a noun. */
const inDigits = ({ before, text, after, placeAt }: OwnText, { nouns, about, patterns }: Language, noun: Counted, count: number) => {
  if (!/\p{Nd}/u.test(text)) return [];
  const whole = /\p{Nd}\s*$/u.test(text) ? text + after : text;
  return [...whole.matchAll(patterns[noun].digits)].flatMap((found): Diagnostic[] => {
    const [words, digits = ''] = found;
    const above = before + text.slice(0, found.index);
    if (found.index >= text.length || valueOf(digits) === count) return [];
    if (about.test(above) || NUMBERED.test(above) || (isYear(digits) && count < 1000)) return [];
    const fix = `write "${count} ${nouns[noun][0]}", or the number in words where it is of some of them`;
    return [wrong(placeAt(found.index), words, count, fix)];
  });
};

/** What is told in words up to here may be of some of them, whatever they all are. */
const MOST_OF_SOME = 12;

/** Whether a number in words can have been the count, rather than one of some: it lies near it. */
const isOldCount = (value: number, count: number): boolean =>
  value > MOST_OF_SOME && value !== count && Math.abs(value - count) <= Math.max(2, count / 10);

/** Numbers in words that are nearly the count of a noun. */
const inWords = ({ text, placeAt }: OwnText, { base, nouns, about, patterns }: Language, noun: Counted, count: number) =>
  [...text.matchAll(patterns[noun].words)].flatMap((found): Diagnostic[] => {
    const above = text.slice(0, found.index);
    const number = spelledNumber(above, base);
    if (!number || !isOldCount(number.value, count)) return [];
    const index = above.lastIndexOf(number.written);
    if (about.test(above.slice(0, index))) return [];
    const fix = `write "${count} ${nouns[noun][0]}"; where it is of some of them, say that it is of ${count}`;
    return [wrong(placeAt(index), text.slice(index, found.index + found[0].length), count, fix)];
  });

/** Numbers beside what the dossier counts that are not its count, in the words of a site in its language. */
export function countRules(texts: OwnText[], language: string, known: Known): Diagnostic[] {
  const words = LANGUAGES[language.split('-')[0] ?? ''];
  if (!words) return [];
  return texts.flatMap((text) =>
    COUNTED.flatMap((noun) => {
      if (!words.patterns[noun].any.test(text.text) && !/\p{Nd}\s*$/u.test(text.text)) return [];
      const count = known[noun].size;
      return known.unread(noun, '') ? [] : [...inDigits(text, words, noun, count), ...inWords(text, words, noun, count)];
    }),
  );
}
