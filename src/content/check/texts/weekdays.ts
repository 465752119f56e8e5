import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isLanguageTag } from '../../../model/language-tag.ts';
import type { OwnText } from './own-texts.ts';

/** What a language says around weekdays: what ends their compounds, what they stand behind, and when one means no day or every one of them. */
interface Usage {
  ending?: string;
  behind?: RegExp;
  except?: RegExp;
  /** What stands behind it when it begins a name. */
  beginsName?: RegExp;
}

const USAGE: Record<string, Usage> = {
  en: {
    // "Black Friday", "Good Friday": a word with a capital before it, other than one that begins a sentence.
    except:
      /\b(?:[Ee]very|[Ee]ach|(?!(?:On|Last|Next|Since|Until|By|From|Before|After|Late|Early|This|That|The|A|And|But|Or|Then|Only)\s)[A-Z][a-z]+)\s+$/,
    beginsName: /^ [A-Z]/,
  },
  de: { ending: '(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?', except: /\b(?:jede[nmrs]?|Welt am|Bild am)\s+$/i },
  fr: { except: /\b(?:chaque|tous les)\s+$/i },
  // "الاثنين" is "the two" as well, and "الأحد" "the one".
  ar: { behind: /(?:يوم|مساء|صباح|ظهر|عصر|ليلة|فجر)\s+$/, except: /كل\s+يوم\s+$/ },
};

const PREPOSITION = /\b(?:on|last|next|since|until|by|before|after|from)\s+$/i;

const names = (languages: string[], style: Intl.DateTimeFormatOptions, dates: Date[]): string =>
  languages
    .flatMap((language) => dates.map((date) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(date)))
    .map((name) => name.replace(/[.*+?()[\]\\]/g, '\\$&'))
    .join('|');

interface Patterns {
  /** Finds out fast whether there is any. */
  any: RegExp;
  weekday: RegExp;
  /** A date that begins, or ends, a text. */
  dateBehind: RegExp;
  dateBefore: RegExp;
}

const madePatterns = (language: string, base: string): Patterns => {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  // The months of Arabic have other names in other countries.
  const languages = base === 'ar' ? [language, 'ar-EG', 'ar-SY', 'ar-MA'] : [language];
  const month = `(?:${names(languages, { month: 'long', day: undefined }, months)}|${names(languages, { month: 'short' }, months)})`;
  const day = '\\p{Nd}{1,2}(?:st|nd|rd|th|er|\\.)?';
  const date = `(?:${day}\\s+(?:of\\s+|de\\s+)?${month}|${month}\\s+${day}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}|\\p{Nd}{1,2}[./]\\s?\\p{Nd}{1,2}[./])`;
  const weekday = names([language], { weekday: 'long' }, days);
  return {
    any: new RegExp(weekday, 'i'),
    weekday: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${weekday})${USAGE[base]?.ending ?? ''}(?![\\p{L}\\p{N}])`, 'giu'),
    dateBehind: new RegExp(`^(?:\\s\\p{Ll}+)?\\s?[,(]?\\s*(?:the |dem |den |der |le )?\\(?${date}`, 'iu'),
    dateBefore: new RegExp(`${date}(?:\\.?\\s?\\p{Nd}{4})?,?\\s\\(?(?:an? |eine[mnr]? |un )?$`, 'iu'),
  };
};

const known = new Map<string, Patterns>();

const patternsOf = (language: string, base: string): Patterns => {
  const patterns = known.get(language) ?? madePatterns(language, base);
  known.set(language, patterns);
  return patterns;
};

/** Whether a word is written as the names of days are: German has adverbs of them, French has names that have them in capitals. */
const isDay = (word: string, before: string, base: string): boolean => {
  if (base === 'de') return /^\p{Lu}/u.test(word);
  return base !== 'fr' || /^\p{Ll}/u.test(word) || /(?:^|[.!?:]\s+)$/.test(before);
};

const isAlone = (word: string, before: string, behind: string, base: string, { dateBehind, dateBefore }: Patterns): boolean => {
  const { behind: needed, except, beginsName } = USAGE[base] ?? {};
  if (!isDay(word, before, base) || except?.test(before) || (needed && !needed.test(before))) return false;
  if (dateBehind.test(behind) || dateBefore.test(before)) return false;
  return !beginsName?.test(behind) || PREPOSITION.test(before);
};

const inText = ({ before, text, after, placeAt }: OwnText, base: string, patterns: Patterns): Diagnostic[] =>
  [...text.matchAll(patterns.weekday)].flatMap(({ 0: word, index }): Diagnostic[] => {
    const [above, below] = [before + text.slice(0, index), text.slice(index + word.length) + after];
    if (!isAlone(word, above, below, base, patterns)) return [];
    const message = `"${word}" says no date.`;
    return [{ ...placeAt(index), rule: 'weekday-alone', message, fix: 'write the date, such as "18 December 2018"' }];
  });

/** Weekdays that no date stands beside, in the words of a site in its language: which Tuesday it was, nobody knows a year later. */
export function weekdayRules(texts: OwnText[], language: string): Diagnostic[] {
  if (!isLanguageTag(language)) return [];
  const base = language.split('-')[0] ?? '';
  const patterns = patternsOf(language, base);
  return texts.flatMap((text) => (patterns.any.test(text.text) ? inText(text, base, patterns) : []));
}
