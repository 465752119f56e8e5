import type { Dossier } from '../model/dossier.ts';
import { noted } from '../model/noted.ts';

/** A dossier of which is noted what pages read: of its tables each entry by itself. */
export function notedDossier(whole: Dossier): Dossier {
  const { parties, sources, events, terms, claims, articles, sections, fingerprints, links, pinned, renamed, citations } = whole;
  const tables = { parties, sources, events, terms, claims, articles, sections, fingerprints, links, pinned, renamed, citations };
  return noted('dossier', whole, Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, noted(name, table)])));
}
