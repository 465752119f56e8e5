import { direction } from '#words/language';

/** The scripts that are written from the right, by their codes in ISO 15924. */
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

type Direction = 'ltr' | 'rtl';

/** In which direction a language (a tag of BCP 47) is written. */
export function directionOf(language: string): Direction {
  return RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of words in a language, for `dir`, where it is not that of the page (or of a page in `direction`); nothing without a language. */
export function foreignDirection(language: string | undefined, page: Direction = direction): Direction | undefined {
  const own = language === undefined ? page : directionOf(language);
  return own === page ? undefined : own;
}

/** The direction of codes, ids and addresses, which run from the left, where the page does not. */
export const codeDirection: 'ltr' | undefined = direction === 'rtl' ? 'ltr' : undefined;

/** The attributes of words in a language; none where nothing is said of it. */
export function languageAttributes(language: string | undefined): { lang?: string; dir?: Direction | undefined } {
  return language === undefined ? {} : { lang: language, dir: foreignDirection(language) };
}

/** The attributes of the root of a page that is written from right to left; none of others. Styles ask for the class, so that frames of others are rid of them. */
export const rootAttributes: { dir?: 'rtl'; class?: string } = direction === 'rtl' ? { dir: 'rtl', class: 'rtl' } : {};
