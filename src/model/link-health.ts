import { z } from 'zod';
import { dateText } from '../time/date-text.ts';
import { address, date } from './fields.ts';

/** What a check of an outside address can find. */
export const LINK_STATES = ['live', 'moved', 'refused', 'dead', 'not checked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** One check of one address. A check that came to nothing replaces no earlier one, so `date` is when the state was seen. */
const linkCheckSchema = z.strictObject({
  state: z.enum(LINK_STATES),
  date: date.describe('When it was asked'),
  address: address.describe('The address that was asked'),
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

/** What a check found, as one short phrase on the thing that was asked for: "Address live on 23 November 2026". */
export function linkHealthText(check: LinkCheck | undefined, thing: string): string {
  const on = check && `on ${dateText(check.date)}`;
  if (check?.state === 'live') return `${thing} live ${on}`;
  if (check?.state === 'moved') return `${thing} moved, seen ${on}`;
  if (check?.state === 'refused') return `${thing} refused to answer our check ${on}`;
  return check?.state === 'dead' ? `${thing} gone ${on}` : `${thing} not checked yet`;
}
