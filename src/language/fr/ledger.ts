// The ledger of what could be done with whose data, and who says so.

export const power = 'Pouvoir';
export const feature = 'Fonction';
export const aspects = { purpose: 'Finalité', granted: 'Accordé', used: 'Exercé' };
export const answers = { yes: 'oui', partly: 'en partie', open: 'laissé en suspens', no: 'non' };
/** An answer before the sentence that explains it. */
export const stated = { yes: 'oui.', partly: 'en partie.', open: 'laissé en suspens.', no: 'non.' };
/** What those answers mean that do not speak for themselves, after their words. */
export const meanings = {
  partly: 'la réponse est limitée ou réservée',
  open: 'l’acteur en a parlé, sans dire ni oui ni non',
};
/** Where one voice says yes and another no. */
export const contested = 'contesté';
export const notSaid = 'aucun propos trouvé';
export const statedBy = (parties: string): string => `selon ${parties}`;

// In a scene of the story: whether a power was granted, and whether it was used.
export const could = 'Pouvait';
export const did = 'L’a fait';
/** What a party answers, in the order of its statements: "no, then partly". */
export const answered = (all: string[]): string => all.join(', puis ');
export const moreNamed = (count: number, names: string): string =>
  `${count} ${count === 1 ? 'autre pouvoir' : 'autres pouvoirs'} dans le registre\u202f: ${names}`;
export const more = (count: number): string => `${count} de plus dans le registre`;
/** A party that answers so on some of the features only. */
export const onSome = (party: string, count: number, of: number): string => `${party} (${count} fonctions sur ${of})`;
/** The same where it was said of what. */
export const onSomeAgain = (party: string, count: number, of: number): string => `${party} (${count} sur ${of})`;
/** "oui : Le labo, La ville ; non : La banque" */
export const given = (answer: string, parties: string[]): string => `${answer}\u202f: ${parties.join(', ')}`;
export const allGiven = (parts: string[]): string => parts.join('\u202f; ');
