import { LINK_STATES, type LinkHealth, type LinkState, type WrittenCheck, type WrittenHealth } from '../model/link-health.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { Known } from './check/known.ts';
import type { Written } from './read/records.ts';

/**
 * Why there was no answer; `closed` is a host that ended the talk without one, `shut` one that does not listen, `private host` one that
 * was not asked, because it is no part of the public web.
 */
export type Failure = 'no such host' | 'private host' | 'shut' | 'closed' | 'no connection' | 'time-out';

/** What a request came to: a status and the address that gave it, or why there was none. */
export type Answer = { status: number; address: string } | { failure: Failure };

/** An outside address of a source and what is known of it so far. */
export interface Link {
  source: string;
  key: 'URL' | 'archive';
  address: string;
  before: WrittenCheck | undefined;
}

const KEYS = ['URL', 'archive'] as const;

/** Every outside address of the sources, with the earlier check where it was of the same address. */
export function links(sources: Pick<Source, 'id' | 'URL' | 'archive'>[], earlier: Record<string, WrittenHealth>): Link[] {
  return sources.flatMap((source) =>
    KEYS.flatMap((key) => {
      const [address, before] = [source[key], earlier[source.id]?.[key]];
      return address ? [{ source: source.id, key, address, before: before?.address === address ? before : undefined }] : [];
    }),
  );
}

const bare = (address: string): string =>
  address
    .replace(/#.*$/, '')
    .replace(/^https?:/, '')
    .replace(/\/$/, '');

/** Whether two addresses differ in more than http or https, a slash at the end, or a place on the page. */
export function isElsewhere(address: string, other: string): boolean {
  return bare(new URL(address).href) !== bare(new URL(other).href);
}

const FAILED: Record<Failure, LinkState> = {
  'no such host': 'dead',
  'private host': 'not checked',
  shut: 'refused',
  closed: 'refused',
  'no connection': 'not checked',
  'time-out': 'not checked',
};

/** What an answer says of the address that was asked. */
export function stateOf(answer: Answer, address: string): LinkState {
  if ('failure' in answer) return FAILED[answer.failure];
  if (answer.status === 404 || answer.status === 410) return 'dead';
  if (answer.status < 200 || answer.status > 299) return 'refused';
  return isElsewhere(answer.address, address) ? 'moved' : 'live';
}

/** Whether no request got through to anywhere: then nothing was learned of any address. */
export function isOffline(answers: Answer[]): boolean {
  return answers.every((answer) => 'failure' in answer && answer.failure !== 'closed');
}

/** Whether an address was not asked, because it is or leads to a host that is no part of the public web. */
export function isPrivate(answer: Answer): boolean {
  return 'failure' in answer && answer.failure === 'private host';
}

const checkOf = ({ address, before }: Link, answer: Answer, date: string): WrittenCheck => {
  const state = stateOf(answer, address);
  // A request that got nowhere is no news: what was known stays, with its date.
  if (state === 'not checked' && before) return before;
  return { state, date, address, ...(state === 'moved' && 'address' in answer ? { to: answer.address } : {}) };
};

/** What is known of every source’s addresses after a run on `date`: by source id, in the order of the links. `answers` go by address. */
export function healthAfter(all: Link[], answers: Map<string, Answer>, date: string): Record<string, WrittenHealth> {
  const offline = isOffline([...answers.values()]);
  const health: Record<string, WrittenHealth> = {};
  for (const link of all) {
    const answer = (offline ? undefined : answers.get(link.address)) ?? { failure: 'no connection' };
    health[link.source] = { ...health[link.source], [link.key]: checkOf(link, answer, date) };
  }
  return health;
}

/** How many addresses are in which state, those without any left out. */
export function stateCounts(health: Record<string, WrittenHealth>): [LinkState, number][] {
  const states = Object.values(health).flatMap(({ URL, archive }) => [URL, archive].flatMap((check) => check?.state ?? []));
  return LINK_STATES.map((state): [LinkState, number] => [state, states.filter((one) => one === state).length]).filter(
    ([, count]) => count > 0,
  );
}

/** The checks that are of the addresses that the sources have now; those of former addresses say nothing of them. */
export function currentHealth(health: Record<string, LinkHealth>, sources: Record<string, Source>): Record<string, LinkHealth> {
  return Object.fromEntries(
    Object.entries(health).map(([id, checks]) => {
      const current = KEYS.filter((key) => checks[key] && checks[key].address === sources[id]?.[key]);
      return [id, { id, ...Object.fromEntries(current.map((key) => [key, checks[key]])) }];
    }),
  );
}

/** A problem when a record of checks is of a source that does not exist. */
export function linkRules({ kind, id, place }: Written, known: Known): Diagnostic[] {
  return kind.noun !== 'link check' || known.source.has(id) || known.unread('source', id)
    ? []
    : [
        {
          ...place([], 'key'),
          rule: 'unknown-source',
          message: `These are checks of the addresses of "${id}", but no such source exists.`,
          fix: `run: npm run links, which leaves it out; or add ${id} to content/sources.yaml`,
        },
      ];
}
