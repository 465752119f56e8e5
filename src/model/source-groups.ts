import { collator } from './collator.ts';
import type { Dossier } from './dossier.ts';
import { sourcePath } from './links.ts';
import { partOf } from './list-parts.ts';
import { sourceSchema, type Source } from './source.ts';

/** The sources in the order in which they are listed: by the kind of outlet, and within it by publisher. */
export function listedSources({ sources, site }: Pick<Dossier, 'sources' | 'site'>): Source[] {
  const { compare } = collator(site.language);
  const sorted = Object.values(sources).sort((a, b) => compare(a.publisher, b.publisher));
  return sourceSchema.shape.quality.options.flatMap((quality) => sorted.filter((source) => source.quality === quality));
}

const sourceParts = new WeakMap<object, Map<string, number>>();

/** Where a source of a dossier stands in the list of sources, on whichever part of it. */
export function sourceAddress(id: string, dossier: Pick<Dossier, 'sources' | 'site'>): string {
  const { sources } = dossier;
  const parts =
    sourceParts.get(sources) ??
    new Map(listedSources(dossier).map((source, place, all) => [source.id, partOf('sources', place, all.length)]));
  sourceParts.set(sources, parts);
  return sourcePath(id, parts.get(id));
}
