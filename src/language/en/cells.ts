// The matrix in small, in a picture of the story; and how a party answered, in sentences.

/** The rest of all parties, as a column. */
export const others = 'Others';
/** What a response says, in one word, in a narrow cell. */
export const cellWords = {
  confirms: 'confirms',
  'partly-confirms': 'partly',
  another: 'other',
  'other-terms': 'other terms',
  disputes: 'disputes',
  denies: 'denies',
  declines: 'no answer',
  'no-reply-found': 'not found',
};
/** Behind the number of signs that a cell has no room for, read out. */
export const more = 'more';
/** A sign, read out before the next one. */
export const sign = (name: string): string => `${name}. `;
export const moreClaims = (count: number): string => (count === 1 ? '1 more claim' : `${count} more claims`);
export const onOtherQuestions = (count: number): string =>
  count === 1 ? '1 claim on other questions' : `${count} claims on other questions`;
export const ofClaims = (count: number, of: number): string => `${count} of ${of} claims.`;
export const wholeMatrix = 'See the whole matrix';

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often a party answered the question asked, answered another one, and spoke without answering; at least one of them is not 0. */
export const answered = (party: string, direct: number, sidestep: number, declined: number): string => {
  const parts = [
    ...(direct > 0 ? [`answered the question asked ${times(direct)}`] : []),
    ...(sidestep > 0 ? [`${direct > 0 ? '' : 'answered '}another question ${times(sidestep)}`] : []),
    ...(declined > 0 ? [`gave no answer ${times(declined)}`] : []),
  ];
  return `${party} ${new Intl.ListFormat('en').format(parts)}.`;
};
/** Names the party where nothing else was said of it. */
export const noReplyTo = (claims: number, party: string | null): string =>
  `We found no reply ${party === null ? '' : `by ${party} `}to ${claims === 1 ? 'one claim' : `${claims} claims`}.`;
export const noResponse = 'There is no response.';
