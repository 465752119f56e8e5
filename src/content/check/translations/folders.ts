import { canonicalTag, isLanguageTag } from '../../../model/language-tag.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearestId } from '../nearest.ts';
import type { Written } from '../../read/records.ts';
import { textAt } from '../../read/values.ts';
import { languagesOf, originalLanguage, REGISTER, translatable, translationOf, translationPaths } from '../../translations/files.ts';

const problem = (file: string, rule: string, message: string, fix: string): Diagnostic => ({
  ...{ file, line: 1, column: 1, rule, message, fix },
});

const misplaced = (files: Record<string, string>): Diagnostic[] => {
  const own = originalLanguage(files);
  const names = Object.keys(files).filter((file) => translatable(file));
  const told = new Set<string>();
  return translationPaths(Object.keys(files)).flatMap(({ file, language, original }): Diagnostic[] => {
    if (!language) {
      const message = `"${file}" is not in the folder of any language.`;
      return [problem(file, 'unknown-file', message, 'move it into one, such as content/translations/fr/')];
    }
    if (!isLanguageTag(language) || language === own) {
      const once = !told.has(language);
      told.add(language);
      const why = language === own ? 'is the language of the original' : 'is not a language that browsers know';
      const right = language === own ? null : canonicalTag(language.replaceAll('_', '-'));
      const fix = right ? `rename the folder to "${right}"` : 'give the folder the tag of the language that it translates into: fr, pt-BR';
      return once ? [problem(file, 'bad-language', `"${language}", the name of a folder of translations, ${why}.`, fix)] : [];
    }
    if (original === `content/${REGISTER}` || (translatable(original) && files[original] !== undefined)) return [];
    const near = nearestId(original, names);
    const fix = near ? `rename it to ${translationOf(near, language)}` : 'move it out of content/, or write the original first';
    const message = translatable(original)
      ? `There is no ${original} that this could translate.`
      : `"${file}" does not translate any file of a dossier.`;
    return [problem(file, 'unknown-original', message, fix)];
  });
};

/** Articles and pictures that stand where a language will. */
const taken = (files: Record<string, string>, records: Written[]): Diagnostic[] =>
  languagesOf(files)
    .slice(1)
    .flatMap((language): Diagnostic[] => {
      const articles = records.flatMap((record): Diagnostic[] => {
        if (record.kind.noun !== 'article' || textAt(record.raw, ['path'])?.split('/')[1] !== language) return [];
        const message = `The path begins with "/${language}/", below which the translation is published.`;
        return [{ ...record.place(['path']), rule: 'taken-path', message, fix: 'give the article another path' }];
      });
      const file = Object.keys(files).find((name) => name === `public/${language}` || name.startsWith(`public/${language}/`));
      const message = `"${file}" takes the place of the translation: below "/${language}/".`;
      return file ? [...articles, problem(file, 'taken-path', message, 'give its folder another name')] : articles;
    });

/** Files below `content/translations/` that translate nothing, folders that are no language, and what stands in their way. */
export function translationFolderRules(files: Record<string, string>, records: Written[]): Diagnostic[] {
  return [...misplaced(files), ...taken(files, records)];
}
