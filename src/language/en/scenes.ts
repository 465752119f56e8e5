// Pictures of the story along time: of years, and of a few days.

/** A dating: when, by whose account. */
export const datedBy = (date: string, whose: string): string => `${date}: ${whose}`;
/** In the place of whose account it is: no account has the date that we hold for likeliest. */
export const likeliest = 'most likely date';
// A dating that lies outside of the years that are drawn.
export const earlier = (dating: string): string => `${dating}, before these years`;
export const later = (dating: string): string => `${dating}, after these years`;
/** What a response is to. */
export const onClaim = (claim: string): string => `On “${claim}”`;
export const noStart = 'no start date found';
export const also = (datings: string[]): string => `also: ${datings.join('; ')}`;
export const more = (count: number): string => `${count} more on the timeline`;
// The picture read out: a sentence for the years that it shows, for each row and for each moment.
export const row = (name: string, what: string[]): string => `${name}: ${what.join('; ')}.`;
export const sentence = (text: string): string => `${text}.`;

/** To whom something was said. */
export const to = (whom: string): string => `to ${whom}`;
export const sameAgain = 'The same words again';
// Before words, read out.
export const claim = 'Claim:';
export const answers = 'answers:';
export const answersNot = 'does not answer:';
