import { stances } from '#words/model';

/** The positions that a response can have toward a claim, never whether it is true. */
export const STANCE_IDS = ['confirms', 'partly-confirms', 'reframes', 'disputes', 'denies', 'declines', 'no-reply-found'] as const;

export type Stance = (typeof STANCE_IDS)[number];

/** What readers see of each in a cell, and what it means. */
export const STANCES: Record<Stance, { label: string; gloss: string }> = stances;

/** The stances of those who spoke to the claim; the other two give no answer. */
export const ANSWERING = ['confirms', 'partly-confirms', 'reframes', 'disputes', 'denies'] as const;
