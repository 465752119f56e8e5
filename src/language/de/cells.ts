// The matrix in small, in a picture of the story; and how a party answered. The name of a party stands before a colon: it may be singular or plural.

/** The rest of all parties, as a column. */
export const others = 'Andere';
/** What a response says, in one word, in a narrow cell. */
export const cellWords = {
  confirms: 'bestätigt',
  'partly-confirms': 'teilweise',
  another: 'andere',
  'other-terms': 'andere Worte',
  disputes: 'widerspricht',
  denies: 'bestreitet',
  declines: 'ohne Antwort',
  'no-reply-found': 'keine gefunden',
};
/** Behind the number of signs that a cell has no room for, read out. */
export const more = 'weitere';
/** A sign, read out before the next one. */
export const sign = (name: string): string => `${name}. `;
export const moreClaims = (count: number): string => (count === 1 ? '1 weitere Behauptung' : `${count} weitere Behauptungen`);
export const onOtherQuestions = (count: number): string =>
  count === 1 ? '1 Behauptung zu anderen Fragen' : `${count} Behauptungen zu anderen Fragen`;
export const ofClaims = (count: number, of: number): string => `${count} von ${of} Behauptungen.`;
export const wholeMatrix = 'Ganze Matrix ansehen';

const times = (count: number): string => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`);

/** How often a party answered the question asked, answered another one, and spoke without answering; at least one of them is not 0. */
export const answered = (party: string, direct: number, sidestep: number, declined: number): string => {
  const parts = [
    ...(direct > 0 ? [`${times(direct)} die gestellte Frage beantwortet`] : []),
    ...(sidestep > 0 ? [`${times(sidestep)} eine andere${direct > 0 ? '' : ' Frage beantwortet'}`] : []),
    ...(declined > 0 ? [`${times(declined)} keine Antwort gegeben`] : []),
  ];
  return `${party}: ${new Intl.ListFormat('de').format(parts)}.`;
};
export const noReplyTo = (claims: number, party: string | null): string =>
  `${party === null ? '' : `${party}: `}Auf ${claims === 1 ? 'eine Behauptung' : `${claims} Behauptungen`} haben wir keine Antwort gefunden.`;
export const noResponse = 'Es gibt keine Reaktion.';
