// The chronicle in words: of each entry who, what kind of thing, and what.

export const dated = 'Dates divergentes';
/** A claim, and "12 responses". */
export const claim = (responses: string): string => `Affirmation · ${responses}`;
// What a response is to, behind its stance.
export const onClaimBy = (stance: string, party: string): string => `${stance} · sur une affirmation (${party})`;
export const onOwnClaim = (stance: string): string => `${stance} · sur sa propre affirmation`;
