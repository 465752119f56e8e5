// The ledger of what could be done with whose data, and who says so.

export const power = 'Befugnis';
export const feature = 'Funktion';
export const aspects = { purpose: 'Zweck', granted: 'Erteilt', used: 'Genutzt' };
export const answers = { yes: 'ja', partly: 'teils', open: 'offen gelassen', no: 'nein' };
/** An answer before the sentence that explains it. */
export const stated = { yes: 'ja.', partly: 'teils.', open: 'offen gelassen.', no: 'nein.' };
/** What those answers mean that do not speak for themselves, after their words. */
export const meanings = {
  partly: 'die Antwort ist eingeschränkt oder unter Vorbehalt gegeben',
  open: 'hat sich dazu geäußert, aber weder Ja noch Nein gesagt',
};
/** Where one voice says yes and another no. */
export const contested = 'umstritten';
export const notSaid = 'keine Aussage gefunden';
export const statedBy = (parties: string): string => `Angabe von: ${parties}`;

// In a scene of the story: whether a power was granted, and whether it was used.
export const could = 'Durfte';
export const did = 'Tat es';
/** What a party answers, in the order of its statements: "no, then partly". */
export const answered = (all: string[]): string => all.join(', dann ');
export const moreNamed = (count: number, names: string): string =>
  `${count} weitere ${count === 1 ? 'Befugnis' : 'Befugnisse'} im Register: ${names}`;
export const more = (count: number): string => `${count} weitere im Register`;
/** A party that answers so on some of the features only. */
export const onSome = (party: string, count: number, of: number): string => `${party} (${count} von ${of} Funktionen)`;
/** The same where it was said of what. */
export const onSomeAgain = (party: string, count: number, of: number): string => `${party} (${count} von ${of})`;
/** "ja: Das Labor, Die Stadt; nein: Die Bank" */
export const given = (answer: string, parties: string[]): string => `${answer}: ${parties.join(', ')}`;
export const allGiven = (parts: string[]): string => parts.join('; ');
