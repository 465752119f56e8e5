import { signOf, type Sign } from '../../record/signs.ts';
import type { SmallCell } from '../layout/small-matrix.ts';

const WORDS: Record<Sign, string> = {
  confirms: 'confirms',
  'partly-confirms': 'partly',
  reframes: 'beside',
  'other-terms': 'reframes',
  disputes: 'disputes',
  denies: 'denies',
  declines: 'declines',
  'no-reply-found': 'no reply',
};

/** What a cell says in one word: what the first response in it does, "beside" where it answers another question; empty without a response. */
export function cellWord({ signs }: SmallCell): string {
  const response = signs.find((sign) => sign.response)?.response;
  if (!response) return '';
  return response.bearing === 'sidestep' ? 'beside' : WORDS[signOf(response)];
}
