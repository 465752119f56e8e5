import { z } from 'zod';
import * as words from '#words/model';
import { dateText } from '../time/date-text.ts';
import { address, date } from './fields.ts';

/** What a check of an outside address can find. */
export const LINK_STATES = ['live', 'moved', 'refused', 'dead', 'not checked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** One check of one address. A check that came to nothing replaces no earlier one, so `date` is when the state was seen. */
const linkCheckSchema = z.strictObject({
  state: z.enum(LINK_STATES),
  date: date.describe('When it was checked'),
  address: address.describe('The address that was checked'),
  to: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'bad-address')
    .refine((text) => URL.canParse(text), 'bad-address')
    .optional()
    .describe('Where it leads, when it has moved'),
});
export type LinkCheck = z.output<typeof linkCheckSchema>;

/** What is known of the outside addresses of one source. */
export const linkHealthSchema = z.strictObject({ URL: linkCheckSchema.optional(), archive: linkCheckSchema.optional() });
export type LinkHealth = { id: string } & z.output<typeof linkHealthSchema>;

/** The checks of one source as their file holds them, dates as text. */
export type WrittenHealth = z.input<typeof linkHealthSchema>;
export type WrittenCheck = z.input<typeof linkCheckSchema>;

/** What a check of an address or a preserved copy found, as one short phrase: "Address live on 23 November 2026". */
export function linkHealthText(check: LinkCheck | undefined, of: 'address' | 'copy'): string {
  const said = words.linkHealth[of];
  if (!check || check.state === 'not checked') return said.notChecked;
  return said[check.state](dateText(check.date));
}
