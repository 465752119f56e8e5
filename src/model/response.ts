import type { Bearing, WrittenResponse } from './claim.ts';

/** When a response was said; `null` when none was found. */
export const saidOf = (response: WrittenResponse) => (response.stance === 'no-reply-found' ? null : response.said);

/** The part of a response's address behind the `#`: party and date, or party and "no-reply". */
export const responseKey = (response: { id?: string | undefined; by: string; said?: { text: string } | undefined }): string =>
  response.id ?? `${response.by}-${response.said ? response.said.text.split('/')[0]?.replace(/[^\d-]/g, '') : 'no-reply'}`;

/** Whether a response answers what the claim asks. */
export const bearingOf = (asks: string, answers: string[] | undefined): Bearing =>
  !answers || answers.length === 0 ? 'silent' : answers.includes(asks) ? 'direct' : 'sidestep';
