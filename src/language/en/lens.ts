// The busiest days of a timeline taken apart, as a table of parties and days. Names and dates are written already.

export const enlarged = (name: string): string => `${name}, enlarged`;
export const heading = (name: string): string => `Enlarged: ${name}`;
export const gloss = (count: number, of: number): string =>
  `${count} of the ${of} items, one mark each, day by day. Solid circles answer the question asked, open circles another.`;
export const byPartyAndDay = (what: string): string => `${what}, by party and day`;
export const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);
// What the line of the table does.
export const open = 'Open';
export const close = 'Close';

// A mark, read out.
export const event = (title: string): string => `Event: ${title}`;
export const claim = (who: string, text: string): string => `Claim, ${who}: ${text}`;
export const response = (who: string, stance: string): string => `Response, ${who}: ${stance}`;
