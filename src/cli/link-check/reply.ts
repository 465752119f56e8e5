import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { useAgent } from 'request-filtering-agent';
import type { Failure } from '../../content/link-health.ts';

const FAILURES: Record<string, Failure> = {
  ENOTFOUND: 'no such host',
  ECONNREFUSED: 'shut',
  EAI_AGAIN: 'no connection',
  ENETUNREACH: 'no connection',
  EHOSTUNREACH: 'no connection',
  ENETDOWN: 'no connection',
  ETIMEDOUT: 'time-out',
  // The signal that ends a request after its time.
  ABORT_ERR: 'time-out',
};

/** Why a request failed; whatever has no other name is a host that ended the talk without an answer. */
const failureOf = ({ code, message }: NodeJS.ErrnoException): Failure => {
  // The agent’s own error, which has no code.
  if (code === undefined && message.includes('is not allowed')) return 'private host';
  return FAILURES[code ?? ''] ?? 'closed';
};

/** What a host replied: the status and where it redirects to, or why it did not reply. */
export type Reply = { failure: Failure } | { status: number; location: string | null };

/**
 * How a host is asked: `agent` names who asks, `timeout` is in milliseconds. With the reach `public` no connection is made to this
 * machine, to the networks that it is in, or to any other address that is not public, whatever name leads there; the reach `any` is for
 * servers on this machine.
 */
export interface Request {
  agent: string;
  timeout: number;
  reach: 'public' | 'any';
}

/** Asks an http or https address once, and reads nothing of the body. It never rejects. */
export function reply(address: string, method: string, { agent, timeout, reach }: Request): Promise<Reply> {
  const anywhere = reach === 'any';
  const request = address.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((done) => {
    const asked = request(address, {
      method,
      signal: AbortSignal.timeout(timeout),
      agent: useAgent(address, { allowPrivateIPAddress: anywhere, allowMetaIPAddress: anywhere }),
      headers: { 'user-agent': agent, accept: '*/*' },
    });
    asked.on('response', (response) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      response.destroy();
    });
    asked.on('error', (error) => done({ failure: failureOf(error) }));
    asked.on('close', () => done({ failure: 'closed' }));
    asked.end();
  });
}
