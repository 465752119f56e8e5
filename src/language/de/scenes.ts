// Pictures of the story along time: of years, and of a few days.

/** A dating: when, by whose account. */
export const datedBy = (date: string, whose: string): string => `${date}: ${whose}`;
/** In the place of whose account it is: no account has the date that we hold for likeliest. */
export const likeliest = 'am wahrscheinlichsten';
// A dating that lies outside of the years that are drawn.
export const earlier = (dating: string): string => `${dating}, vor diesen Jahren`;
export const later = (dating: string): string => `${dating}, nach diesen Jahren`;
/** What a response is to. */
export const onClaim = (claim: string): string => `Zu „${claim}“`;
export const noStart = 'kein Beginn gefunden';
export const also = (datings: string[]): string => `auch: ${datings.join('; ')}`;
export const more = (count: number): string => `${count} weitere auf der Zeitleiste`;
// The picture read out: a sentence for the years that it shows, for each row and for each moment.
export const row = (name: string, what: string[]): string => `${name}: ${what.join('; ')}.`;
export const sentence = (text: string): string => `${text}.`;

/** To whom something was said. */
export const to = (whom: string): string => `an: ${whom}`;
export const sameAgain = 'Noch einmal derselbe Wortlaut';
// Before words, read out.
export const claim = 'Behauptung:';
export const answers = 'beantwortet:';
export const answersNot = 'beantwortet nicht:';
