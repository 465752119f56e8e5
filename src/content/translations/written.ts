import type { Written } from '../read/records.ts';
import type { Path } from '../read/yaml.ts';
import { translatable, translationPaths } from './files.ts';
import { translationText } from './read.ts';

/** What a translation says of one thing, as it is written: its values, where each stands, and its prose. */
export type WrittenTranslation = Omit<Written, 'shape'>;

/** Everything that the translations among some content files say, by itself: nothing of the original is laid under it. */
export function writtenTranslations(files: Record<string, string>): WrittenTranslation[] {
  return translationPaths(Object.keys(files)).flatMap(({ file, original }): WrittenTranslation[] => {
    const kind = translatable(original);
    if (!kind) return [];
    const { value, place, pieces } = translationText(kind, file, files[file] ?? '');
    if (!kind.many) return [{ kind, id: kind.path.exec(original)?.[1] ?? kind.noun, file, raw: value, place, pieces }];
    return Object.entries(value).map(([id, raw]) => ({
      ...{ kind, id, file, raw, pieces: [] },
      place: (path: Path, target?: 'key' | 'value') => place([id, ...path], target),
    }));
  });
}
