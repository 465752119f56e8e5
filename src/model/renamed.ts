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
export function firstId(renamed: Renamed[], noun: Renamed['noun'], id: string): string {
  return renamed.find((each) => each.noun === noun && each.now === id)?.id ?? id;
}

/** The parts of an address in which what a reader has chosen names things of a noun. */
const PARTS: Partial<Record<Renamed['noun'], string>> = { claim: 'focus', event: 'focus', party: 'party|compare', question: 'question' };

/** What was renamed, as pages say it to their scripts: "focus old-id new-id,party|compare old-id new-id"; `undefined` where nothing was. */
export function renamedText(renamed: Record<string, Renamed>): string | undefined {
  const all = Object.values(renamed).flatMap(({ noun, id: old, now }) => (PARTS[noun] ? [`${PARTS[noun]} ${old} ${now}`] : []));
  return all.join() || undefined;
}
