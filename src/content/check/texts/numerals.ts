/** The words of 0 to 19, and of the tens from 20 on. */
interface Words {
  small: string[];
  tens: string[];
  hundred: string;
}

const WORDS: Record<string, Words> = {
  en: {
    small: [
      ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
      ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
    ],
    tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    hundred: 'hundred',
  },
  de: {
    small: [
      ...['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn'],
      ...['vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
    ],
    tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    hundred: 'hundert',
  },
  fr: {
    small: [
      ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize'],
      ...['quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
    ],
    tens: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'],
    hundred: 'cent',
  },
};

/** A number below 100 in words; French counts on from 60 and 80 to 19. */
const belowHundred = (count: number, language: string, { small, tens }: Words): string => {
  if (count < 20) return small[count] ?? '';
  const ten = tens[Math.floor(count / 10) - 2] ?? '';
  const one = language === 'fr' && /^[79]/.test(String(count)) ? count % 20 : count % 10;
  if (one === 0) return ten;
  return language === 'de' ? `${small[one]}und${ten}` : `${ten}-${small[one]}`;
};

const inWords = (count: number, language: string, words: Words): string => {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  const low = rest > 0 || hundreds === 0 ? belowHundred(rest, language, words) : '';
  if (hundreds === 0) return low;
  const many = hundreds > 1 ? words.small[hundreds] : '';
  return [many, words.hundred, low].filter(Boolean).join(language === 'de' ? '' : ' ');
};

/** Words of a number in the form in which they are looked up: hyphens, "and", a single hundred and the plural of French do not count. */
const plain = (words: string, language: string): string => {
  const small = words.toLowerCase().replaceAll('-', ' ');
  if (language === 'de') return small.replace(/^einhundert(?:und)?|^hundertund/, 'hundert');
  return small
    .replace(/ (?:and|et) /g, ' ')
    .replace(/^(?:an?|one) (?=hundred)/, '')
    .replace(/(vingt|cent)s\b/g, '$1')
    .replace('une', 'un');
};

const known = new Map<string, Map<string, number>>();

const numbersOf = (language: string, words: Words): Map<string, number> => {
  const made = known.get(language);
  if (made) return made;
  const numbers = new Map(Array.from({ length: 1000 }, (_, count) => [plain(inWords(count, language, words), language), count]));
  known.set(language, numbers);
  return numbers;
};

/** The number below 1000 that the last words of a text spell out, the longest that they do, and how they are written; `null` where they are none. */
export function spelledNumber(text: string, language: string): { value: number; written: string } | null {
  const words = WORDS[language];
  if (!words) return null;
  const numbers = numbersOf(language, words);
  const last = [...text.matchAll(/[\p{L}-]+/gu)].slice(-6);
  for (const { index } of last) {
    const written = text.slice(index).trim();
    const value = numbers.get(plain(written, language));
    if (value !== undefined) return { value, written };
  }
  return null;
}
