import type { Dossier } from '../../model/dossier.ts';

/** The exact words that the dossier quotes from a source, each once. */
export function quotationsFrom({ quotations }: Pick<Dossier, 'quotations'>, source: string): string[] {
  return [...new Set(quotations.filter((each) => each.source === source).map(({ exact }) => exact))];
}

/** The ids of the sources that something is quoted from. */
export function quotedSources(dossier: Dossier): string[] {
  return Object.keys(dossier.sources).filter((id) => dossier.quotations.some(({ source }) => source === id));
}
