import type { Dossier } from '../../model/dossier.ts';
import { listPath } from '../../model/links.ts';
import { listParts } from '../../model/list-parts.ts';
import { listedSources, sourceAddress } from '../../model/source-groups.ts';
import type { Source } from '../../model/source.ts';
import { sourceName } from '../../record/source/text.ts';
import type { NamedGroup } from './named.ts';
import { qualities } from '#words/site';

/** One part of the sources by their kind, how many each part has, and what the first part names of the others. */
export interface SourcesPart {
  groups: { label: string; sources: Source[] }[];
  lengths: number[];
  elsewhere: NamedGroup[];
}

const grouped = (sources: Source[]): SourcesPart['groups'] =>
  [...Map.groupBy(sources, ({ quality }) => quality)].map(([quality, those]) => ({ label: qualities[quality], sources: those }));

/** A part of the sources, counted from 1. */
export function sourcesPart(dossier: Dossier, part: number): SourcesPart {
  const parts = listParts('sources', listedSources(dossier));
  const others = parts.slice(1).flat();
  const entry = (source: Source): NamedGroup['entries'][number] => ({
    id: source.id,
    path: sourceAddress(source.id, dossier),
    when: sourceName(source),
    text: source.title ?? source.publisher,
  });
  return {
    groups: grouped(parts[part - 1] ?? []),
    lengths: parts.map((sources) => sources.length),
    elsewhere:
      part > 1
        ? []
        : grouped(others).map(({ label, sources: [first, ...more] }) => ({
            label,
            path: first ? sourceAddress(first.id, dossier) : listPath('sources', 1),
            entries: [...(first ? [first] : []), ...more].map(entry),
          })),
  };
}
