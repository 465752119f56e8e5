import { stances } from '#words/model';

/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const STANCES = stances;

export type Stance = keyof typeof STANCES;

/** The stances of those who spoke to the claim; the other two give no answer. */
export const ANSWERING = ['confirms', 'partly-confirms', 'reframes', 'disputes', 'denies'] as const;
