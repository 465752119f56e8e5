import type { Bearing, Response, WrittenResponse } from './claim.ts';
import { isOpen } from './date.ts';
import type { Stance } from './stance.ts';

/** When a response was said; `null` when none was found. */
export function saidOf(response: WrittenResponse) {
  return response.stance === 'no-reply-found' ? null : response.said;
}

/** A date as a part of an address: its start, with the hour where that is known; of one whose start is open or not known its end. */
const dateKey = (text: string): string => {
  const [start = '', end = ''] = text.split('/');
  const [day = '', time = ''] = (isOpen(start) ? end : start).split('T');
  const clock = time.replace(/(Z|[+-].*)$/, '').replace(/\D/g, '');
  return [isOpen(start) && 'until', day.replace(/[^\d-]/g, '').replace(/-+$/, ''), clock].filter(Boolean).join('-');
};

/** The part of a response's address behind the `#`: party and date, or party and "no-reply". */
export function responseKey(response: { id?: string | undefined; by: string; said?: { text: string } | undefined }): string {
  return response.id ?? `${response.by}-${response.said ? dateKey(response.said.text) : 'no-reply'}`;
}

/** Whether a response answers what the claim asks. */
export function bearingOf(asks: string, answers: string[] | undefined): Bearing {
  return !answers || answers.length === 0 ? 'silent' : answers.includes(asks) ? 'direct' : 'another-question';
}

/** The responses that somebody gave: an entry that none was found counts as a search, not as an answer. */
export function found<Entry extends { stance: Stance }>(responses: Entry[]): Entry[] {
  return responses.filter(({ stance }) => stance !== 'no-reply-found');
}

/** Where a response stands: on the line of the question asked, beside it, or in an empty place that says why it is empty. */
export type Place = 'on' | 'beside' | 'declines' | 'silent';

/** The place of a response in an exchange. */
export function placeOf({ stance, bearing }: Pick<Response, 'stance' | 'bearing'>): Place {
  if (stance === 'no-reply-found') return 'silent';
  return stance === 'declines' || bearing === 'silent' ? 'declines' : bearing === 'direct' ? 'on' : 'beside';
}
