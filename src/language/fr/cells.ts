// The matrix in small, in a picture of the story; and how a party answered. The name of a party stands before a colon: verbs would agree with it.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');
const claimsOf = (count: number): string => form(count, { one: 'affirmation', other: 'affirmations' });

/** The rest of all parties, as a column. */
export const others = 'Autres';
/** What a response says, in one word, in a narrow cell. */
export const cellWords = {
  confirms: 'confirme',
  'partly-confirms': 'en partie',
  another: 'autre',
  'other-terms': 'autres termes',
  disputes: 'conteste',
  denies: 'dément',
  declines: 'sans réponse',
  'no-reply-found': 'non trouvée',
};
/** Behind the number of signs that a cell has no room for, read out. */
export const more = 'de plus';
/** A sign, read out before the next one. */
export const sign = (name: string): string => `${name}. `;
export const moreClaims = (count: number): string => `${count} ${form(count, { one: 'autre affirmation', other: 'autres affirmations' })}`;
export const onOtherQuestions = (count: number): string => `${count} ${claimsOf(count)} sur d’autres questions`;
export const ofClaims = (count: number, of: number): string => `${count} ${claimsOf(count)} sur ${of}.`;
export const wholeMatrix = 'Voir le tableau entier';

/** How often a party answered the question asked, answered another one, and spoke without answering; at least one of them is not 0. */
export const answered = (party: string, direct: number, sidestep: number, declined: number): string => {
  const replies = (count: number): string => `${count} ${form(count, { one: 'réponse', other: 'réponses' })}`;
  const parts = [
    ...(direct > 0 ? [`${replies(direct)} à la question posée`] : []),
    ...(sidestep > 0 ? [`${direct > 0 ? sidestep : replies(sidestep)} à une autre question`] : []),
    ...(declined > 0 ? [`${declined} fois sans réponse`] : []),
  ];
  return `${party}\u202f: ${new Intl.ListFormat('fr').format(parts)}.`;
};
export const noReplyTo = (claims: number, party: string | null): string =>
  `${party === null ? 'Nous' : `${party}\u202f: nous`} n’avons trouvé aucune réponse à ${claims === 1 ? 'une affirmation' : `${claims} ${claimsOf(claims)}`}.`;
export const noResponse = 'Il n’y a aucune réaction.';
