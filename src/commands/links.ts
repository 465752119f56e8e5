import { setTimeout as wait } from 'node:timers/promises';
import { healthAfter, isOffline, links, stateCounts, stateOf, type Answer, type Link } from '../data/link-health.ts';
import { records } from '../data/records.ts';
import { report } from '../data/report.ts';
import { shaped } from '../data/shape.ts';
import { textAt } from '../data/values.ts';
import type { WrittenHealth } from '../model/link-health.ts';
import type { Source } from '../model/source.ts';
import { asking, confirmed } from './asking.ts';
import { contentOrEnd, writeJson } from './files.ts';
import { progress } from './progress.ts';
import { today } from './today.ts';

const FILE = 'content/links.json';
const TIMEOUT = 15_000;
const PAUSE = 1_000;
const AT_ONCE = 8;

/** Reads the sources and what is known of their addresses, or prints what is wrong with the two files and ends. */
const content = () => {
  const read = records(contentOrEnd(process.cwd()));
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

/** Asks every address once, however many sources have it, and shows what came of it as it comes. */
const answersTo = async (all: Link[], agent: string): Promise<Map<string, Answer>> => {
  const ask = asking({ agent, timeout: TIMEOUT, atOnce: AT_ONCE, pause: () => wait(PAUSE) });
  const addresses = [...new Set(all.map(({ address }) => address))];
  const show = progress(addresses.length);
  const asked = addresses.map(async (address): Promise<[string, Answer]> => {
    const answer = await ask(address);
    const named = all.filter((link) => link.address === address);
    show(
      named.map((link) => line(link, answer)),
      stateOf(answer, address) !== 'live',
    );
    return [address, answer];
  });
  return confirmed(new Map(await Promise.all(asked)), ask);
};

/** `npm run links`: asks the sources’ addresses and keeps what is found in content/links.json, for the site to show. */
const { agent, sources, earlier } = content();
const all = links(sources, earlier);
const answers = await answersTo(all, agent);
const health = healthAfter(all, answers, today());
const counts = stateCounts(health);
const gone = Object.keys(earlier).filter((id) => !health[id]);

if (gone.length > 0) console.log(`Left out, because no such source has an address any more: ${gone.join(', ')}.`);
if (answers.size > 0 && isOffline([...answers.values()])) {
  console.error('No address could be reached: there seems to be no network. What was known is kept. Run it again with a connection.');
  process.exitCode = 1;
}
if (Object.keys(earlier).length === 0 && counts.every(([state]) => state === 'not checked')) {
  console.log(`${all.length === 0 ? 'No source has an address' : 'Nothing was checked'}; ${FILE} is not written.`);
} else {
  writeJson(FILE, health);
  console.log(`${FILE}: ${counts.map(([state, count]) => `${count} ${state}`).join(', ')}.`);
}
