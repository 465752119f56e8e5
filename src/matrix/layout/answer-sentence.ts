import type { Response } from '../../model/claim.ts';
import { times } from '../../text/counted.ts';

type Counted = Pick<Response, 'bearing' | 'stance' | 'claim'>;

/** How a party answered: "The mill answered the question asked once and another question twice. We found no reply to 2 claims." */
export function answerSentence(name: string, responses: Counted[]): string {
  const count = (is: (response: Counted) => boolean): number => responses.filter(is).length;
  const unanswered = new Set(responses.filter(({ stance }) => stance === 'no-reply-found').map(({ claim }) => claim)).size;
  const [direct, sidestep, declined] = [
    count(({ bearing }) => bearing === 'direct'),
    count(({ bearing }) => bearing === 'sidestep'),
    count(({ stance }) => stance === 'declines'),
  ];
  const parts = [
    direct > 0 ? `answered the question asked ${times(direct)}` : null,
    sidestep > 0 ? `${direct > 0 ? '' : 'answered '}another question ${times(sidestep)}` : null,
    declined > 0 ? `declined to answer ${times(declined)}` : null,
  ].filter((part) => part !== null);
  const said = parts.length > 0 ? [`${name} ${new Intl.ListFormat('en').format(parts)}.`] : [];
  const missing = unanswered > 0 ? [`We found no reply to ${unanswered === 1 ? 'one claim' : `${unanswered} claims`}.`] : [];
  return [...said, ...missing].join(' ') || 'There is no response.';
}
