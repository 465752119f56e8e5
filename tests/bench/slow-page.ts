import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launched } from '../chromium.ts';
import { watch } from './watched.ts';

/** How much slower than this machine the reader's is. */
const SLOWER = 4;
/** What Chromium's developer tools call slow 4G: bytes a second, and ms that each request waits. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (0.75e6 * 0.9) / 8 };
const VIEWPORT = { width: 1280, height: 800 };

/** A page of a Chromium of its own on a slow machine and a slow network, with what crosses the network counted. */
export interface SlowPage {
  browser: Browser;
  page: Page;
  session: CDPSession;
  /** Bytes that were sent, by kind: html, js, css, font, data, other. */
  bytes: Map<string, number>;
  requests: () => number;
  /** Resolves once nothing has been asked for or sent for a while. */
  quiet: () => Promise<void>;
}

const KIND: Record<string, string> = { Document: 'html', Script: 'js', Stylesheet: 'css', Font: 'font', Fetch: 'data', XHR: 'data' };

/** How long nothing must cross the network for it to be quiet, in ms: longer than a busy page takes to ask for its next file. */
const WHILE = 1500;

/** Opens a Chromium; `selector` tells what has to be seen for the page to count as drawn. */
export const slowPage = async (selector: string): Promise<SlowPage> => {
  const browser = await launched();
  const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const open = new Set<string>();
  let last = performance.now();
  const note = (requestId: string, begins: boolean): void => {
    last = performance.now();
    if (begins) open.add(requestId);
    else open.delete(requestId);
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => note(requestId, true));
  session.on('Network.loadingFailed', ({ requestId }) => note(requestId, false));
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith('data:')) kinds.set(requestId, KIND[type] ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    note(requestId, false);
    const kind = kinds.get(requestId);
    if (kind) bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch, selector);
  const quiet = async (): Promise<void> => {
    while (open.size > 0 || performance.now() - last < WHILE) await setTimeout(100);
  };
  return { browser, page, session, bytes, requests: () => kinds.size, quiet };
};

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur: number;
  args: { name?: string };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The tasks (ms) of the page's main thread while `act` runs. Layout and painting, which pages are not told of, are among them. */
export const tasksDuring = async (session: CDPSession, act: () => Promise<void>): Promise<number[]> => {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: '-*,__metadata,disabled-by-default-devtools.timeline' });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && main.has(`${pid} ${tid}`));
  // A page that was left for another has a thread of its own.
  const threads = [...Map.groupBy(tasks, ({ pid, tid }) => `${pid} ${tid}`).values()].map((all) => all.map(({ dur }) => dur / 1000));
  return threads.sort((a, b) => sum(b) - sum(a))[0] ?? [];
};
