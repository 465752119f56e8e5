import { isOfDays, type Scene } from '../model/article.ts';
import { dossierAsOf } from '../model/as-of.ts';
import { chronicle } from '../model/chronicle.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { topicsOf } from '../timeline/layout/years/topics.ts';
import { dataRows, entryRow, type DataRow } from './layout/data-rows.ts';

/** Of a scene along years what its picture has a row for, each with the responses whose dates stand in that row. */
const yearsRows = (dossier: Dossier, scene: Pick<Scene, 'focus' | 'asOf'>): DataRow[] => {
  const entries = new Map(chronicle(scene.asOf ? dossierAsOf(dossier, scene.asOf) : dossier).map((entry) => [entry.id, entry]));
  const ids = topicsOf(dossier, scene).flatMap(({ id, rivals }) => [id, ...rivals.map((rival) => rival.id)]);
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []).map(entryRow);
};

/** The records that a thing shows, in the order in which it shows them. */
export function dataOf(dossier: Dossier, { subject, scene }: Pick<Embeddable, 'subject' | 'scene'>): DataRow[] {
  return scene && subject.kind === 'timeline' && !isOfDays(scene) ? yearsRows(dossier, scene) : dataRows(dossier, subject);
}
