/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const STANCES = {
  confirms: { label: 'Confirms', gloss: 'says that it is so' },
  'partly-confirms': { label: 'Partly confirms', gloss: 'says that part of it is so' },
  reframes: { label: 'Reframes', gloss: 'speaks of it in other terms, and neither confirms nor denies it' },
  disputes: { label: 'Disputes', gloss: 'says that it is wrong or misleading in part' },
  denies: { label: 'Denies', gloss: 'says that it is not so' },
  declines: { label: 'Declines', gloss: 'spoke, but gave no answer' },
  'no-reply-found': { label: 'No reply found', gloss: 'no answer in the sources looked at' },
} as const;

export type Stance = keyof typeof STANCES;

/** The stances of those who spoke to the claim; the other two give no answer. */
export const ANSWERING = ['confirms', 'partly-confirms', 'reframes', 'disputes', 'denies'] as const;
