// The ledger of what could be done with whose data, and who says so.

export const power = 'Power';
export const feature = 'Feature';
export const aspects = { purpose: 'Purpose', granted: 'Granted', used: 'Used' };
export const answers = { yes: 'yes', partly: 'partly', open: 'left open', no: 'no' };
/** An answer before the sentence that explains it. */
export const stated = { yes: 'yes.', partly: 'partly.', open: 'left open.', no: 'no.' };
/** What those answers mean that do not speak for themselves, after their words. */
export const meanings = {
  partly: 'the answer is limited or hedged',
  open: 'the party spoke of it, and said neither yes nor no',
};
/** Where one voice says yes and another no. */
export const contested = 'contested';
export const notSaid = 'no statement found';
export const statedBy = (parties: string): string => `stated by ${parties}`;

// In a scene of the story: whether a power was granted, and whether it was used.
export const could = 'Could';
export const did = 'Did';
/** What a party answers, in the order of its statements: "no, then partly". */
export const answered = (all: string[]): string => all.join(', then ');
export const moreNamed = (count: number, names: string): string =>
  `${count} more ${count === 1 ? 'power' : 'powers'} in the ledger: ${names}`;
export const more = (count: number): string => `${count} more in the ledger`;
/** A party that answers so on some of the features only. */
export const onSome = (party: string, count: number, of: number): string => `${party} (${count} of ${of} features)`;
/** The same where it was said of what. */
export const onSomeAgain = (party: string, count: number, of: number): string => `${party} (${count} of ${of})`;
/** "yes: The lab, The town; no: The bank" */
export const given = (answer: string, parties: string[]): string => `${answer}: ${parties.join(', ')}`;
export const allGiven = (parts: string[]): string => parts.join('; ');
