// The search over everything.

export const title = 'Suche';
export const standfirst =
  'Die Suche über alles braucht JavaScript: Drücken Sie „/“ oder das Zeichen oben auf jeder Seite. Ohne JavaScript steht alles in diesen Listen.';

// The panel.
export const field = 'Suchbegriffe';
export const everything = 'Alles durchsuchen';
export const close = 'Schließen';
/** Instead of results, where those could not be had. */
export const unreachable = 'Konnte nicht geladen werden. Tippen Sie weiter, um es noch einmal zu versuchen.';
/** How many were found, of which only the first `shown` are there to see. */
export const results = (found: number, shown: number): string =>
  `${found === 0 ? 'Nichts gefunden' : found === 1 ? 'Ein Treffer' : `${found} Treffer`}${found > shown ? `, die ersten ${shown} werden angezeigt` : ''}`;
/** Before the results where none has all of the words. */
export const onlySome = (results: string): string => `Nichts enthält alle diese Wörter. Mit einigen davon: ${results}`;
/** The button that shows so many more results. */
export const more = (count: number): string => `${count} weitere zeigen`;
/** What a result is. */
export const kinds = {
  Claim: 'Behauptung',
  Response: 'Reaktion',
  Article: 'Artikel',
  Event: 'Ereignis',
  Term: 'Begriff',
  Source: 'Quelle',
};

// Titles of results.
export const responseOn = (party: string, claim: string): string => `${party} zu: ${claim}`;
export const partOf = (article: string, heading: string): string => `${article}: ${heading}`;
export const headlineNotSeen = 'Überschrift nicht gesehen';
