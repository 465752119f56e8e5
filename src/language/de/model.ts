// What statements, charts and pages of the dossier are called.

/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const stances = {
  confirms: { label: 'Bestätigt', gloss: 'sagt, dass es so ist' },
  'partly-confirms': { label: 'Bestätigt teilweise', gloss: 'sagt, dass es zum Teil so ist' },
  reframes: { label: 'Deutet um', gloss: 'sagt etwas anderes dazu, ohne es zu bestätigen oder zu bestreiten' },
  disputes: { label: 'Widerspricht', gloss: 'sagt, dass ein Teil davon falsch oder irreführend ist' },
  denies: { label: 'Bestreitet', gloss: 'sagt, dass es nicht so ist' },
  declines: { label: 'Gibt keine Antwort', gloss: 'hat gesprochen, aber nicht geantwortet' },
  'no-reply-found': { label: 'Keine Antwort gefunden', gloss: 'wir haben in den durchgesehenen Quellen keine gefunden' },
};

/** A label of the dossier as it runs on in a line: German nouns keep their capitals. */
export const inSentence = (label: string): string => label;

/** The rest of a kind of parties, of which some stand alone: "Weitere Partner". */
export const others = (kind: string): string => `Weitere ${kind}`;

/** What is noted of the day on which a page was published. */
export const published = {
  claim: 'Die Behauptung ist eingetragen.',
  article: 'Der Artikel ist veröffentlicht.',
  story: 'Die Geschichte ist veröffentlicht.',
};

/** The headline of the chart that sums up how many responses answer the question asked. */
export const answering = {
  noResponse: 'Noch wurde keine Reaktion gefunden',
  none: 'Keine gefundene Reaktion beantwortet die gestellte Frage',
  all: 'Jede gefundene Reaktion beantwortet die gestellte Frage',
  more: 'Mehr als die Hälfte der gefundenen Reaktionen beantwortet die gestellte Frage',
  half: 'Die Hälfte der gefundenen Reaktionen beantwortet die gestellte Frage',
  fewer: 'Weniger als die Hälfte der gefundenen Reaktionen beantwortet die gestellte Frage',
};

/** What a check of an address, or of a preserved copy, found. */
export const linkHealth = {
  address: {
    live: (date: string): string => `Adresse erreichbar (${date})`,
    moved: (date: string): string => `Adresse umgezogen (${date})`,
    refused: (date: string): string => `Adresse ließ sich bei unserer Prüfung nicht öffnen (${date})`,
    dead: (date: string): string => `Adresse nicht gefunden (${date})`,
    notChecked: 'Adresse noch nicht geprüft',
  },
  copy: {
    live: (date: string): string => `Gesicherte Kopie erreichbar (${date})`,
    moved: (date: string): string => `Gesicherte Kopie umgezogen (${date})`,
    refused: (date: string): string => `Gesicherte Kopie ließ sich bei unserer Prüfung nicht öffnen (${date})`,
    dead: (date: string): string => `Gesicherte Kopie nicht gefunden (${date})`,
    notChecked: 'Gesicherte Kopie noch nicht geprüft',
  },
};
