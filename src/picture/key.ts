import { STANCES, type Stance } from '../model/stance.ts';
import { BEARING_SIGNS, STANCE_SIGNS } from '../record/signs.ts';
import { flowed, line, runs, sign, TYPE, type Block } from './draw.ts';

/** A sign of so many px in width, and what it stands for. */
export interface KeyItem {
  svg: string;
  wide: number;
  words: string;
}

/** The square of a claim. */
export const CLAIM: KeyItem = { svg: '<rect class="claim" y="4" width="10" height="10"/>', wide: 10, words: 'claim' };

/** The circle of a response. */
export const RESPONSE: KeyItem = { svg: '<circle class="response" cx="5" cy="9" r="5"/>', wide: 10, words: 'response' };

/** How a response meets its claim. */
export const BEARINGS: KeyItem[] = [
  { svg: sign(BEARING_SIGNS.direct, 0, 3, 'response'), wide: 22, words: 'answers the question asked' },
  { svg: sign(BEARING_SIGNS.sidestep, 0, 3, 'response'), wide: 22, words: 'answers another' },
];

/** The stances that occur, in their own order. */
export function stanceItems(occurring: Stance[]): KeyItem[] {
  return (Object.keys(STANCES) as Stance[])
    .filter((stance) => occurring.includes(stance))
    .map((stance) => ({ svg: sign(STANCE_SIGNS[stance], 0, 3, 'response'), wide: 12, words: STANCES[stance].label.toLowerCase() }));
}

/** What the signs of a picture stand for, in as few lines as they need. */
export function key(items: KeyItem[], width: number): Block {
  return flowed(
    items.map(({ svg, wide, words }) => ({
      svg: `${svg}${line(words, wide + 5, 14, TYPE.small)}`,
      width: wide + 5 + runs(words, TYPE.small),
    })),
    width,
    16,
    20,
  );
}
