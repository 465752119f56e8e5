import pLimit, { type LimitFunction } from 'p-limit';
import { isOffline, type Answer } from '../../content/link-health.ts';
import { reply, type Reply, type Request } from './reply.ts';

/** How requests are made: at most `atOnce` at the same time, and `pause` is awaited before a further one to the same host. */
export interface RequestLimits extends Request {
  atOnce: number;
  pause: () => Promise<unknown>;
}

const HOPS = 10;

/** Whether a redirect is followed: within the web, without a password, and to no other port than that of the web or the one before. */
const isFollowed = (next: URL, before: string): boolean =>
  /^https?:$/.test(next.protocol) && !next.username && !next.password && ['', new URL(before).port].includes(next.port);

/** Whether a host that does not like HEAD may yet answer GET; one that counts requests is not asked again. */
const mayLikeGet = (answer: Answer): boolean =>
  'failure' in answer ? answer.failure === 'closed' : answer.status !== 429 && (answer.status < 200 || answer.status > 299);

/**
 * A function that asks what an address answers, with HEAD and then GET where HEAD is refused, and follows redirects. The limits hold
 * for all its calls together: each host has a queue, with one request at a time and a pause between them. It never rejects.
 */
export function addressCheck(limits: RequestLimits): (address: string) => Promise<Answer> {
  const overall = pLimit(limits.atOnce);
  const queues = new Map<string, LimitFunction>();
  const request = (address: string, method: string): Promise<Reply> => {
    const { host } = new URL(address);
    const known = queues.get(host);
    const queue = known ?? pLimit(1);
    queues.set(host, queue);
    return queue(async () => {
      if (known) await limits.pause();
      return overall(() => reply(address, method, limits));
    });
  };
  const ask = async (address: string, method: string, hops = HOPS): Promise<Answer> => {
    const got = await request(address, method);
    if ('failure' in got) return got;
    const next = got.status >= 300 && got.status < 400 && got.location ? URL.parse(got.location, address) : null;
    if (!next || !isFollowed(next, address) || hops === 0) return { status: got.status, address };
    return ask(next.href, method, hops - 1);
  };
  return async (address) => {
    if (!URL.canParse(address)) return { failure: 'no such host' };
    const answer = await ask(address, 'HEAD');
    return mayLikeGet(answer) ? ask(address, 'GET') : answer;
  };
}

/**
 * The answers by address, failures taken back where the network was lost on the way: when an address that answered at first no
 * longer does, hosts that could not be reached may well exist.
 */
export async function confirmed(answers: Map<string, Answer>, ask: (address: string) => Promise<Answer>): Promise<Map<string, Answer>> {
  const reached = [...answers].find(([, answer]) => !isOffline([answer]))?.[0];
  const doubtful = [...answers.values()].some((answer) => isOffline([answer]));
  if (!reached || !doubtful || !isOffline([await ask(reached)])) return answers;
  return new Map([...answers].map(([address, answer]) => [address, isOffline([answer]) ? { failure: 'no connection' } : answer]));
}
