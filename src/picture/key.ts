import * as words from '#words/picture';
import type { Response } from '../model/claim.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import { signOf, STANCE_SIGNS, type Sign } from '../record/signs.ts';
import { flowed, line, runs, sign, TYPE, type Block } from './draw.ts';

/** A sign of so many px in width, and what it stands for. */
export interface KeyItem {
  svg: string;
  wide: number;
  words: string;
}

/** The square of a claim. */
export const CLAIM: KeyItem = { svg: '<rect class="claim" y="4" width="10" height="10"/>', wide: 10, words: words.claim };

/** The circle of a response. */
export const RESPONSE: KeyItem = { svg: '<circle class="response" cx="5" cy="9" r="5"/>', wide: 10, words: words.response };

const WORDS: Partial<Record<Sign, string>> = { 'other-terms': words.inOtherTerms };

/** The signs of the responses that occur, in the order of the stances. */
export function signItems(occurring: Pick<Response, 'stance' | 'bearing'>[]): KeyItem[] {
  const signs = new Set(occurring.map(signOf));
  return (Object.keys(STANCE_SIGNS) as Sign[])
    .filter((each) => signs.has(each))
    .map((each) => ({
      svg: sign(STANCE_SIGNS[each], 0, 3, 'response'),
      wide: 12,
      words: WORDS[each] ?? words.stanceInKey(STANCES[each as Stance].label),
    }));
}

/** What the signs of a picture stand for, in as few lines as they need. */
export function key(items: KeyItem[], width: number): Block {
  return flowed(
    items.map(({ svg, wide, words: meaning }) => ({
      svg: `${svg}${line(meaning, wide + 5, 14, TYPE.small)}`,
      width: wide + 5 + runs(meaning, TYPE.small),
    })),
    width,
    16,
    20,
  );
}
