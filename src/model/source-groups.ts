import { collator } from './collator.ts';
import type { Dossier } from './dossier.ts';
import { sourcePath } from './links.ts';
import { partOf } from './list-parts.ts';
import { derived } from './noted.ts';
import { own } from './own.ts';
import { sourceSchema, type Source } from './source.ts';

/** The sources in the order in which they are listed: by the kind of outlet, and within it by publisher. */
export function listedSources({ sources, site }: Pick<Dossier, 'sources' | 'site'>): Source[] {
  const { compare } = collator(site.language);
  const sorted = Object.values(sources).sort((a, b) => compare(a.publisher, b.publisher));
  return sourceSchema.shape.quality.options.flatMap((quality) => sorted.filter((source) => source.quality === quality));
}

/** On which part of the list of sources each stands, by its id; those on the first are left out. */
const sourceParts = derived('parts of sources', (dossier: Pick<Dossier, 'sources' | 'site'>): Record<string, number> => {
  const parts = listedSources(dossier).map(({ id }, place, all) => [id, partOf('sources', place, all.length)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part > 1));
});

/** Where a source of a dossier stands in the list of sources, on whichever part of it. */
export function sourceAddress(id: string, dossier: Pick<Dossier, 'sources' | 'site'>): string {
  return sourcePath(id, own(sourceParts(dossier), id));
}
