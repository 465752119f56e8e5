import { stances } from '#words/model';

/** The stances of those who spoke to the claim; the other two give no answer. */
export const ANSWERING = ['confirms', 'partly-confirms', 'reframes', 'disputes', 'denies'] as const;

/** All stances, by their ids. */
export const STANCE_IDS = [...ANSWERING, 'declines', 'no-reply-found'] as const;
export type Stance = (typeof STANCE_IDS)[number];

/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const STANCES: Record<Stance, { label: string; gloss: string }> = stances;
