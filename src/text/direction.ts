import { direction } from '#words/language';

/** The scripts that are written from the right, by their codes in ISO 15924. */
const FROM_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

type Direction = 'ltr' | 'rtl';

/** In which direction a language (a tag of BCP 47) is written. */
export function directionOf(language: string): Direction {
  return FROM_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of words in a language, for `dir`, where it is not that of the page (or of a page in `direction`); nothing without a language. */
export function foreignDirection(language: string | undefined, page: Direction = direction): Direction | undefined {
  const own = language === undefined ? page : directionOf(language);
  return own === page ? undefined : own;
}

/** The same of codes, ids and addresses, which run from the left whatever the language of the page. */
export const codeDirection: 'ltr' | undefined = direction === 'rtl' ? 'ltr' : undefined;

/** The attributes of a page whose lines begin on the right; none of others. Styles ask for the class, so that frames of others are rid of them. */
export const lines: { dir?: 'rtl'; class?: string } = direction === 'rtl' ? { dir: 'rtl', class: 'from-right' } : {};
