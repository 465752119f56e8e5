import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { healthAfter, isOffline, isPrivate, links, stateCounts, stateOf, type Answer, type Link } from '../../content/link-health.ts';
import { records } from '../../content/read/records.ts';
import { report } from '../../content/check/report.ts';
import { shaped } from '../../content/check/shape.ts';
import { textAt } from '../../content/read/values.ts';
import type { WrittenHealth } from '../../model/link-health.ts';
import type { Source } from '../../model/source.ts';
import { addressCheck, confirmed, type RequestLimits } from './address-check.ts';
import { contentFiles, writeJson } from '../files.ts';
import { progress } from './progress.ts';
import { today } from '../today.ts';

const FILE = 'content/links.json';
const TIMEOUT = 15_000;
const PAUSE = 1_000;
const AT_ONCE = 8;

/** Reads the sources and what is known of their addresses, or prints what is wrong with the two files and ends. */
const content = () => {
  const read = records(contentFiles(process.cwd()));
  const concerned = read.records.filter(({ kind }) => kind.noun === 'source' || kind.noun === 'link check');
  const values = concerned.map((record) => ({ record, ...shaped(record) }));
  const misread = read.problems.filter(({ file }) => [FILE, 'content/sources.yaml'].includes(file));
  const problems = [...misread, ...values.flatMap(({ problems }) => problems)];
  if (problems.length > 0) {
    console.error(report(problems));
    process.exit(1);
  }
  const of = (noun: string) => values.filter(({ record }) => record.kind.noun === noun);
  const site = read.records.find(({ kind }) => kind.noun === 'site')?.raw;
  return {
    agent: `${textAt(site, ['title']) ?? ''} link check (+${textAt(site, ['publisher', 'url']) ?? ''})`.replace(/[^ -~]/g, '').trim(),
    sources: of('source').map(({ record, value }) => ({ ...(value as Source), id: record.id })),
    earlier: Object.fromEntries(of('link check').map(({ record }) => [record.id, record.raw as WrittenHealth])),
  };
};

const line = ({ source, key, address }: Link, answer: Answer): string => {
  const what = 'failure' in answer ? answer.failure : String(answer.status);
  const where = 'address' in answer && answer.address !== address ? ` -> ${answer.address}` : '';
  return `${what.padEnd(13)}  ${source} ${key}  ${address}${where}`;
};

/** Asks every address once, however many sources have it, shows what came of it as it comes, and puts it into `answers`. */
const collect = async (all: Link[], answers: Map<string, Answer>, ask: (address: string) => Promise<Answer>): Promise<void> => {
  const addresses = [...new Set(all.map(({ address }) => address))];
  const show = progress(addresses.length);
  const asked = addresses.map(async (address) => {
    const answer = await ask(address);
    answers.set(address, answer);
    const named = all.filter((link) => link.address === address);
    show(
      named.map((link) => line(link, answer)),
      stateOf(answer, address) !== 'live',
    );
  });
  await Promise.all(asked);
};

/** Writes what is known now, unless that is nothing, and tells how many addresses are in which state. */
const keep = (all: Link[], answers: Map<string, Answer>, earlier: Record<string, WrittenHealth>): void => {
  const health = healthAfter(all, answers, today());
  const counts = stateCounts(health);
  if (Object.keys(earlier).length === 0 && counts.every(([state]) => state === 'not checked')) {
    console.log(`${all.length === 0 ? 'No source has an address' : 'Nothing was checked'}; ${FILE} is not written.`);
  } else {
    writeJson(FILE, health);
    console.log(`${FILE}: ${counts.map(([state, count]) => `${count} ${state}`).join(', ')}.`);
  }
};

/** When the command is ended on its way, keeps what answered until then; failures may come of a lost network, and are not kept. */
const keepWhenEnded = (all: Link[], answers: Map<string, Answer>, earlier: Record<string, WrittenHealth>): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      const learnt = new Map([...answers].filter(([, answer]) => !isOffline([answer])));
      console.log(
        `\nStopped after ${learnt.size} of ${new Set(all.map(({ address }) => address)).size} addresses; their results are kept.`,
      );
      const told = all.filter(({ address, before }) => before || learnt.has(address));
      keep(told, learnt, earlier);
      process.exit(128 + constants.signals[signal]);
    });
};

/**
 * Asks the addresses of the sources in the folder in which it runs, and keeps what is found in content/links.json, for the site to
 * show. `reach` says which hosts it may connect to. Sets the exit code of the process.
 */
export async function linkCheck(reach: RequestLimits['reach']): Promise<void> {
  const { agent, sources, earlier } = content();
  const all = links(sources, earlier);
  const collected = new Map<string, Answer>();
  keepWhenEnded(all, collected, earlier);
  const ask = addressCheck({ agent, timeout: TIMEOUT, reach, atOnce: AT_ONCE, pause: () => wait(PAUSE) });
  await collect(all, collected, ask);
  const answers = await confirmed(collected, ask);
  const asked = [...answers.values()].filter((answer) => !isPrivate(answer));
  const kept = new Set(all.map(({ source }) => source));
  const gone = Object.keys(earlier).filter((id) => !kept.has(id));
  if (gone.length > 0) console.log(`Left out, because no such source has an address any more: ${gone.join(', ')}.`);
  if (asked.length < answers.size)
    console.log('Private hosts are not part of the public web and were not asked: check those addresses yourself.');
  if (asked.length > 0 && isOffline(asked)) {
    console.error(
      'No address could be reached: there seems to be no network. Earlier results are kept. Run the command again when you are online.',
    );
    process.exitCode = 1;
  }
  keep(all, answers, earlier);
}
