import { existsAsOf } from '../../model/as-of.ts';
import { startOf, type Dated } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Feature, Ledger, Voice } from '../../model/ledger.ts';

/**
 * The ledger as of a date: a voice is in it once one of its sources had been published. A voice none of whose sources has a date stays.
 */
export function ledgerAsOf(ledger: Ledger, sources: Dossier['sources'], asOf: Dated | null): Ledger {
  const isKnown = (voice: Pick<Voice, 'sources'>): boolean => {
    const issued = voice.sources.flatMap((id) => sources[id]?.issued ?? []);
    return issued.length === 0 || issued.some((date) => existsAsOf(startOf(date), asOf));
  };
  const known = <Kind extends Voice>(voices: Kind[] = []): Kind[] => voices.filter(isKnown);
  const features = Object.entries(ledger.features).map(([id, feature]): [string, Feature] => {
    const access = Object.entries(feature.access).map(([power, { purpose, granted, used }]): [string, Feature['access'][string]] => [
      power,
      { purpose: known(purpose), granted: known(granted), used: known(used) },
    ]);
    return [id, { ...feature, access: Object.fromEntries(access) }];
  });
  return { ...ledger, features: Object.fromEntries(features) };
}
