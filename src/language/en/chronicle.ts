// The chronicle in words: of each entry who, what kind of thing, and what.

export const dated = 'Dates by different accounts';
/** A claim, and "12 responses". */
export const claim = (responses: string): string => `Claim · ${responses}`;
// What a response is to, behind its stance.
export const onClaimBy = (stance: string, party: string): string => `${stance} · on a claim by ${party}`;
export const onOwnClaim = (stance: string): string => `${stance} · on its own claim`;
