import { isLanguageTag } from '../../model/language-tag.ts';
import { byCodeUnits } from '../../model/code-units.ts';
import { KINDS, type Kind } from '../read/kinds.ts';
import { textAt } from '../read/values.ts';
import { parsedYaml } from '../read/yaml.ts';

/** The folder of all translations: a folder a language in it, with files at the paths of what they translate. */
export const TRANSLATIONS = 'content/translations/';

/** The file of a language that says which state of the original each of its texts translates; a command writes it. */
export const REGISTER = 'translated.json';

/** What a path below the folder of translations says: the language, and the path of the original. */
export interface TranslationPath {
  file: string;
  language: string;
  original: string;
}

/** The files below the folder of translations; those that lie in no folder of a language have the language "". */
export function translationPaths(names: string[]): TranslationPath[] {
  return names.flatMap((file) => {
    if (!file.startsWith(TRANSLATIONS)) return [];
    const [, language = '', rest = file.slice(TRANSLATIONS.length)] = /^([^/]+)\/(.+)$/.exec(file.slice(TRANSLATIONS.length)) ?? [];
    return [{ file, language, original: `content/${rest}` }];
  });
}

/** The kind of a content file that has something to translate; `null` where it has nothing, or is none. */
export function translatable(original: string): Kind | null {
  const kind = KINDS.find(({ path }) => path.test(original));
  return kind && !kind.example.endsWith('.json') ? kind : null;
}

/** Where the translation of a content file lies. */
export function translationOf(original: string, language: string): string {
  return original.replace('content/', `${TRANSLATIONS}${language}/`);
}

/** The language that `content/site.yaml` names; `null` where it cannot be told. */
export function originalLanguage(files: Record<string, string>): string | null {
  const text = files['content/site.yaml'];
  return text === undefined ? null : textAt(parsedYaml('content/site.yaml', text).value, ['language']);
}

/** The languages of a dossier: of the original first, then those that it is translated into. */
export function languagesOf(files: Record<string, string>): string[] {
  const own = originalLanguage(files) ?? 'en';
  const all = translationPaths(Object.keys(files)).filter(({ language, original }) => isLanguageTag(language) && translatable(original));
  const others = [...new Set(all.map(({ language }) => language))].filter((language) => language !== own);
  return [own, ...others.sort(byCodeUnits)];
}
