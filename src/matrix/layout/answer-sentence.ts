import * as words from '#words/cells';
import { addressed, type Claim, type Response } from '../../model/claim.ts';

type Counted = Pick<Response, 'bearing' | 'claim'> & { stance: string };

/** What a party, by its id, responded to the claims about it that others made. */
export function answersBy(party: string, claims: Pick<Claim, 'by' | 'about' | 'responses'>[]): Response[] {
  const asked = claims.filter((claim) => addressed(claim).includes(party));
  return asked.flatMap(({ responses }) => responses.filter(({ by }) => by === party));
}

/** How a party answered: "The mill answered the question asked once and another question twice. We found no reply to 2 claims." */
export function answerSentence(name: string, responses: Counted[]): string {
  const count = (is: (response: Counted) => boolean): number => responses.filter(is).length;
  const unanswered = new Set(responses.filter(({ stance }) => stance === 'no-reply-found').map(({ claim }) => claim)).size;
  const [direct, another, declined] = [
    count(({ bearing }) => bearing === 'direct'),
    count(({ bearing }) => bearing === 'another-question'),
    count(({ stance }) => stance === 'declines'),
  ];
  const said = direct + another + declined > 0 ? [words.answered(name, direct, another, declined)] : [];
  const missing = unanswered > 0 ? [words.noReplyTo(unanswered, said.length > 0 ? null : name)] : [];
  return [...said, ...missing].join(' ') || words.noResponse;
}
