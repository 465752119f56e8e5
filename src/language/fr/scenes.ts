// Pictures of the story along time: of years, and of a few days.

/** A dating: when, by whose account. */
export const datedBy = (date: string, whose: string): string => `${date}\u202f: ${whose}`;
/** In the place of whose account it is: no account has the date that we hold for likeliest. */
export const likeliest = 'le plus probable';
// A dating that lies outside of the years that are drawn.
export const earlier = (dating: string): string => `${dating}, avant ces années`;
export const later = (dating: string): string => `${dating}, après ces années`;
/** What a response is to. */
export const onClaim = (claim: string): string => `Sur «\u202f${claim}\u202f»`;
export const noStart = 'aucun début trouvé';
export const also = (datings: string[]): string => `aussi\u202f: ${datings.join('\u202f; ')}`;
export const more = (count: number): string => `${count} de plus sur la chronologie`;
// The picture read out: a sentence for the years that it shows, for each row and for each moment.
export const row = (name: string, what: string[]): string => `${name}\u202f: ${what.join('\u202f; ')}.`;
export const sentence = (text: string): string => `${text}.`;

/** To whom something was said. */
export const to = (whom: string): string => `à\u202f: ${whom}`;
export const sameAgain = 'Les mêmes mots encore';
// Before words, read out.
export const claim = 'Affirmation\u202f:';
export const answers = 'répond à\u202f:';
export const answersNot = 'ne répond pas à\u202f:';
