import type { Dossier } from '../../model/dossier.ts';
import { derived } from '../../model/noted.ts';
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

/** The parts of the sources. */
export const sourcesParts = derived('parts of the list of sources', (dossier: Dossier): SourcesPart[] => {
  const parts = listParts('sources', listedSources(dossier));
  const others = parts.slice(1).flat();
  const entry = (source: Source): NamedGroup['entries'][number] => ({
    id: source.id,
    path: sourceAddress(source.id, dossier),
    when: sourceName(source),
    text: source.title ?? source.publisher,
  });
  const elsewhere = grouped(others).map(({ label, sources: [first, ...more] }) => ({
    label,
    path: first ? sourceAddress(first.id, dossier) : listPath('sources', 1),
    entries: [...(first ? [first] : []), ...more].map(entry),
  }));
  const lengths = parts.map((sources) => sources.length);
  return parts.map((sources, at) => ({ groups: grouped(sources), lengths, elsewhere: at === 0 ? elsewhere : [] }));
});
