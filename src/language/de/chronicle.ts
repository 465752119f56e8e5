// The chronicle in words: of each entry who, what kind of thing, and what.

export const dated = 'Unterschiedlich datiert';
/** A claim, and "12 responses". */
export const claim = (responses: string): string => `Behauptung · ${responses}`;
// What a response is to, behind its stance.
export const onClaimBy = (stance: string, party: string): string => `${stance} · zu einer Behauptung (${party})`;
export const onOwnClaim = (stance: string): string => `${stance} · zur eigenen Behauptung`;
