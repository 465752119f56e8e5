// The busiest days of a timeline taken apart, as a table of parties and days. Names and dates are written already.

export const enlarged = (name: string): string => `${name}, vergrößert`;
export const heading = (name: string): string => `Vergrößert: ${name}`;
export const gloss = (count: number, of: number): string =>
  `${count} von ${of} Einträgen, je ein Zeichen, Tag für Tag. Volle Kreise beantworten die gestellte Frage, offene eine andere.`;
export const byPartyAndDay = (what: string): string => `${what}, nach Beteiligten und Tagen`;
export const items = (count: number): string => (count === 1 ? '1 Eintrag' : `${count} Einträge`);
// What the line of the table does.
export const open = 'Öffnen';
export const close = 'Schließen';

// A mark, read out.
export const event = (title: string): string => `Ereignis: ${title}`;
export const claim = (who: string, text: string): string => `Behauptung, ${who}: ${text}`;
export const response = (who: string, stance: string): string => `Reaktion, ${who}: ${stance}`;
