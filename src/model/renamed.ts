import { z } from 'zod';
import { date, id } from './fields.ts';

/** The nouns whose ids stand in addresses: as a path, as a place on a page, or in what a reader has chosen. */
export const ADDRESSED = ['claim', 'article', 'event', 'source', 'term', 'party', 'question', 'party kind', 'event kind', 'power'] as const;

/** A thing that had another id: its record is kept under the id that it had, so that old addresses lead to it. */
export const renamedSchema = z.strictObject({
  noun: z.enum(ADDRESSED).describe('What it is'),
  now: id.describe('The id that it has now'),
  date: date.describe('When it was renamed'),
});
export type Renamed = { id: string } & z.output<typeof renamedSchema>;

/** The id that a thing had first, under which its changes and records are known for good. */
export function firstId(renamed: FormerName[], noun: FormerName['noun'], id: string): string {
  return renamed.find((each) => each.noun === noun && each.now === id)?.id ?? id;
}

/** What had another name (`id`) in addresses and data: a thing of the dossier, or what the engine itself names. */
export interface FormerName {
  noun: Renamed['noun'] | 'chart' | 'bearing';
  id: string;
  now: string;
}

/** What the engine named otherwise: the old names took a side. */
export const FORMER_NAMES: FormerName[] = [
  { noun: 'chart', id: 'sidesteps', now: 'answers' },
  { noun: 'bearing', id: 'sidestep', now: 'another-question' },
];

/** Where the names of what can be embedded begin with those of things. */
const EMBEDDED: Partial<Record<FormerName['noun'], string>> = { chart: '', claim: 'claims/', article: 'articles/' };

/** The name of what can be embedded ("matrix", "claims/<id>") as it is now, from that or a former one. */
export function nameNow(name: string, former: FormerName[]): string {
  const found = former.find(({ noun, id }) => EMBEDDED[noun] !== undefined && `${name}/`.startsWith(`${EMBEDDED[noun]}${id}/`));
  if (!found) return name;
  const start = EMBEDDED[found.noun] ?? '';
  return start + found.now + name.slice(start.length + found.id.length);
}

/** The parts of an address in which what a reader has chosen names things of a noun. */
const PARTS: Partial<Record<Renamed['noun'], string>> = { claim: 'focus', event: 'focus', party: 'party|compare', question: 'question' };

/** What was renamed, as pages say it to their scripts: "focus old-id new-id,party|compare old-id new-id"; `undefined` where nothing was. */
export function renamedText(renamed: Record<string, Renamed>): string | undefined {
  const all = Object.values(renamed).flatMap(({ noun, id: old, now }) => (PARTS[noun] ? [`${PARTS[noun]} ${old} ${now}`] : []));
  return all.join() || undefined;
}
